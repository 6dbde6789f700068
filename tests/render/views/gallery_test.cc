#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "engine/check.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

namespace fs = std::filesystem;
using namespace stratmap;
using Faults = std::vector<std::string>;

namespace {

const fs::path kExamples = fs::path(STRATMAP_SOURCE_DIR) / "examples";

// A picture beside an example: the command that makes it is
// `stratmap render MODEL --findings --lang LANG -o PICTURE`.
struct Picture {
  const char* model;
  const char* file;
  Lang lang;
};

constexpr Picture kPictures[] = {
    {"kivilahti", "kivilahti/map.svg", Lang::fi},
    {"kivilahti", "kivilahti/map.en.svg", Lang::en},
    {"kuohula", "kuohula/map.svg", Lang::fi},
    {"kuohula", "kuohula/map.en.svg", Lang::en},
    {"hammarvik", "hammarvik/map.svg", Lang::en},
    {"hammarvik", "hammarvik/map.fi.svg", Lang::fi},
    {"lumi-ja-salo", "lumi-ja-salo/map.svg", Lang::fi},
    {"lumi-ja-salo", "lumi-ja-salo/map.en.svg", Lang::en},
    {"public-library", "public-library/map.svg", Lang::fi},
    {"public-library", "public-library/map.en.svg", Lang::en},
    {"regional-airline", "regional-airline/map.svg", Lang::en},
    {"regional-airline", "regional-airline/map.fi.svg", Lang::fi},
    {"first-model/first-model.fi.yaml", "first-model/map.svg", Lang::fi},
    {"first-model/first-model.en.yaml", "first-model/map.en.svg", Lang::en},
};

Scene scene_of(const Picture& picture) {
  const Reading reading = read_model((kExamples / picture.model).string());
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result = check(analysis);
  return picture_of(kStrategyMapView, analysis, {.lang = picture.lang, .findings = &result});
}

std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("the pictures beside the examples are as the examples are") {
  const bool accepts = std::getenv("STRATMAP_ACCEPT") != nullptr;
  for (const Picture& picture : kPictures) {
    const Scene scene = scene_of(picture);
    const std::string svg = to_svg(scene);
    INFO("examples/" << picture.file << ": STRATMAP_ACCEPT=1 draws it anew");
    CHECK(picture_faults(scene) == Faults{});
    CHECK(svg_faults(svg) == Faults{});
    if (accepts) std::ofstream(kExamples / picture.file, std::ios::binary) << svg;
    CHECK(read_text(kExamples / picture.file) == svg);
  }
}
