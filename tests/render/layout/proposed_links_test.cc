#include "render/layout/proposed_links.h"

#include <catch2/catch.hpp>
#include <random>

#include "tests/render/layout/sample_maps.h"

namespace stratmap {
namespace {

// The faults of the proposed links alone, as if they were the links of the map.
std::vector<std::string> faults(const MapShape& shape, const std::vector<LinkShape>& proposed) {
  const MapPlan plan = plan_map(shape, {});
  MapGeometry geometry = place(plan, sample_heights(shape));
  geometry.links = proposed_paths(plan, geometry, proposed);
  MapShape as_links = shape;
  as_links.links = proposed;
  return faults_of(as_links, {}, geometry);
}

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("Proposed links find their way around the boxes of the known map") {
  CHECK(faults(service_company_map(), {{16, 4}, {18, 9}, {8, 4}, {4, 17}, {6, 9}}) == Faults{});
}

TEST_CASE("Proposed links run through no box on a hundred random maps") {
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    const MapShape shape = sample_map({.boxes = 8 + seed % 40, .seed = seed});
    std::mt19937 random(seed);
    std::vector<LinkShape> proposed;
    for (int i = 0; i < 6; ++i) {
      proposed.push_back({static_cast<std::uint32_t>(random() % shape.box_count),
                          static_cast<std::uint32_t>(random() % shape.box_count)});
    }
    CAPTURE(seed);
    CHECK(faults(shape, proposed) == Faults{});
  }
}

TEST_CASE("A proposed link leaves beside the ports that are taken") {
  const MapShape shape{2, {{0}, {1}}, {{1, 0}}};
  const MapPlan plan = plan_map(shape, {});
  const MapGeometry geometry = place(plan, sample_heights(shape));
  const auto paths = proposed_paths(plan, geometry, {{1, 0}});
  REQUIRE(paths.size() == 1);
  CHECK(std::abs(paths[0].tip.x - geometry.links[0].tip.x) >= 11);
  CHECK(std::abs(paths[0].line.start.x - geometry.links[0].line.start.x) >= 11);
  CHECK(paths[0].heading == Heading::up);
}

TEST_CASE("A proposed link over a row stands above the brackets that are there") {
  const MapShape shape{4, {{3}, {0, 1, 2}}, {{0, 2}, {1, 3}, {1, 0}, {1, 2}}};
  const MapPlan plan = plan_map(shape, {});
  const MapGeometry geometry = place(plan, sample_heights(shape));
  const auto paths = proposed_paths(plan, geometry, {{2, 0}, {9, 0}, {1, 1}});
  CHECK(paths[0].heading == Heading::down);
  double highest = 1e9;
  for (const Point& point : samples_of(paths[0].line, 8)) highest = std::min(highest, point.y);
  for (const Point& point : samples_of(geometry.links[0].line, 8)) CHECK(point.y > highest);
  CHECK(paths[1].empty());
  CHECK(paths[2].empty());
}

}  // namespace stratmap
