#include "render/layout/spectral_order.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

// Two rows of `count` boxes, each box linked with those over it that `links_of` names.
Layers two_rows(std::uint32_t count, const std::vector<LinkShape>& links) {
  std::vector<std::vector<std::uint32_t>> rows(2);
  for (std::uint32_t i = 0; i < count; ++i) {
    rows[0].push_back(i);
    rows[1].push_back(count + i);
  }
  return make_layers(rows, links, 2 * count);
}

std::uint64_t crossings(Layers layers, const Order& order) {
  layers.rows = order;
  return count_crossings(layers);
}

}  // namespace

TEST_CASE("a ladder whose rungs are declared crosswise is disentangled") {
  // Box i of the lower row is linked with boxes 7 i and 7 i + 1 (mod 30) of the upper one: a path.
  std::vector<LinkShape> links;
  for (std::uint32_t i = 0; i + 1 < 30; ++i) {
    links.push_back({30 + i, 7 * i % 30});
    links.push_back({30 + i, (7 * i + 7) % 30});
  }
  const Layers layers = two_rows(30, links);
  const auto orders = spectral_orders(layers, {200, 20000});
  REQUIRE(orders.size() == 2);
  CHECK(count_crossings(layers) > 300);
  CHECK(crossings(layers, orders[0]) < count_crossings(layers));
  CHECK(crossings(layers, orders[1]) == 0);
}

TEST_CASE("the spectral order moves no item to another row and leaves none out") {
  Layers layers = two_rows(9, {{9, 8}, {10, 7}, {17, 0}, {12, 3}, {12, 4}});
  for (const Order& order : spectral_orders(layers, {1, 10, 1000})) {
    REQUIRE(order.size() == layers.rows.size());
    for (std::size_t row = 0; row < order.size(); ++row)
      CHECK(std::ranges::is_permutation(order[row], layers.rows[row]));
  }
}

TEST_CASE("without links the declared order stays") {
  const Layers layers = two_rows(6, {});
  CHECK(spectral_orders(layers, {100}).front() == layers.rows);
  CHECK(spectral_orders(make_layers({}, {}, 0), {100}).front().empty());
}

TEST_CASE("the same rows give the same spectral order") {
  const Layers layers = two_rows(12, {{12, 5}, {13, 5}, {14, 2}, {23, 0}, {20, 11}});
  CHECK(spectral_orders(layers, {50}) == spectral_orders(layers, {50}));
}
