#include <catch2/catch.hpp>

#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/views/edited_map.h"
#include "tests/render/views/map_scene.h"
#include "tests/render/views/map_yaml.h"
#include "tests/render/views/picture_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

// The figures over 200 edits: `./dev shifts`, docs/pictures.md.
TEST_CASE("an edit moves boxes little where an earlier picture is kept") {
  ShiftsOfEdit all;
  for (const Edit edit :
       {Edit::add_objective, Edit::remove_objective, Edit::add_link, Edit::remove_link})
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
      const ShiftsOfEdit one = shifts_of(24, edit, seed);
      all.with.add(one.with);
      all.without.add(one.without);
    }
  CHECK(all.with.sum_px * 10 < all.without.sum_px);
  CHECK(all.with.sum_px / static_cast<double>(all.with.boxes) < 20);
  CHECK(all.with.in_order == all.with.pairs);
  CHECK(all.without.in_order < all.without.pairs);
}

TEST_CASE("boxes of an unchanged map stay where they were") {
  for (const std::uint32_t seed : {1U, 2U, 3U}) {
    const Model model = model_of(map_yaml({.objectives = 30, .seed = seed}));
    const Scene before = strategy_map(analyse(model), {.lang = Lang::fi});
    const DrawnPlaces places = *drawn_places(to_svg(before));
    const MapShift shift =
        shift_between(before, strategy_map(analyse(model), {.lang = Lang::fi, .keep = &places}));
    CHECK(shift.boxes == 30);
    CHECK(shift.in_order == shift.pairs);
    CHECK(shift.sum_px < 3);
  }
}

TEST_CASE("places that no map has do not break the picture") {
  const Model model = model_of(map_yaml({.objectives = 40, .seed = 4}));
  const Analysis analysis = analyse(model);
  DrawnPlaces places = *drawn_places(to_svg(strategy_map(analysis, {})));
  const auto faults = [&] {
    return picture_faults(strategy_map(analysis, {.lang = Lang::en, .keep = &places}));
  };
  for (DrawnBox& box : places.boxes) box.rect.x = 1e6;
  CHECK(faults() == Faults{});
  for (DrawnBox& box : places.boxes) box.rect = {-1e6, 0, 1e6, 1};
  CHECK(faults() == Faults{});
  double y = 0;
  for (DrawnBox& box : places.boxes) box.rect = {0, y += 5, 1, 1};
  CHECK(faults() == Faults{});
  places.canvas_width_px = 1e6;
  CHECK(faults() == Faults{});
}

TEST_CASE("an objective that changed its perspective is new there") {
  EditedMap map = made_map(20, 6);
  const Model before = model_of(to_yaml(map));
  const DrawnPlaces places = *drawn_places(to_svg(strategy_map(analyse(before), {})));
  map.objectives[2].band = 0;
  const Model after = model_of(to_yaml(map));
  const Scene scene = strategy_map(analyse(after), {.lang = Lang::en, .keep = &places});
  CHECK(picture_faults(scene) == Faults{});
  const Rect band = rect_of(scene, "band", "financial");
  const Rect box = rect_of(scene, "objective", "o2");
  CHECK(box.y > band.y);
  CHECK(box.bottom() < band.bottom());
}
