#include "render/what_if/what_if_map.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "render/svg/to_svg.h"
#include "tests/render/views/drawn.h"
#include "tests/render/views/picture_faults.h"

namespace stratmap {
namespace {

Scene drawn(const Model& model, std::vector<Change> changes, Lang lang, Paper paper = Paper::a3) {
  const Analysis analysis = analyse(model);
  const WhatIf result = what_if(analysis, changes, {});
  return what_if_map(result, analysis, {.lang = lang, .paper = paper});
}

const Group& group_of(const Scene& scene, std::string_view kind, std::string_view id) {
  const auto found = std::ranges::find_if(scene.groups, [&](const Group& group) {
    return group.handle.kind == kind && group.handle.id == id;
  });
  REQUIRE(found != scene.groups.end());
  return *found;
}

std::string words_on(const Group& group) {
  for (const Shape& shape : group.shapes)
    if (const auto* text = std::get_if<TextShape>(&shape)) return text->runs.front().text;
  return "";
}

Model four() {
  return model_of(R"(
objectives:
  top: {name: Top, perspective: financial}
  good: {name: Good, perspective: customer, drives: {top: {lag: 3mo}}}
  bad: {name: Bad, perspective: customer, drives: {top: {effect: lowers, lag: 6mo}}}
  root: {name: Root, perspective: process, drives: {good: {strength: strong}, bad: {effect: lowers}}}
  still: {name: Still, perspective: process, drives: good}
)");
}

TEST_CASE("A what-if map has a plate on every box that is touched") {
  const Model model = four();
  const Scene scene = drawn(model, {{{3}, 20}}, Lang::en);
  CHECK(count_of(scene, "effect") == 4);
  CHECK(words_on(group_of(scene, "effect", "root")) == "+20");
  CHECK(words_on(group_of(scene, "effect", "good")) == "+9.0 · at once");
  CHECK(words_on(group_of(scene, "effect", "bad")) == "−6.0 · at once");
  CHECK(words_on(group_of(scene, "effect", "top")) == "+4.5 · 6 mo");
  CHECK(to_svg(scene).find("data-id=\"good\" data-change=\"9\"") != std::string::npos);
}

TEST_CASE("A box that is pulled both ways says so and the ways stand below") {
  const Model model = four();
  const Scene scene = drawn(model, {{{1}, 10}, {{2}, 10}}, Lang::fi);
  CHECK(words_on(group_of(scene, "effect", "top")).starts_with("↕ "));
  CHECK(scene.outline.find("↕ ”Top”: ”Good” → ”Top” (+3,0), mutta ”Bad” → ”Top” (−3,0)") !=
        std::string::npos);
  CHECK(scene.outline.find("Oletettu, ei mitattu") != std::string::npos);
  CHECK(scene.title.ends_with(": Entä jos"));
}

TEST_CASE("What is not touched is faded and nothing moves") {
  const Model model = four();
  const Analysis analysis = analyse(model);
  const Scene plain = picture_of(*view_named("map"), analysis, {});
  const Scene scene = drawn(model, {{{3}, 20}}, Lang::en);
  const auto box = [](const Group& group) {
    for (const Shape& shape : group.shapes)
      if (const auto* rect = std::get_if<RectShape>(&shape)) return *rect;
    return RectShape{};
  };
  for (const Objective& objective : model.objectives) {
    const RectShape before = box(group_of(plain, "objective", objective.id));
    const RectShape now = box(group_of(scene, "objective", objective.id));
    CHECK(now.rect.x == before.rect.x);
    CHECK(now.rect.y == before.rect.y);
    CHECK(now.stroke.colour != before.stroke.colour);
  }
  CHECK(scene.height_px > plain.height_px);
}

TEST_CASE("What-if maps of the examples have no faults in either language") {
  for (const std::string& name : example_clients()) {
    const Model model = example_model(name);
    if (model.objectives.empty()) continue;
    const auto last = static_cast<std::uint32_t>(model.objectives.size() - 1);
    INFO(name);
    const Faults faults = faults_in_both_languages([&](Lang lang) {
      return drawn(model, {{{last}, 10}, {{last / 2}, -20}}, lang);
    });
    CHECK(faults == Faults{});
  }
}

}  // namespace
}  // namespace stratmap
