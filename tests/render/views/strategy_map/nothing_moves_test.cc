// Whatever is shown besides lies over one and the same layout.
#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>

#include "engine/check.h"
#include "render/views/strategy_map.h"
#include "tests/render/views/made_up_verdicts.h"
#include "tests/render/views/map_scene.h"
#include "tests/render/views/map_yaml.h"

using namespace stratmap;

namespace {

// Everything of the map that has a place: boxes, bands, lines, and the plates and signs on them.
struct Places {
  std::vector<std::pair<std::string, Rect>> rects;
  std::vector<Path> lines;
  friend bool operator==(const Places&, const Places&) = default;
};

void gather(const Group& group, Places& places) {
  const std::string& kind = group.handle.kind;
  if (kind == "finding" || kind == "gap" || kind == "verdict" || kind == "legend" ||
      kind == "title")
    return;
  for (const Shape& shape : group.shapes) {
    const auto* rect = std::get_if<RectShape>(&shape);
    const bool is_pill = rect != nullptr && rect->radius_px * 2 == rect->rect.height;
    if (rect != nullptr && !is_pill && kind != "") places.rects.emplace_back(kind, rect->rect);
    if (const auto* path = std::get_if<PathShape>(&shape); path && kind == "link")
      places.lines.push_back(path->path);
  }
  for (const Group& inner : group.groups) gather(inner, places);
}

Places places_of(const Scene& scene) {
  Places places;
  for (const Group& group : scene.groups) gather(group, places);
  return places;
}

// The texts of plates and marks with their places, by their letters.
std::vector<std::pair<std::string, Point>> plates_of(const Scene& scene) {
  std::vector<std::pair<std::string, Point>> plates;
  for (const Group& group : scene.groups)
    for (const Shape& shape : group.shapes)
      if (const auto* text = std::get_if<TextShape>(&shape); text && group.handle.kind.empty())
        plates.emplace_back(text->runs.front().text, text->baseline);
  return plates;
}

std::vector<std::pair<std::string, Point>> legend_of(const Scene& scene) {
  std::vector<std::pair<std::string, Point>> words;
  for (const Group& group : scene.groups)
    for (const Shape& shape : group.shapes)
      if (const auto* text = std::get_if<TextShape>(&shape); text && group.handle.kind == "legend")
        words.emplace_back(text->runs.front().text, text->baseline);
  return words;
}

}  // namespace

TEST_CASE("findings and proposed links move nothing of the map") {
  for (const std::uint32_t seed : {1U, 2U, 3U, 4U}) {
    const Model model = model_of(map_yaml({.objectives = 30, .seed = seed}));
    const Analysis analysis = analyse(model);
    const CheckResult result = check(analysis);
    const Scene plain = strategy_map(analysis, {.lang = Lang::fi});
    const Scene gaps = strategy_map(analysis, {.lang = Lang::fi, .gaps = &result});
    const Scene findings = strategy_map(analysis, {.lang = Lang::fi, .findings = &result});
    const Scene both =
        strategy_map(analysis, {.lang = Lang::fi, .findings = &result, .gaps = &result});
    CHECK(places_of(plain).rects.size() > 30);
    for (const Scene* scene : {&gaps, &findings, &both})
      CHECK(places_of(*scene) == places_of(plain));
    CHECK(plates_of(findings) == plates_of(plain));
    CHECK(plates_of(both) == plates_of(gaps));
  }
}

TEST_CASE("verdicts move nothing of the map and nothing of its legend") {
  for (const std::uint32_t seed : {1U, 2U, 3U, 4U}) {
    const Model model = model_of(map_yaml({.objectives = 30, .seed = seed}));
    const Analysis analysis = analyse(model);
    const CheckResult result = check(analysis);
    const std::vector<Verdict> verdicts = made_up_verdicts(analysis, seed);
    const ViewOptions plain{.lang = Lang::fi};
    const ViewOptions both{.lang = Lang::fi, .findings = &result, .gaps = &result};
    for (const ViewOptions& options : {plain, both}) {
      ViewOptions with_verdicts = options;
      with_verdicts.verdicts = &verdicts;
      const Scene without = strategy_map(analysis, options);
      const Scene with = strategy_map(analysis, with_verdicts);
      CHECK(places_of(with) == places_of(without));
      CHECK(plates_of(with) == plates_of(without));
      const auto texts = legend_of(without), more = legend_of(with);
      REQUIRE(more.size() > texts.size());
      CHECK(std::equal(texts.begin(), texts.end(), more.begin()));
    }
  }
}

TEST_CASE("values move nothing of the map") {
  const std::regex values(", values: [{][^}]*[}]");
  for (const std::uint32_t seed : {1U, 2U, 3U, 4U}) {
    const std::string yaml = map_yaml({.objectives = 30, .seed = seed});
    const Model with = model_of(yaml);
    const Model without = model_of(std::regex_replace(yaml, values, ""));
    CHECK(places_of(strategy_map(analyse(with), {.lang = Lang::fi})) ==
          places_of(strategy_map(analyse(without), {.lang = Lang::fi})));
  }
}
