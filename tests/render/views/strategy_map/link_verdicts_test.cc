#include "render/views/strategy_map/link_verdicts.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "engine/check.h"
#include "engine/evidence/verdicts.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "render/words/verdict_words.h"
#include "tests/render/views/drawn.h"
#include "tests/render/views/made_up_verdicts.h"
#include "tests/render/views/map_yaml.h"
#include "tests/render/views/picture_faults.h"

namespace stratmap {
namespace {

// Five arrows of L, and one of feedback.
constexpr std::string_view kMap = R"(
objectives:
  top: {name: Top, perspective: financial, drives: {low: {kind: feedback}}}
  one: {name: One, perspective: customer, drives: {top: {lag: 3mo}}}
  two: {name: Two, perspective: customer, drives: top}
  three: {name: Three, perspective: process, drives: {one: {}, two: {effect: lowers}}}
  low: {name: Low, perspective: learning, drives: three}
)";

constexpr Verdict kOneOfEach[] = {Verdict::supported, Verdict::contradicted, Verdict::no_evidence,
                                  Verdict::inconclusive, Verdict::insufficient_data};

Scene drawn(const Analysis& analysis, const std::vector<Verdict>& verdicts, Lang lang,
            const CheckResult* result = nullptr) {
  ViewOptions options{.lang = lang, .findings = result, .gaps = result};
  options.verdicts = &verdicts;
  return strategy_map(analysis, options);
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string legend_of(const Scene& scene) {
  std::string words;
  for (const Group& group : scene.groups)
    for (const Shape& shape : group.shapes)
      if (const auto* text = std::get_if<TextShape>(&shape); text && group.handle.kind == "legend")
        words.append(text->runs.front().text).append("|");
  return words;
}

// The forms of a sign's shapes: what is left of it where all colours look the same.
std::string forms_of(Verdict verdict) {
  std::string forms;
  for (const Shape& shape : verdict_sign(verdict, {0, 0}, kPalette)) {
    if (std::holds_alternative<RectShape>(shape)) forms += "tile ";
    if (std::holds_alternative<CircleShape>(shape)) forms += "ring ";
    if (const auto* path = std::get_if<PathShape>(&shape))
      forms += path->path.pieces.front().kind == PathPiece::Kind::cubic
                   ? "curve "
                   : "line" + std::to_string(path->path.pieces.size()) + " ";
  }
  return forms;
}

TEST_CASE("the sign of every verdict has a form of its own") {
  CHECK(forms_of(Verdict::supported) == "tile line2 ");
  CHECK(forms_of(Verdict::contradicted) == "tile line1 line2 line1 line2 ");
  CHECK(forms_of(Verdict::no_evidence) == "ring line1 ");
  CHECK(forms_of(Verdict::inconclusive) == "ring curve ");
  CHECK(forms_of(Verdict::insufficient_data).empty());
}

TEST_CASE("an arrow that was tested carries its verdict as sign and words and for scripts") {
  const Model model = model_of(kMap);
  const Analysis analysis = analyse(model);
  const Scene scene = drawn(analysis, {std::begin(kOneOfEach), std::end(kOneOfEach)}, Lang::en);
  CHECK(picture_faults(scene) == Faults{});
  CHECK(count_of(scene, "verdict") == 4);
  const std::string svg = to_svg(scene);
  for (const char* part :
       {"data-from=\"one\" data-to=\"top\" data-verdict=\"supported\"",
        "data-from=\"low\" data-to=\"three\" data-verdict=\"insufficient-data\"",
        "One → Top\nSupported: moves together with a delay; this does not prove cause.",
        "Two → Top\nContradicted: moves the other way round than the arrow assumes. This does not "
        "prove cause either."})
    CHECK(holds(svg, part));
  CHECK(holds(scene.outline, "– One → Top (lag 3\u00A0mo): supported\n"));
  CHECK(holds(scene.outline, "– Three → Two (lowers): inconclusive\n"));
  CHECK(holds(scene.outline, "– Low → Three: insufficient data, not tested\n"));
  CHECK(holds(scene.outline, "– Top → Low (feedback)\n"));
  CHECK(holds(scene.outline, "Evidence: Even support says only"));
}

TEST_CASE("support without a lag says nothing of a delay") {
  const Model model = model_of(kMap);
  const Analysis analysis = analyse(model);
  const std::vector<Verdict> all(5, Verdict::supported);
  CHECK(holds(to_svg(drawn(analysis, all, Lang::en)),
              "Two → Top\nSupported: moves together; this does not prove cause."));
  CHECK(holds(to_svg(drawn(analysis, all, Lang::fi)),
              "Two → Top\nAineisto tukee: luvut liikkuvat yhdessä – se ei todista syytä."));
}

TEST_CASE("an arrow drawn as feedback has no verdict though it is of L too") {
  const Model model = model_of(R"(
objectives:
  top: {name: Top, perspective: financial}
  one: {name: One, perspective: customer, drives: [{top: {kind: feedback}}, top]}
)");
  const Analysis analysis = analyse(model);
  REQUIRE(analysis.causes.links().size() == 1);
  const Scene scene = drawn(analysis, {Verdict::supported}, Lang::en);
  CHECK(count_of(scene, "verdict") == 0);
}

TEST_CASE("the legend explains the verdicts there are and no others") {
  const Model model = model_of(kMap);
  const Analysis analysis = analyse(model);
  using enum Verdict;
  const Scene scene =
      drawn(analysis, {supported, inconclusive, inconclusive, supported, supported}, Lang::fi);
  const std::string legend = legend_of(scene);
  CHECK(holds(legend,
              "Näyttö|tukee: luvut liikkuvat kuten nuoli olettaa|epäselvä: luvut eivät "
              "kerro|Tukikin tarkoittaa vain"));
  CHECK_FALSE(holds(legend, "ilman merkkiä"));
  CHECK_FALSE(holds(legend_of(strategy_map(analysis, {.lang = Lang::fi})), "Näyttö"));
}

TEST_CASE("a map with nothing tested says so in the picture and beside it") {
  const Model model = model_of(kMap);
  const Analysis analysis = analyse(model);
  const Scene scene = drawn(analysis, verdicts_of(analysis), Lang::en);
  CHECK(count_of(scene, "verdict") == 0);
  REQUIRE(scene.remarks.size() == 1);
  CHECK(holds(scene.remarks.front(), "--evidence: no arrow could be tested"));
  CHECK(holds(legend_of(scene), "Evidence|no arrow could be tested"));
  CHECK(holds(scene.outline, "Evidence: no arrow could be tested"));
}

TEST_CASE("a verdict stands on its arrow or is told below the map") {
  for (const std::uint32_t seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
    const Reading reading = read_model_text("map.yaml", map_yaml({.objectives = 40, .seed = seed}));
    REQUIRE(reading.model);
    const Analysis analysis = analyse(*reading.model);
    const std::vector<Verdict> verdicts(analysis.causes.links().size(), Verdict::no_evidence);
    const CheckResult result = check(analysis);
    const Scene scene = drawn(analysis, verdicts, Lang::en, &result);
    CHECK(picture_faults(scene) == Faults{});
    const std::string legend = legend_of(scene);
    std::size_t below = 0;
    for (auto at = legend.find(": no evidence|"); at != std::string::npos;
         at = legend.find(": no evidence|", at + 1))
      ++below;
    if (holds(legend, " more|")) continue;
    CHECK(count_of(scene, "verdict") + below == verdicts.size());
  }
}

TEST_CASE("the sign of an arrow too short for it stands beside it") {
  const Model model = model_of(R"(
objectives:
  top: {name: Top, perspective: customer}
  low: {name: Low, perspective: process, drives: {top: {lag: 3mo}}}
  next: {name: Next, perspective: process, drives: low}
)");
  const Analysis analysis = analyse(model);
  const Scene scene = drawn(analysis, {Verdict::no_evidence, Verdict::no_evidence}, Lang::en);
  CHECK(picture_faults(scene) == Faults{});
  CHECK(count_of(scene, "verdict") == 2);
  CHECK_FALSE(holds(legend_of(scene), "More evidence"));
}

TEST_CASE("maps of the examples with verdicts have no faults in either language") {
  for (const std::string& name : example_clients()) {
    const Model model = example_model(name);
    const Analysis analysis = analyse(model);
    const CheckResult result = check(analysis);
    INFO(name);
    for (const std::vector<Verdict>& verdicts :
         {verdicts_of(analysis), made_up_verdicts(analysis, 0), made_up_verdicts(analysis, 3)}) {
      const Faults plain =
          faults_in_both_languages([&](Lang lang) { return drawn(analysis, verdicts, lang); });
      const Faults all = faults_in_both_languages(
          [&](Lang lang) { return drawn(analysis, verdicts, lang, &result); });
      CHECK(plain == Faults{});
      CHECK(all == Faults{});
    }
  }
}

TEST_CASE("on the map of a function the signs of faded arrows lose their colour") {
  std::string sections(kMap);
  sections.replace(sections.find("name: Top,"), 10, "name: Top, owner: sales,");
  const Model owned = model_of(sections + "functions: {sales: {name: Sales}}\n");
  const Analysis analysis = analyse(owned);
  const std::vector<Verdict> verdicts(5, Verdict::supported);
  ViewOptions options{.lang = Lang::en, .function = id_at<Function>(0)};
  options.verdicts = &verdicts;
  const Scene scene = strategy_map(analysis, options);
  CHECK(picture_faults(scene) == Faults{});
  std::map<std::string, Colour> fills;
  for (const Group& group : scene.groups)
    if (group.handle.kind == "verdict")
      fills.emplace(group.handle.attributes[0].second + group.handle.attributes[1].second,
                    std::get<RectShape>(group.shapes.front()).fill);
  CHECK(fills.at("onetop") == kPalette.green);
  CHECK(fills.at("threeone") == kPalette.none);
}

}  // namespace
}  // namespace stratmap
