#include "render/views/silo_map.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <span>

#include "engine/check.h"
#include "engine/network/ei_index.h"
#include "render/svg/to_svg.h"
#include "render/views/silos/silo_layout.h"
#include "render/views/silos/silo_outline.h"
#include "tests/render/views/dice.h"
#include "tests/render/views/drawn.h"

using namespace stratmap;

namespace {

// The picture with its boxes and lines as those of the strategy map, whose geometry is checked: no
// line through a foreign box, no box on another.
Scene as_map(Scene scene) {
  for (Group& group : scene.groups) {
    if (group.handle.kind == "function") group.handle.kind = "objective";
    if (group.handle.kind != "tie" && group.handle.kind != "gap") continue;
    group.handle.kind = "link";
  }
  return scene;
}

// The words on pills with their frames, wherever they stand.
using Pill = std::pair<std::string, Rect>;

std::vector<Pill> pills_of(const Scene& scene) {
  std::vector<Pill> pills;
  for (const Group& group : scene.groups)
    for (std::size_t i = 0; i + 1 < group.shapes.size(); ++i) {
      const auto* frame = std::get_if<RectShape>(&group.shapes[i]);
      const auto* text = std::get_if<TextShape>(&group.shapes[i + 1]);
      if (frame != nullptr && text != nullptr && frame->rect.height == 18)
        pills.emplace_back(text->runs.front().text, frame->rect);
    }
  return pills;
}

bool overlap(const Rect& a, const Rect& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

// Pills on a box, on the head of a column or on a meter. Pills on each other are looked for with
// all other faults.
Faults pill_faults(const Scene& scene) {
  Faults faults;
  const auto look_at = [&](const Rect& rect, const std::string& what) {
    for (const auto& [words, pill] : pills_of(scene))
      if (overlap(pill, rect)) faults.push_back("the pill \"" + words + "\" lies on " + what);
  };
  for (const Group& group : scene.groups) {
    const std::string& kind = group.handle.kind;
    if (kind != "function" && kind != "community") continue;
    const std::string what = kind + " " + group.handle.id;
    if (kind == "function") look_at(std::get<RectShape>(group.shapes.front()).rect, what);
    if (kind == "community")
      for (std::size_t i = 1; i < group.shapes.size(); ++i) {
        if (const auto* rect = std::get_if<RectShape>(&group.shapes[i])) look_at(rect->rect, what);
        const auto* text = std::get_if<TextShape>(&group.shapes[i]);
        if (text == nullptr || text->anchor != TextShape::Anchor::start) continue;
        look_at({text->baseline.x, text->baseline.y - text->size_px, text->room_px, text->size_px},
                what);
      }
  }
  return faults;
}

Faults faults_of(const Model& model) {
  const Analysis analysis = analyse(model);
  const CheckResult gaps = check(analysis, {.select = {"SM312"}, .ignore = {}});
  Faults faults = faults_in_both_languages(
      [&](Lang lang) { return silo_map(analysis, {.lang = lang, .gaps = &gaps}); }, as_map);
  for (const Lang lang : {Lang::fi, Lang::en})
    for (std::string& fault : pill_faults(silo_map(analysis, {.lang = lang, .gaps = &gaps})))
      faults.push_back(std::move(fault));
  return faults;
}

// Two triangles with one tie between them, and one function alone.
constexpr std::string_view kTwo = R"(functions:
  a: {name: A, works_with: [b, c]}
  b: {name: B, works_with: c}
  c: {name: C, works_with: {d: {strength: weak}}}
  d: {name: D, works_with: [e, f]}
  e: {name: E, works_with: f}
  f: {name: F}
  alone: {name: Alone}
)";

}  // namespace

TEST_CASE("The silo map shows communities with the share of ties that stay inside") {
  const Model model = model_of(kTwo);
  const Scene scene = silo_map(analyse(model), {.lang = Lang::en});
  // Each triangle has three ties inside and one across: 3 of 4. By chance a function of three in a
  // house of seven: 2 ties inside against 2 * 4 across, 2 of 10.
  CHECK(scene.outline ==
        "Community 1: A, B, C. 75 % of ties stay inside (by chance 20 %).\n"
        "Community 2: E, D, F. 75 % of ties stay inside (by chance 20 %).\n"
        "No ties: Alone. no ties are written.\n"
        "C – D (weak)\n");
  CHECK(count_of(scene, "community") == 3);
  CHECK(count_of(scene, "function") == 7);
  CHECK(count_of(scene, "tie") == 7);
  const Scene finnish = silo_map(analyse(model), {.lang = Lang::fi});
  CHECK(finnish.title == "Example – missä ovat siilot?");
}

