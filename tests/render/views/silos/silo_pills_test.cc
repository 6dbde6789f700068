#include "render/views/silos/silo_pills.h"

#include <catch2/catch.hpp>

#include "tests/render/views/drawn.h"

using namespace stratmap;

namespace {

// Two triangles side by side, with two ties between them.
constexpr std::string_view kTwo = R"(functions:
  a: {works_with: [b, c]}
  b: {works_with: {c: {}, e: {strength: weak}}}
  c: {works_with: {d: {strength: weak}}}
  d: {works_with: [e, f]}
  e: {works_with: f}
  f: {}
)";

}  // namespace

TEST_CASE("A pill stands in the middle of its line, and the next one beside it") {
  const Model model = model_of("functions: {a: {works_with: b}, b: {}}\n");
  const NetworkFigures figures = function_figures(analyse(model));
  const SiloColumns shown = silo_columns(figures);
  SiloPillRoom room(shown, silo_geometry(shown));
  const Path line{{2000, 50}, {{.end = {2400, 50}}}};
  const double width = silo_pill_width("weak");
  CHECK(room.take(line, width) == Rect{2200 - width / 2, 41, width, 18});
  const auto next = room.take(line, width);
  REQUIRE(next);
  CHECK(next->center_x() == Approx(2140));
  const Path across{{2170, 0}, {{.end = {2170, 100}}}};
  room.add_lines({line, across});
  CHECK(room.take({{2170, 0}, {{.end = {2170, 45}}}}, width) == std::nullopt);
}

TEST_CASE("No pill stands on a box or a head") {
  const Model model = model_of(kTwo);
  const NetworkFigures figures = function_figures(analyse(model));
  const SiloColumns shown = silo_columns(figures);
  const SiloGeometry geometry = silo_geometry(shown);
  SiloPillRoom room(shown, geometry);
  const Rect& column = geometry.columns.front();
  const Rect& box = geometry.boxes.front().front();
  CHECK(room.take({{column.x + 60, column.y + 20}, {{.end = {column.right() - 60, column.y + 20}}}},
                  40) == std::nullopt);
  CHECK(room.take({{box.x, box.center_y()}, {{.end = {box.right(), box.center_y()}}}}, 40) ==
        std::nullopt);
  CHECK(room.take({{column.x + 60, column.bottom() - 20},
                   {{.end = {column.right() - 60, column.bottom() - 20}}}},
                  40) == std::nullopt);
}
