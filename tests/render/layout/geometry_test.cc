#include "render/layout/geometry.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

PathPiece line(Point end) { return {PathPiece::Kind::line, {}, {}, end}; }

}  // namespace

TEST_CASE("A cubic piece begins and ends where it should and bends between") {
  const PathPiece piece{PathPiece::Kind::cubic, {0, 30}, {90, 0}, {90, 60}};
  CHECK(point_on({0, 0}, piece, 0) == Point{0, 0});
  CHECK(point_on({0, 0}, piece, 1) == Point{90, 60});
  CHECK(point_on({0, 0}, piece, 0.5).x == Approx(45));
}

TEST_CASE("Places along a path are measured in its length") {
  const Path path{{0, 0}, {line({100, 0}), line({100, 300})}};
  CHECK(point_along(path, 0) == Point{0, 0});
  CHECK(point_along(path, 0.25).x == Approx(100));
  CHECK(point_along(path, 0.5).y == Approx(100));
  CHECK(point_along(path, 1).y == Approx(300));
  CHECK(point_along({{7, 8}, {}}, 0.5) == Point{7, 8});
}

TEST_CASE("Samples of a path hold its ends") {
  const Path path{{0, 0}, {line({100, 0}), line({100, 300})}};
  const std::vector<Point> samples = samples_of(path, 4);
  CHECK(samples.size() == 9);
  CHECK(samples.front() == path.start);
  CHECK(samples.back() == path.end());
}

TEST_CASE("A rectangle knows its edges") {
  const Rect rect{10, 20, 30, 40};
  CHECK(rect.right() == 40);
  CHECK(rect.bottom() == 60);
  CHECK(rect.center_x() == 25);
  CHECK(rect.center_y() == 40);
}

}  // namespace stratmap
