#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "engine/check.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/view.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

namespace fs = std::filesystem;
using namespace stratmap;

namespace {

const fs::path kGallery = fs::path(STRATMAP_SOURCE_DIR) / "docs/gallery";
constexpr std::string_view kModel = "examples/kivilahti";
constexpr Lang kLanguages[] = {Lang::fi, Lang::en};

// What lies on a view beside the model itself.
enum class Overlay : std::uint8_t { none, findings, gaps, function };
constexpr std::string_view kFunction = "customer-service";

struct Exhibit {
  std::string_view view;
  Overlay overlay = Overlay::none;
};

// Every view at least once: a test below holds this to all_views().
constexpr Exhibit kExhibits[] = {
    {"map", Overlay::findings},
    {"map", Overlay::gaps},
    {"map", Overlay::function},
    {"ownership"},
    {"silos", Overlay::gaps},
    {"scorecard"},
    {"journey"},
    {"modes"},
    {"threads"},
};

std::string_view flag_of(Overlay overlay) {
  switch (overlay) {
    case Overlay::none:
      return "";
    case Overlay::findings:
      return "findings";
    case Overlay::gaps:
      return "gaps";
    case Overlay::function:
      return "function";
  }
  return "";
}

std::string file_of(const Exhibit& exhibit, Lang lang) {
  std::string name(exhibit.view);
  if (exhibit.overlay != Overlay::none) name.append("-").append(flag_of(exhibit.overlay));
  return name.append(".").append(code_of(lang)).append(".svg");
}

std::string command_of(const Exhibit& exhibit, Lang lang) {
  std::string command = std::string("stratmap render ").append(kModel);
  if (exhibit.view != "map") command.append(" --view ").append(exhibit.view);
  if (exhibit.overlay != Overlay::none) command.append(" --").append(flag_of(exhibit.overlay));
  if (exhibit.overlay == Overlay::function) command.append(" ").append(kFunction);
  return command.append(" --lang ")
      .append(code_of(lang))
      .append(" -o ")
      .append(file_of(exhibit, lang));
}

std::string page() {
  std::string text =
      "# Gallery\n\nEvery view of one client, the laboratory of [" + std::string(kModel) +
      "](../../" + std::string(kModel) +
      "/README.md), in Finnish and English, each with the command\nthat draws it. A test draws "
      "them "
      "anew and compares; `STRATMAP_ACCEPT=1` writes them.\nThe strategy maps of all examples lie "
      "beside the examples.\n";
  for (const Exhibit& exhibit : kExhibits) {
    const View* view = view_named(exhibit.view);
    text.append("\n## ").append(view->title.en).append(" · ").append(view->title.fi);
    if (exhibit.overlay != Overlay::none)
      text.append(" (`--").append(flag_of(exhibit.overlay)).append("`)");
    text.append("\n").append(view->says.en).append(". ").append(view->says.fi).append(".\n");
    for (const Lang lang : kLanguages)
      text.append("\n```sh\n" + command_of(exhibit, lang) + "\n```\n![" +
                  std::string(view->title.in(lang)) + "](" + file_of(exhibit, lang) + ")\n");
  }
  return text;
}

Scene drawn(const Exhibit& exhibit, const Analysis& analysis, const CheckResult& result,
            Lang lang) {
  ViewOptions options{.lang = lang};
  if (exhibit.overlay == Overlay::findings) options.findings = &result;
  if (exhibit.overlay == Overlay::gaps) options.gaps = &result;
  const auto& functions = analysis.model.functions;
  if (exhibit.overlay == Overlay::function)
    options.function = id_at<Function>(static_cast<std::size_t>(
        std::ranges::find(functions, kFunction, &Function::id) - functions.begin()));
  return picture_of(*view_named(exhibit.view), analysis, options);
}

void compare(const fs::path& path, const std::string& text) {
  INFO(path.string() << ": STRATMAP_ACCEPT=1 writes it anew");
  if (std::getenv("STRATMAP_ACCEPT") != nullptr) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
  std::ifstream file(path, std::ios::binary);
  CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == text);
}

}  // namespace

TEST_CASE("the pictures beside the gallery's commands are what these draw") {
  const Reading reading = read_model((fs::path(STRATMAP_SOURCE_DIR) / kModel).string());
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result = check(analysis);
  for (const Exhibit& exhibit : kExhibits)
    for (const Lang lang : kLanguages) {
      const Scene scene = drawn(exhibit, analysis, result, lang);
      const std::string svg = to_svg(scene);
      CHECK(picture_faults(scene).empty());
      CHECK(svg_faults(svg).empty());
      compare(kGallery / file_of(exhibit, lang), svg);
    }
  compare(kGallery / "README.md", page());
}

TEST_CASE("the gallery shows every view") {
  for (const View* view : all_views()) {
    CAPTURE(view->name);
    CHECK(std::count_if(std::begin(kExhibits), std::end(kExhibits),
                        [&](const Exhibit& exhibit) { return exhibit.view == view->name; }) > 0);
  }
}
