#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>

#include "base/number.h"
#include "engine/check.h"
#include "engine/evidence/verdicts.h"
#include "engine/what_if/what_if.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/view.h"
#include "render/what_if/what_if_map.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

namespace fs = std::filesystem;
using namespace stratmap;

namespace {

const fs::path kGallery = fs::path(STRATMAP_SOURCE_DIR) / "docs/gallery";
constexpr std::string_view kModel = "examples/kivilahti";
constexpr std::string_view kMeasured = "examples/hammarvik";  // its numbers say something of arrows
constexpr Lang kLanguages[] = {Lang::fi, Lang::en};

// What lies on a view beside the model itself.
enum class Overlay : std::uint8_t { none, findings, gaps, evidence, function, what_if };
constexpr std::string_view kFunction = "customer-service";
constexpr std::string_view kChanged = "full-runs";
constexpr double kChange = 10;

struct Exhibit {
  std::string_view view;
  Overlay overlay = Overlay::none;
  std::string_view model = kModel;
};

// Every view at least once: a test below holds this to all_views().
constexpr Exhibit kExhibits[] = {
    {"map", Overlay::findings},
    {"map", Overlay::gaps},
    {"map", Overlay::evidence, kMeasured},
    {"map", Overlay::function},
    {"map", Overlay::what_if},
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
    case Overlay::evidence:
      return "evidence";
    case Overlay::function:
      return "function";
    case Overlay::what_if:
      return "what-if";
  }
  return "";
}

std::string file_of(const Exhibit& exhibit, Lang lang) {
  std::string name(exhibit.view);
  if (exhibit.overlay != Overlay::none) name.append("-").append(flag_of(exhibit.overlay));
  return name.append(".").append(code_of(lang)).append(".svg");
}

std::string command_of(const Exhibit& exhibit, Lang lang) {
  const bool is_what_if = exhibit.overlay == Overlay::what_if;
  std::string command = std::string("stratmap ").append(is_what_if ? "what-if " : "render ");
  command.append(exhibit.model);
  if (exhibit.view != "map") command.append(" --view ").append(exhibit.view);
  if (is_what_if)
    command.append(" --set ").append(kChanged).append("=+").append(to_plain(kChange, 1));
  else if (exhibit.overlay != Overlay::none)
    command.append(" --").append(flag_of(exhibit.overlay));
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
      "anew and compares; `STRATMAP_ACCEPT=1` writes them.\nEvidence on the arrows is shown of [" +
      std::string(kMeasured) + "](../../" + std::string(kMeasured) +
      "/README.md), which has numbers enough to test its arrows.\nThe strategy maps of all "
      "examples lie "
      "beside the examples.\n";
  for (const Exhibit& exhibit : kExhibits) {
    const View* view = view_named(exhibit.view);
    text.append("\n## ").append(view->title.en).append(" · ").append(view->title.fi);
    if (exhibit.overlay != Overlay::none)
      text.append(exhibit.overlay == Overlay::what_if ? " (`" : " (`--")
          .append(flag_of(exhibit.overlay))
          .append("`)");
    text.append("\n").append(view->says.en).append(". ").append(view->says.fi).append(".\n");
    for (const Lang lang : kLanguages)
      text.append("\n```sh\n" + command_of(exhibit, lang) + "\n```\n![" +
                  std::string(view->title.in(lang)) + "](" + file_of(exhibit, lang) + ")\n");
  }
  return text;
}

template <class T>
Id<T> id_of(const std::vector<T>& elements, std::string_view id) {
  const auto found = std::ranges::find(elements, id, &T::id);
  REQUIRE(found != elements.end());
  return id_at<T>(static_cast<std::size_t>(found - elements.begin()));
}

Scene drawn(const Exhibit& exhibit, const Analysis& analysis, const CheckResult& result,
            Lang lang) {
  ViewOptions options{.lang = lang};
  const Model& model = analysis.model;
  if (exhibit.overlay == Overlay::what_if) {
    const Change change{id_of(model.objectives, kChanged), kChange};
    const WhatIfTerms terms{.horizon_months = horizon_of(analysis)};
    return what_if_map(what_if(analysis, std::span(&change, 1), terms), analysis, options);
  }
  const std::vector<Verdict> verdicts = verdicts_of(analysis);
  if (exhibit.overlay == Overlay::evidence) options.verdicts = &verdicts;
  if (exhibit.overlay == Overlay::findings) options.findings = &result;
  if (exhibit.overlay == Overlay::gaps) options.gaps = &result;
  if (exhibit.overlay == Overlay::function) options.function = id_of(model.functions, kFunction);
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
  for (const Exhibit& exhibit : kExhibits) {
    const Reading reading = read_model((fs::path(STRATMAP_SOURCE_DIR) / exhibit.model).string());
    REQUIRE(reading.model);
    const Analysis analysis = analyse(*reading.model);
    const CheckResult result = check(analysis);
    for (const Lang lang : kLanguages) {
      const Scene scene = drawn(exhibit, analysis, result, lang);
      const std::string svg = to_svg(scene);
      CHECK(picture_faults(scene).empty());
      CHECK(svg_faults(svg).empty());
      compare(kGallery / file_of(exhibit, lang), svg);
    }
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
