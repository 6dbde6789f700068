#include "render/layout/layers.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "render/layout/row_order.h"
#include "tests/render/layout/sample_maps.h"

namespace stratmap {
namespace {

using Items = std::vector<std::uint32_t>;

std::uint64_t counted_one_by_one(const Layers& layers) {
  const Items place = places_in_rows(layers);
  std::uint64_t count = 0;
  for (std::size_t i = 0; i < layers.edges.size(); ++i) {
    for (std::size_t j = i + 1; j < layers.edges.size(); ++j) {
      const LayerEdge& a = layers.edges[i];
      const LayerEdge& b = layers.edges[j];
      if (layers.items[a.upper].row != layers.items[b.upper].row) continue;
      const bool above = place[a.upper] < place[b.upper] && place[a.lower] > place[b.lower];
      const bool below = place[a.upper] > place[b.upper] && place[a.lower] < place[b.lower];
      count += above || below ? 1 : 0;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("A link is cut into one step a row") {
  const Layers layers = make_layers({{0}, {1}, {2}}, {{2, 0}, {0, 1}}, 3);
  CHECK(layers.ways[0] == Items{2, 3, 0});
  CHECK(layers.ways[1] == Items{0, 1});
  CHECK(layers.rows[1] == Items{1, 3});
  CHECK_FALSE(layers.items[3].is_box());
  CHECK(layers.items[3].trunk == 2);
  CHECK(layers.edges.size() == 3);
}

TEST_CASE("Long links that leave one box share their places until they part") {
  const Layers layers = make_layers({{0, 1}, {2}, {3}}, {{3, 0}, {3, 1}, {3, 2}}, 4);
  CHECK(layers.items.size() == 5);
  CHECK(layers.ways[0] == Items{3, 4, 0});
  CHECK(layers.ways[1] == Items{3, 4, 1});
  CHECK(layers.edges.size() == 4);
}

TEST_CASE("Items are numbered in the order of the rows, not of the boxes") {
  const Layers layers = make_layers({{5, 2}, {0}}, {{0, 2}}, 6);
  CHECK(layers.items[0].box == 5);
  CHECK(layers.items[2].box == 0);
  CHECK(layers.ways[0] == Items{2, 1});
}

TEST_CASE("Links within a row are kept apart, impossible ones have no way") {
  const Layers layers = make_layers({{0, 1}}, {{0, 1}, {1, 1}, {0, 7}, {2, 0}}, 3);
  CHECK(layers.sides.size() == 1);
  CHECK(layers.edges.empty());
  CHECK(layers.ways[0] == Items{0, 1});
  for (std::size_t link = 1; link < 4; ++link) CHECK(layers.ways[link].empty());
}

TEST_CASE("Crossings are counted as one would by hand") {
  CHECK(count_crossings(make_layers({{0, 1}, {2, 3}}, {{2, 1}, {3, 0}}, 4)) == 1);
  CHECK(count_crossings(make_layers({{0, 1}, {2, 3}}, {{2, 0}, {3, 1}}, 4)) == 0);
  CHECK(count_crossings(make_layers({{0, 1}, {2, 3}}, {{2, 0}, {2, 1}, {3, 1}, {3, 0}}, 4)) == 1);
  std::mt19937 random(5);
  for (std::uint32_t seed = 1; seed < 20; ++seed) {
    const MapShape shape = sample_map({.boxes = 30, .links_per_box = 2, .seed = seed});
    std::vector<Items> rows;
    for (const MapRow& row : rows_of_bands(shape.bands, shape.links, 30)) rows.push_back(row.boxes);
    Layers layers = make_layers(rows, shape.links, shape.box_count);
    for (Items& row : layers.rows) std::shuffle(row.begin(), row.end(), random);
    CHECK(count_crossings(layers) == counted_one_by_one(layers));
  }
}

}  // namespace stratmap
