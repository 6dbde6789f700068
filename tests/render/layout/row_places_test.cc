#include "render/layout/row_places.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

const std::vector<MapRow> kRows{{0, {0}}, {0, {1, 2}}, {1, {3}}};

RowNeeds needs(std::uint32_t links) { return {{100, 120, 90}, {links, links, 0}, {0, 0, 0}, {}}; }

}  // namespace

TEST_CASE("Rows and bands follow each other from the top down") {
  const RowPlaces places = stack_rows(kRows, needs(0), 124, 6);
  REQUIRE(places.rows.size() == 3);
  REQUIRE(places.bands.size() == 2);
  CHECK(places.bands[0].top_px == 124);
  CHECK(places.rows[0].top_px == 124 + 26);
  CHECK(places.rows[1].top_px == places.rows[0].bottom_px() + 46);
  CHECK(places.bands[0].height_px == 26 + 100 + 46 + 120 + 20);
  CHECK(places.bands[1].top_px == 124 + places.bands[0].height_px + 6);
  CHECK(places.bottom_px == places.bands[1].top_px + places.bands[1].height_px);
}

TEST_CASE("More links widen the channels, up to a limit") {
  const auto gap = [](std::uint32_t links) {
    const RowPlaces places = stack_rows(kRows, needs(links), 0, 6);
    return places.rows[1].top_px - places.rows[0].bottom_px();
  };
  CHECK(gap(10) == Approx(46 + 22));
  CHECK(gap(500) == Approx(46 + 40));
}

TEST_CASE("Brackets find room above their row") {
  RowNeeds with_brackets = needs(0);
  with_brackets.bracket_lanes[2] = 2;
  const RowPlaces places = stack_rows(kRows, with_brackets, 0, 6);
  CHECK(places.rows[2].top_px - places.bands[1].top_px == 26 + brackets_height_px(2));
  CHECK(places.rows[2].brackets_px == brackets_height_px(2));
  CHECK(brackets_height_px(2) > bracket_height_px(1));
}

TEST_CASE("A band is never lower than its label, and its rows stand in the middle then") {
  RowNeeds low = needs(0);
  low.band_min_px = {0, 236};
  const RowPlaces places = stack_rows(kRows, low, 0, 6);
  CHECK(places.bands[1].height_px == 236);
  CHECK(places.rows[2].top_px - places.bands[1].top_px == 26 + 50);
}

}  // namespace stratmap
