#include "render/views/strategy_map.h"
#include "render/views/strategy_map/map_content.h"
#include "render/views/strategy_map/map_remarks.h"

#include <catch2/catch.hpp>

#include "engine/check.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "tests/render/views/map_scene.h"
#include "tests/render/views/map_yaml.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;

namespace {

// The faults of a map with findings and proposed links on it, in one language.
std::vector<std::string> faults_of(std::string yaml, Lang lang) {
  const Model model = model_of(std::move(yaml));
  const Analysis analysis = analyse(model);
  const CheckResult result = check(analysis);
  return picture_faults(
      strategy_map(analysis, {.lang = lang, .findings = &result, .gaps = &result}));
}

using Faults = std::vector<std::string>;

constexpr std::string_view kGapMap = R"(stratmap: 1
organization: {name: Example, language: en}
objectives:
  profit: {name: Profit grows, perspective: financial}
  loyalty: {name: Customers stay, perspective: customer, drives: profit}
  first-fix: {name: Faults are fixed at once, perspective: process, drives: loyalty}
  fast-response: {name: Faults are taken up fast, perspective: process, drives: loyalty}
  able-staff: {name: Staff are able, perspective: learning, drives: [first-fix, fast-response]}
  digital-skills: {name: Digital skills grow, perspective: learning}
settings: {thresholds: {candidates-max: 1}}
)";

}  // namespace

TEST_CASE("maps of many shapes have no faults, in Finnish and English") {
  for (const int objectives : {1, 2, 5, 12, 25, 40, 60})
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
      const MapRecipe recipe{.objectives = objectives,
                             .seed = seed,
                             .perspectives = 3 + static_cast<int>(seed % 3),
                             .long_finnish_words = seed == 2};
      CAPTURE(objectives, seed);
      CHECK(faults_of(map_yaml(recipe), Lang::fi) == Faults{});
      CHECK(faults_of(map_yaml(recipe), Lang::en) == Faults{});
    }
}

TEST_CASE("crowded maps have no faults either") {
  CHECK(faults_of(map_yaml({.objectives = 150, .seed = 7}), Lang::en) == Faults{});
  CHECK(faults_of(map_yaml({.objectives = 60, .links_per_objective = 3, .seed = 8}), Lang::fi) ==
        Faults{});
  CHECK(faults_of(map_yaml({.objectives = 200, .seed = 9, .perspectives = 1}), Lang::en) ==
        Faults{});
}

TEST_CASE("an objective with eighty links still has all of them") {
  std::string yaml =
      "stratmap: 1\norganization: {name: Koe}\nobjectives:\n  hub: {perspective: customer}\n";
  for (int i = 0; i < 80; ++i)
    yaml += "  o" + std::to_string(i) + ": {perspective: process, drives: hub}\n";
  const Model model = model_of(yaml);
  const Analysis analysis = analyse(model);
  const Scene scene = strategy_map(analysis, {.lang = Lang::en});
  CHECK(picture_faults(scene) == Faults{});
  const std::string svg = to_svg(scene);
  CHECK(svg.find("-link-80\"") != std::string::npos);
}

TEST_CASE("the legend explains what the map shows and nothing else") {
  const auto svg_of = [](const std::string& objectives) {
    const Model model = model_of("stratmap: 1\norganization: {name: Koe}\n" + objectives);
    return to_svg(strategy_map(analyse(model), {.lang = Lang::en}));
  };
  const std::string empty = svg_of("functions: {sales: {}}\n");
  CHECK(empty.find(">owner<") == std::string::npos);
  CHECK(empty.find("data-kind=\"legend\"") == std::string::npos);
  const std::string full = svg_of("objectives: {a: {}}\n");
  CHECK(full.find(">owner<") != std::string::npos);
  CHECK(full.find("data-kind=\"legend\"") != std::string::npos);
}

