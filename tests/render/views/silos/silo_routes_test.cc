#include "render/views/silos/silo_routes.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "tests/render/views/drawn.h"

using namespace stratmap;

namespace {

// Triangles of functions, each two of them tied by one weak tie or a usual one.
std::string triangles(int count) {
  std::string yaml = "functions:\n";
  const auto name = [](int triangle, int corner) {
    return "f" + std::to_string(triangle) + std::string(1, static_cast<char>('a' + corner));
  };
  for (int i = 0; i < count; ++i)
    for (int corner = 0; corner < 3; ++corner) {
      yaml += "  " + name(i, corner) + ": {works_with: {" + name(i, (corner + 1) % 3) +
              ": {strength: strong}";
      for (int j = i + 1; j < count; ++j)
        if ((i + j) % 3 == corner)
          yaml += ", " + name(j, (i * j) % 3) + ": {strength: " + (j % 2 == 0 ? "weak" : "medium") +
                  "}";
      yaml += "}}\n";
    }
  return yaml;
}

// Straight stretches of a line that are not short corners.
struct Stretch {
  bool is_upright = false;
  double at = 0, from = 0, to = 0;
};

std::vector<Stretch> stretches_of(const Path& path) {
  std::vector<Stretch> stretches;
  Point start = path.start;
  for (const PathPiece& piece : path.pieces) {
    const Point end = piece.end;
    if (piece.kind == PathPiece::Kind::line) {
      if (start.x == end.x)
        stretches.push_back({true, start.x, std::min(start.y, end.y), std::max(start.y, end.y)});
      else if (start.y == end.y)
        stretches.push_back({false, start.y, std::min(start.x, end.x), std::max(start.x, end.x)});
    }
    start = end;
  }
  return stretches;
}

bool lie_on_each_other(const Stretch& one, const Stretch& other) {
  return one.is_upright == other.is_upright && std::abs(one.at - other.at) < 2 &&
         one.from < other.to - 0.1 && other.from < one.to - 0.1;
}

// How many pairs of detours share a stretch.
int shared_stretches(const std::vector<Path>& paths, const Detours& detours) {
  std::vector<std::pair<std::size_t, Stretch>> all;
  int shared = 0;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    if (!detours.of_ties[i]) continue;
    for (const Stretch& stretch : stretches_of(paths[i])) {
      for (const auto& [other, taken] : all)
        shared += other != i && lie_on_each_other(stretch, taken) ? 1 : 0;
      all.emplace_back(i, stretch);
    }
  }
  return shared;
}

// Ties whose line touches a column between the two that it ties.
int through_columns(const SiloGeometry& geometry, const std::vector<SiloTie>& ties,
                    const std::vector<Path>& paths) {
  int count = 0;
  for (std::size_t i = 0; i < ties.size(); ++i)
    for (std::size_t c = ties[i].one.column + 1; c < ties[i].other.column; ++c) {
      const Rect& column = geometry.columns[c];
      const auto samples = samples_of(paths[i], 64);
      count += std::ranges::any_of(samples, [&](Point p) {
        return p.x >= column.x && p.x <= column.right() && p.y >= column.y &&
               p.y <= column.bottom();
      });
    }
  return count;
}

}  // namespace

TEST_CASE("No tie runs through a column between the two that it ties, and none on another") {
  for (const int count : {3, 4, 7, 9, 12}) {
    CAPTURE(count);
    const Model model = model_of(triangles(count));
    const NetworkFigures figures = function_figures(analyse(model));
    const SiloColumns shown = silo_columns(figures);
    const SiloGeometry geometry = silo_geometry(shown);
    CHECK(through_columns(geometry, shown.ties, geometry.ties) == 0);
    CHECK(shared_stretches(geometry.ties, geometry.detours) == 0);
    // The same ties again as if they were missing: over the picture, below its feet.
    const SiloWays ways = silo_ways(shown, geometry, shown.ties);
    CHECK(through_columns(geometry, shown.ties, ways.paths) == 0);
    for (const Path& path : ways.paths)
      for (const Point& point : samples_of(path, 8)) {
        CHECK(point.x > 0);
        CHECK(point.x < geometry.canvas_width_px);
        CHECK(point.y <= ways.bottom_px);
      }
  }
}