TEST_CASE("The shares of the silo map are those of the E-I index that the check tells") {
  const Model model = model_of(kTwo);
  const NetworkFigures figures = function_figures(analyse(model));
  const SiloColumns shown = silo_columns(figures);
  REQUIRE(shown.columns.size() == 3);
  for (const SiloColumn& column : {shown.columns[0], shown.columns[1]}) {
    CHECK(column.ties.inside == 3);
    CHECK(column.ties.across == 1);
    CHECK(column.inside() == Approx((1 - ei_index(column.ties)) / 2));
    CHECK(column.inside_by_chance == Approx((1 - expected_ei(3, 7)) / 2));
  }
}

TEST_CASE("Of a single community no share is told") {
  const Model model =
      model_of("functions:\n  a: {name: A, works_with: [b, c]}\n  b: {name: B}\n  c: {name: C}\n");
  const Scene scene = silo_map(analyse(model), {.lang = Lang::en});
  CHECK(scene.outline == "Community 1: A, B, C.\n");
  const std::string svg = to_svg(scene);
  CHECK(svg.find("stay inside") == std::string::npos);
  CHECK(svg.find("by chance") == std::string::npos);
}

TEST_CASE("The subtitle of the silo map tells what is drawn and nothing else") {
  const auto subtitle = [](std::string_view yaml) {
    const Model model = model_of(yaml);
    for (const Group& group : silo_map(analyse(model), {.lang = Lang::en}).groups)
      if (group.handle.kind == "title")
        return std::get<TextShape>(group.shapes.back()).runs.front().text;
    return std::string();
  };
  constexpr std::string_view kHolds = "A column holds those who are tied most to each other";
  CHECK(subtitle("functions: {a: {works_with: b}, b: {}}\n") == kHolds);
  CHECK(subtitle(kTwo) ==
        std::string(kHolds) +
            " · upright mark on a meter: the share that would stay inside by chance");
  CHECK(subtitle("functions: {u: {}, a: {works_with: b, parent: u}, b: {parent: u}}\n") ==
        std::string(kHolds) + " · in small letters the unit of the organization chart");
}

TEST_CASE("The silo map sums up communities, what ties them and what is proposed") {
  const SiloColumns shown = silo_columns(function_figures(analyse(model_of(kTwo))));
  CHECK(silo_summary(shown, 0, Lang::en) == "2 communities · 1 tie between them, 1 weak");
  CHECK(silo_summary(shown, 2, Lang::en) ==
        "2 communities · 1 tie between them, 1 weak · 2 proposed");
  CHECK(silo_summary(shown, 1, Lang::fi) ==
        "2 yhteisöä · niiden välillä 1 yhteys, 1 heikko · 1 ehdotettu");
  const Model one = model_of("functions: {a: {works_with: b}, b: {}}\n");
  CHECK(silo_summary(silo_columns(function_figures(analyse(one))), 0, Lang::fi) == "1 yhteisö");
}

TEST_CASE("Few columns stand in the middle of the page") {
  for (const std::string_view yaml :
       {std::string_view("functions: {a: {works_with: b}, b: {}}\n"), kTwo}) {
    const Model model = model_of(yaml);
    const NetworkFigures figures = function_figures(analyse(model));
    const SiloGeometry geometry = silo_geometry(silo_columns(figures));
    CHECK(geometry.columns.front().x ==
          Approx(geometry.canvas_width_px - geometry.columns.back().right()));
  }
}

TEST_CASE("Columns hold what the network command calls a community") {
  const Model model = example_model("hammarvik");
  const NetworkFigures figures = function_figures(analyse(model));
  for (const SiloColumn& column : silo_columns(figures).columns)
    for (const ActorFigures* member : column.members) {
      CHECK(member->community == column.members.front()->community);
      CHECK((member->degree > 0) == column.has_ties);
    }
}

TEST_CASE("Missing ties lie over the finished picture and move nothing") {
  const Model model = example_model("hammarvik");
  const Analysis analysis = analyse(model);
  const CheckResult gaps = check(analysis, {.select = {"SM312"}, .ignore = {}});
  const Scene plain = silo_map(analysis, {.lang = Lang::en});
  const Scene with = silo_map(analysis, {.lang = Lang::en, .gaps = &gaps});
  REQUIRE_FALSE(gaps.findings.empty());
  CHECK(count_of(with, "gap") == gaps.findings.size());
  for (std::size_t i = 1; i < plain.groups.size(); ++i)
    if (plain.groups[i].handle.kind == "function")
      CHECK(std::get<RectShape>(plain.groups[i].shapes.front()).rect ==
            std::get<RectShape>(with.groups[i].shapes.front()).rect);
}

