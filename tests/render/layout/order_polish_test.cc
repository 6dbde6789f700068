#include "render/layout/order_polish.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "render/layout/row_order.h"
#include "tests/render/layout/sample_maps.h"

namespace stratmap {
namespace {

using Items = std::vector<std::uint32_t>;

Layers polished(Layers layers) {
  polish_order(layers);
  return layers;
}

}  // namespace

TEST_CASE("Polishing undoes a crossing") {
  const Layers layers = polished(make_layers({{0, 1}, {2, 3}}, {{2, 1}, {3, 0}}, 4));
  CHECK(count_crossings(layers) == 0);
}

TEST_CASE("Polishing puts boxes that are linked within a row beside each other") {
  const Layers layers = polished(make_layers({{0, 1, 2, 3}}, {{0, 3}, {1, 2}}, 4));
  const Items place = places_in_rows(layers);
  CHECK((place[0] + 1 == place[3] || place[3] + 1 == place[0]));
  CHECK((place[1] + 1 == place[2] || place[2] + 1 == place[1]));
}

TEST_CASE("Without links the declared order stays") {
  CHECK(polished(make_layers({{0, 1, 2}, {3, 4}}, {}, 5)).rows ==
        std::vector<Items>{{0, 1, 2}, {3, 4}});
  Layers turned = make_layers({{0, 1, 2}}, {}, 3);
  turned.rows[0] = {2, 0, 1};
  CHECK(polished(turned).rows == std::vector<Items>{{0, 1, 2}});
}

TEST_CASE("Polishing a shuffled map keeps all items and removes most crossings") {
  std::mt19937 random(3);
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    const MapShape shape = sample_map({.boxes = 24, .links_per_box = 1.2, .seed = seed});
    Layers layers = make_layers(shape.bands, shape.links, shape.box_count);
    for (Items& row : layers.rows) std::shuffle(row.begin(), row.end(), random);
    const Layers after = polished(layers);
    for (std::size_t row = 0; row < layers.rows.size(); ++row) {
      CHECK(std::is_permutation(layers.rows[row].begin(), layers.rows[row].end(),
                                after.rows[row].begin(), after.rows[row].end()));
    }
    CAPTURE(seed, count_crossings(layers), count_crossings(after));
    CHECK(count_crossings(after) * 2 <= count_crossings(layers));
    CHECK(polished(after).rows == after.rows);
  }
}

TEST_CASE("A map is mirrored when that brings more boxes into declared order") {
  Layers layers = make_layers({{0, 1, 2}, {3, 4}}, {}, 5);
  layers.rows = {{2, 1, 0}, {3, 4}};
  face_declared_order(layers);
  CHECK(layers.rows == std::vector<Items>{{0, 1, 2}, {4, 3}});
  face_declared_order(layers);
  CHECK(layers.rows == std::vector<Items>{{0, 1, 2}, {4, 3}});
}

}  // namespace stratmap