TEST_CASE("A tie leads around the columns where that is nearer, long ones around short ones") {
  SiloColumns shown;
  shown.columns.resize(4, {.members = {nullptr, nullptr, nullptr}});
  const std::vector<SiloTie> ties{{.one = {0, 0}, .other = {2, 0}},
                                  {.one = {0, 0}, .other = {3, 1}},
                                  {.one = {1, 2}, .other = {3, 2}},
                                  {.one = {0, 0}, .other = {1, 2}}};
  const Detours detours = detours_of(shown, ties, DetourSides::nearer);
  REQUIRE(detours.of_ties.size() == 4);
  CHECK(detours.of_ties[0]->side == SiloDetour::Side::above);
  CHECK(detours.of_ties[0]->track == 0);
  CHECK(detours.of_ties[1]->side == SiloDetour::Side::above);
  CHECK(detours.of_ties[1]->track == 1);
  CHECK(detours.of_ties[1]->out_lane == 0);  // it turns around the short one
  CHECK(detours.of_ties[2]->side == SiloDetour::Side::below);
  CHECK_FALSE(detours.of_ties[3]);  // to the next column
  CHECK(detours.above == 2);
  CHECK(detours.below == 1);
  CHECK(detours.channels[0].out == 2);
  CHECK(detours.channels[2].in == 2);
  CHECK(detours_of(shown, ties, DetourSides::below).above == 0);
}

TEST_CASE("However many ties a function has, they end at its box") {
  std::string yaml = "functions:\n  hub: {works_with: [a0, a1";
  for (int i = 0; i < 40; ++i) yaml += ", s" + std::to_string(i) + "a";
  yaml += "]}\n  a0: {works_with: {a1: {strength: strong}, hub: {strength: strong}}}\n  a1: {}\n";
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    yaml += "  s" + n + "a: {works_with: {s" + std::to_string(i / 8 * 8) +
            "b: {strength: strong}}}\n  s" + n + "b: {}\n";
  }
  const Model model = model_of(yaml);
  const NetworkFigures figures = function_figures(analyse(model));
  const SiloColumns shown = silo_columns(figures);
  const SiloGeometry geometry = silo_geometry(shown);
  const SiloWays ways = silo_ways(shown, geometry, shown.ties);
  for (const std::vector<Path>* paths : {&geometry.ties, &ways.paths})
    for (std::size_t i = 0; i < paths->size(); ++i) {
      const Rect& one = geometry.boxes[shown.ties[i].one.column][shown.ties[i].one.row];
      const Rect& other = geometry.boxes[shown.ties[i].other.column][shown.ties[i].other.row];
      CHECK((*paths)[i].start.y > one.y - 0.01);
      CHECK((*paths)[i].start.y < one.bottom() + 0.01);
      CHECK((*paths)[i].end().y > other.y - 0.01);
      CHECK((*paths)[i].end().y < other.bottom() + 0.01);
    }
}

TEST_CASE("Columns make room above and below for what leads around them") {
  const Model plain = model_of(triangles(2)), crowded = model_of(triangles(9));
  const NetworkFigures few = function_figures(analyse(plain));
  const NetworkFigures many = function_figures(analyse(crowded));
  const SiloGeometry small = silo_geometry(silo_columns(few));
  const SiloGeometry large = silo_geometry(silo_columns(many));
  CHECK(small.detours.above + small.detours.below == 0);
  CHECK(small.bottom_px == small.columns.front().bottom());
  REQUIRE(large.detours.above > 0);
  REQUIRE(large.detours.below > 0);
  CHECK(large.columns.front().y > small.columns.front().y);
  CHECK(large.bottom_px > large.columns.front().bottom());
}