TEST_CASE("Every tie beside the boxes of a column has a track of its own") {
  const Model model = model_of(R"(functions:
  a: {works_with: [b, c, d, e]}
  b: {works_with: [c, d, e]}
  c: {works_with: [d, e]}
  d: {works_with: e}
  e: {}
)");
  const NetworkFigures figures = function_figures(analyse(model));
  const SiloColumns shown = silo_columns(figures);
  REQUIRE(shown.columns.size() == 1);
  const SiloGeometry geometry = silo_geometry(shown);
  std::vector<double> tracks;
  for (const Path& way : geometry.ties) {
    if (way.pieces.size() == 1) continue;  // straight to the next box
    tracks.push_back(way.pieces[2].end.x);
    CHECK(tracks.back() > geometry.columns[0].x);
    CHECK(tracks.back() < geometry.boxes[0][0].x);
  }
  REQUIRE(tracks.size() == 6);
  std::ranges::sort(tracks);
  for (std::size_t i = 1; i < tracks.size(); ++i) CHECK(tracks[i] - tracks[i - 1] > 4);
}

TEST_CASE("Weak ties between communities and missing ones are named by pills") {
  const Model model = model_of(kTwo);
  const Analysis analysis = analyse(model);
  const auto words = [&](const CheckResult* gaps, Lang lang) {
    std::vector<std::string> said;
    for (const auto& [text, rect] : pills_of(silo_map(analysis, {.lang = lang, .gaps = gaps})))
      said.push_back(text);
    return said;
  };
  CHECK(words(nullptr, Lang::en) == std::vector<std::string>{"weak"});
  CHECK(words(nullptr, Lang::fi) == std::vector<std::string>{"heikko"});
  const Model calls = model_of(std::string(kTwo) + R"(objectives:
  o: {name: O, owner: a, drives: p}
  p: {name: P, owner: f}
  q: {name: Q, owner: b}
)");
  const Analysis other = analyse(calls);
  const CheckResult gaps = check(other, {.select = {"SM312"}, .ignore = {}});
  REQUIRE(gaps.findings.size() == 1);
  const std::vector<Pill> plain = pills_of(silo_map(other, {.lang = Lang::en}));
  std::vector<Pill> with = pills_of(silo_map(other, {.lang = Lang::en, .gaps = &gaps}));
  REQUIRE(with.size() == 2);
  CHECK(with.back().first == "missing?");
  with.pop_back();
  CHECK(with == plain);
}

TEST_CASE("The silo map of every example has no faults") {
  for (const std::string& name : example_clients()) {
    CAPTURE(name);
    const Model model = example_model(name);
    CHECK(faults_of(model) == Faults{});
  }
}

TEST_CASE("Silo maps of many shapes have no faults") {
  for (const int functions : {2, 5, 30, 80})
    for (const int step : {1, 3, 7}) {
      CAPTURE(functions, step);
      std::string yaml = "functions:\n";
      for (int i = 0; i < functions; ++i) {
        yaml += "  f" + std::to_string(i) + ": {name: " + std::string(i % 4 == 0 ? 60 : 5, 'n');
        const int other = (i * step + 1) % functions, third = (i / 5 * 5 + i % 3) % functions;
        if (other != i) yaml += ", works_with: f" + std::to_string(other);
        if (third != i) yaml += ", hands_over_to: f" + std::to_string(third);
        yaml += "}\n";
      }
      CHECK(faults_of(model_of(yaml)) == Faults{});
    }
}

TEST_CASE("No silo map of 60 random houses has faults") {
  constexpr std::string_view kStrengths[] = {"weak", "medium", "strong"};
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const std::uint32_t functions = 4 + dice.below(50), group = 3 + dice.below(5);
    std::string yaml = "functions:\n", objectives = "objectives:\n";
    for (std::uint32_t i = 0; i < functions; ++i) {
      const std::string number = std::to_string(i);
      yaml +=
          "  f" + number + ": {name: " + std::string(1 + dice.below(30), 'n') + ", works_with: {";
      std::set<std::uint32_t> others;
      for (int tie = 0; tie < 3; ++tie)
        others.insert(dice.chance(0.75) ? i / group * group + dice.below(group)
                                        : dice.below(functions));
      for (const std::uint32_t other : others)
        if (other != i && other < functions)
          yaml.append("f" + std::to_string(other) + ": {strength: ")
              .append(dice.pick(std::span<const std::string_view>(kStrengths)))
              .append("}, ");
      yaml += "}}\n";
      objectives += "  o" + number + ": {owner: f" + number + ", drives: o" +
                    std::to_string((i + 1 + dice.below(functions - 1)) % functions) + "}\n";
    }
    CHECK(faults_of(model_of(yaml + objectives)) == Faults{});
  }
}

TEST_CASE("With fewer than two functions there is no silo map, and it says why") {
  CHECK(kSilosView.lacks(model_of("functions: {a: {}}\n"))->en ==
        "the model has fewer than two functions (`functions`)");
  CHECK(kSilosView.lacks(model_of(kTwo)) == std::nullopt);
}
