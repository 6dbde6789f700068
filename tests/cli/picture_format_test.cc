#include "cli/picture_format.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "cli/run.h"
#include "render/raster/raster.h"
#include "tests/models/files/scratch_folder.h"

namespace fs = std::filesystem;
using namespace stratmap;

namespace {

const std::string kModel =
    (fs::path(STRATMAP_SOURCE_DIR) / "examples/first-model/first-model.en.yaml").string();

CommandResult render(std::vector<std::string> words) {
  words.insert(words.begin(), {"render", kModel, "--lang", "en"});
  return run(words, {.output = {500}, .messages = {500}});
}

std::string trouble(std::vector<std::string> words) {
  const CommandResult result = render(std::move(words));
  CHECK(result.status == kUnusable);
  return result.messages;
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the ending decides the format in any case of letters") {
  const ScratchFolder folder;
  for (const auto& [name, begin] :
       {std::pair{"a.svg", "<svg"}, {"a.DOT", "digraph"}, {"b.Svg", "<svg"}}) {
    CHECK(render({"-o", folder.path(name)}).status == kClear);
    CHECK(bytes_of(folder.path(name)).substr(0, 4) == std::string(begin).substr(0, 4));
  }
  if (raster_lack()) return;
  CHECK(render({"-o", folder.path("a.png")}).status == kClear);
  CHECK(bytes_of(folder.path("a.png")).substr(1, 3) == "PNG");
  CHECK(render({"-o", folder.path("a.pdf")}).status == kClear);
  CHECK(bytes_of(folder.path("a.pdf")).substr(0, 4) == "%PDF");
}

TEST_CASE("a format or option that does not fit is named with the cure") {
  CHECK(trouble({"-o", "map.jpg"})
            .find("\"map.jpg\": the ending should be .svg, .png, .pdf or .dot") !=
        std::string::npos);
  CHECK(trouble({"-o", "map.svg", "--embed-font", "--text-as-paths"}).find("choose either") !=
        std::string::npos);
  CHECK(trouble({"-o", "map.svg", "--dpi", "300"}).find("--dpi is for .png alone") !=
        std::string::npos);
  for (const char* dpi : {"0", "-3", "many", "2401", "1e9"})
    CHECK(trouble({"-o", "map.png", "--dpi", dpi}).find("--dpi is a number from 30 to 2400") !=
          std::string::npos);
  CHECK(trouble({"-o", "map.dot", "--embed-font"}).find("--embed-font is for .svg alone") !=
        std::string::npos);
  CHECK_FALSE(fs::exists("map.jpg"));
}

TEST_CASE("letters that the typeface lacks are told of") {
  const ScratchFolder folder;
  folder.write("client.yaml",
               "stratmap: 1\norganization: {name: 日本 Oy}\nobjectives:\n  a: {name: Kasvu}\n");
  const std::vector<std::string> words{"render", folder.path(),        "--lang",         "en",
                                       "-o",     folder.path("a.svg"), "--text-as-paths"};
  const CommandResult result = run(words, {.output = {500}, .messages = {500}});
  CHECK(result.status == kClear);
  CHECK(result.output ==
        "Picture: \"" + folder.path("a.svg") +
            "\"\n– The typeface of the pictures lacks some characters, so they are set in the "
            "machine's own: \"日本\"\n");
}
