#include "render/layout/coordinates.h"

#include <catch2/catch.hpp>

#include "tests/render/layout/sample_maps.h"

namespace stratmap {
namespace {

const RowRoom kRoom{100, 1100, 180, 34};

}  // namespace

TEST_CASE("A box alone stands in the middle, and its only cause right below it") {
  const std::vector<double> alone = centers_px(make_layers({{0}}, {}, 1), kRoom);
  CHECK(alone[0] == Approx(600));
  const std::vector<double> two = centers_px(make_layers({{0}, {1}}, {{1, 0}}, 2), kRoom);
  CHECK(two[0] == Approx(two[1]));
}

TEST_CASE("An effect stands over the middle of its causes") {
  const Layers layers = make_layers({{0}, {1, 2, 3}}, {{1, 0}, {2, 0}, {3, 0}}, 4);
  const std::vector<double> centers = centers_px(layers, kRoom);
  CHECK(centers[0] == Approx(centers[2]));
  CHECK(centers[2] - centers[1] == Approx(centers[3] - centers[2]));
}

TEST_CASE("A long link runs straight past the rows between") {
  const Layers layers = make_layers({{0}, {1}, {2}, {3}}, {{3, 0}, {1, 0}, {2, 1}}, 4);
  const std::vector<double> centers = centers_px(layers, kRoom);
  REQUIRE(layers.ways[0].size() == 4);
  CHECK(centers[layers.ways[0][1]] == Approx(centers[layers.ways[0][2]]));
}

TEST_CASE("Items keep their order, their distance and their room") {
  for (std::uint32_t seed = 1; seed <= 30; ++seed) {
    const MapShape shape = sample_map({.boxes = 20, .bands = 4, .seed = seed});
    const Layers layers = make_layers(shape.bands, shape.links, shape.box_count);
    RowRoom room = kRoom;
    const RowSpacing spacing(layers, room);
    for (const auto& row : layers.rows) {
      room.right_px = std::max(room.right_px, room.left_px + spacing.width_px(row));
    }
    const std::vector<double> centers = centers_px(layers, room);
    for (const auto& row : layers.rows) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        const bool box = layers.items[row[i]].is_box();
        const double half = box ? 90 : -13;
        CHECK(centers[row[i]] - half >= room.left_px - 1e-6);
        CHECK(centers[row[i]] + half <= room.right_px + 1e-6);
        if (i == 0) continue;
        const double least = spacing.apart_px(row[i - 1], row[i]);
        CHECK(centers[row[i]] - centers[row[i - 1]] >= least - 1e-6);
      }
    }
  }
}

}  // namespace stratmap
