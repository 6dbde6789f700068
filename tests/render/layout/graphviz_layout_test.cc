#include "render/layout/graphviz_layout.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "render/layout/row_order.h"
#include "tests/render/layout/sample_maps.h"

namespace stratmap {
namespace {

Layers layers_of(const MapShape& shape) {
  std::vector<std::vector<std::uint32_t>> rows;
  for (const MapRow& row : rows_of_bands(shape.bands, shape.links, shape.box_count)) {
    rows.push_back(row.boxes);
  }
  return make_layers(rows, shape.links, shape.box_count);
}

}  // namespace

TEST_CASE("Graphviz orders the rows and loses nothing") {
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    Layers layers = layers_of(sample_map({.boxes = 8 + seed, .seed = seed}));
    const std::uint64_t before = count_crossings(layers);
    const auto order = dot_order(layers);
    REQUIRE(order);
    REQUIRE(order->size() == layers.rows.size());
    for (std::size_t row = 0; row < order->size(); ++row) {
      CHECK(std::is_permutation(order->at(row).begin(), order->at(row).end(),
                                layers.rows[row].begin(), layers.rows[row].end()));
    }
    layers.rows = *order;
    CHECK(count_crossings(layers) <= before);
  }
}

TEST_CASE("Graphviz gives the same order every time") {
  const Layers layers = layers_of(property_care_map());
  const auto first = dot_order(layers);
  CHECK(first == dot_order(layers));
  dot_order(layers_of(city_map()));
  CHECK(first == dot_order(layers));
}

TEST_CASE("Empty rows, single boxes and maps without links are ordered") {
  CHECK(dot_order(make_layers({{}, {0}, {}}, {}, 1)));
  CHECK(dot_order(make_layers({{0, 1, 2}, {3, 4}}, {}, 5)));
  CHECK_FALSE(dot_order(make_layers({}, {}, 0)));
  CHECK_FALSE(dot_order(make_layers({{}, {}}, {}, 0)));
}

TEST_CASE("A map that is too large for Graphviz is declined at once") {
  std::vector<std::uint32_t> row(5000);
  for (std::uint32_t box = 0; box < row.size(); ++box) row[box] = box;
  CHECK_FALSE(dot_order(make_layers({row}, {}, 5000)));
}

}  // namespace stratmap