TEST_CASE("strange texts are drawn and never break the picture") {
  const std::string yaml =
      "stratmap: 1\n"
      "organization: {name: \"<script>alert(1)</script> & ”Oy”\", vision: \"💡 visio "
      "👩‍👩‍👧\"}\n"
      "objectives:\n"
      "  long: {name: \"" +
      std::string(300, 'a') +
      "\", perspective: financial}\n"
      "  compound: {name: Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas, "
      "perspective: customer}\n"
      "  hebrew: {name: \"לקוחות נאמנים ממליצים עלינו\", perspective: customer}\n"
      "  chinese: {name: \"客户忠诚度和推荐意愿持续提高并带来稳定的收入增长\", perspective: "
      "process}\n"
      "  emoji: {name: \"😀 Hyvä mieli 🇫🇮\", perspective: process, drives: [compound, emoji]}\n"
      "  same-1: {name: Sama nimi, perspective: learning}\n"
      "  same-2: {name: Sama nimi, perspective: learning}\n"
      "  homeless: {name: Ei näkökulmaa}\n"
      "  ööliä.2: {perspective: learning}\n";
  for (const Lang lang : {Lang::fi, Lang::en}) CHECK(faults_of(yaml, lang) == Faults{});
  const Model model = model_of(yaml);
  const std::string svg = to_svg(strategy_map(analyse(model), {.lang = Lang::fi}));
  CHECK(svg.find("<script") == std::string::npos);
  CHECK(svg.find("data-id=\"ööliä.2\"") != std::string::npos);
}

TEST_CASE("a model without objectives gives an honest empty map") {
  const Model model = model_of("stratmap: 1\norganization: {name: Koe}\n");
  const Scene scene = strategy_map(analyse(model), {.lang = Lang::en});
  CHECK(picture_faults(scene) == Faults{});
  CHECK(to_svg(scene).find("no objectives yet") != std::string::npos);
}

TEST_CASE("findings never move a box, and the same model gives the same bytes") {
  const Model model = model_of(map_yaml({.objectives = 25, .seed = 4}));
  const Analysis analysis = analyse(model);
  const CheckResult result = check(analysis);
  REQUIRE_FALSE(result.findings.empty());
  const Scene plain = strategy_map(analysis, {.lang = Lang::fi});
  CHECK(boxes_of(strategy_map(analysis, {.lang = Lang::fi, .findings = &result})) ==
        boxes_of(plain));
  CHECK(to_svg(plain) == to_svg(strategy_map(analysis, {.lang = Lang::fi})));
}

TEST_CASE("A proposed link is drawn over the map and moves no box") {
  const Model model = model_of(std::string(kGapMap));
  const Analysis analysis = analyse(model);
  const CheckResult result = check(analysis);
  const Scene plain = strategy_map(analysis, {.lang = Lang::en});
  const Scene proposing = strategy_map(analysis, {.lang = Lang::en, .gaps = &result});
  CHECK(boxes_of(proposing) == boxes_of(plain));
  CHECK(picture_faults(proposing) == Faults{});
  const std::string svg = to_svg(proposing);
  CHECK(svg.find("data-kind=\"gap\" data-from=\"digital-skills\"") != std::string::npos);
  CHECK(svg.find("data-code=\"SM208\"") != std::string::npos);
  CHECK(svg.find("missing link? (proposed)") != std::string::npos);
  CHECK(svg.find("missing link? (proposed):\n– Digital skills grow → ") != std::string::npos);
  CHECK(to_svg(plain).find("missing link?") == std::string::npos);
}

TEST_CASE("The marks of proposed links are painted after all of their lines") {
  const Model model = model_of(map_yaml({.objectives = 25, .seed = 4}));
  const Analysis analysis = analyse(model);
  const CheckResult result = check(analysis);
  const std::string svg = to_svg(strategy_map(analysis, {.lang = Lang::en, .gaps = &result}));
  const std::size_t last_line = svg.rfind("data-kind=\"gap\"");
  REQUIRE(last_line != svg.find("data-kind=\"gap\""));
  CHECK(svg.find(">?<") > last_line);
}

TEST_CASE("Where Graphviz failed the map says so") {
  const Model model = model_of(std::string(kGapMap));
  const Analysis analysis = analyse(model);
  const MapContent content = content_of(analysis, {.lang = Lang::en}, kPalette);
  MapGeometry geometry;
  CHECK(map_remarks(model, content, geometry, Lang::en).empty());
  geometry.without_graphviz = true;
  CHECK(
      map_remarks(model, content, geometry, Lang::en) ==
      std::vector<std::string>{"boxes were ordered without Graphviz: arrows may cross needlessly"});
  CHECK(strategy_map(analysis, {.lang = Lang::en}).remarks.empty());
}

TEST_CASE("A map of thousands of objectives is drawn") {
  std::string yaml = "stratmap: 1\norganization: {name: Koe}\nobjectives:\n";
  for (int i = 0; i < 4001; ++i) yaml += "  o" + std::to_string(i) + ": {perspective: customer}\n";
  const Model model = model_of(std::move(yaml));
  const Scene scene = strategy_map(analyse(model), {.lang = Lang::en});
  CHECK(scene.remarks.empty());
  CHECK(boxes_of(scene).size() == 4001);
}
