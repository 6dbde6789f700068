#include "render/layout/routes.h"

#include <catch2/catch.hpp>

namespace stratmap {

TEST_CASE("Links run up, down, beside, over the boxes between, or not at all") {
  const Layers layers = make_layers({{0, 1, 2}, {3}}, {{3, 0}, {0, 3}, {0, 1}, {0, 2}, {1, 1}}, 4);
  const std::vector<Route> routes = routes_of(layers);
  CHECK(routes[0].kind == RouteKind::up);
  CHECK(routes[1].kind == RouteKind::down);
  CHECK(routes[2].kind == RouteKind::beside);
  CHECK(routes[3].kind == RouteKind::bracket);
  CHECK(routes[4].kind == RouteKind::none);
}

TEST_CASE("A long link between two boxes does not part them") {
  Layers layers = make_layers({{0}, {1, 2}, {3}}, {{3, 0}, {1, 2}}, 4);
  layers.rows[1] = {1, 4, 2};
  CHECK(routes_of(layers)[1].kind == RouteKind::beside);
}

TEST_CASE("Links between the same neighbours get lanes of their own") {
  const std::vector<Route> routes =
      routes_of(make_layers({{0, 1, 2}}, {{0, 1}, {1, 0}, {2, 1}}, 3));
  CHECK(routes[0].lane == 0);
  CHECK(routes[1].lane == 1);
  CHECK(routes[1].lanes == 2);
  CHECK(routes[2].lanes == 1);
}

TEST_CASE("Long brackets run above the short ones that they cover") {
  const Layers layers = make_layers({{0, 1, 2, 3, 4, 5}}, {{0, 4}, {1, 3}, {5, 3}, {0, 2}}, 6);
  const std::vector<Route> routes = routes_of(layers);
  CHECK(routes[1].lane == 0);
  CHECK(routes[2].lane == 1);  // it shares box 3 with the one before
  CHECK(routes[3].lane == 1);
  CHECK(routes[0].lane == 2);
  CHECK(bracket_lanes(layers, routes) == std::vector<std::uint32_t>{3});
}

}  // namespace stratmap
