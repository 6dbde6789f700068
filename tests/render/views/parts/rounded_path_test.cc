#include "render/views/parts/rounded_path.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("A path without corners is one line") {
  const Path path = rounded_path({{0, 0}, {10, 0}}, 9);
  REQUIRE(path.pieces.size() == 1);
  CHECK(path.pieces[0].kind == PathPiece::Kind::line);
  CHECK(path.end() == Point{10, 0});
}

TEST_CASE("A corner is rounded by no more than half of the shorter side") {
  const Path path = rounded_path({{0, 0}, {10, 0}, {10, 40}}, 9);
  REQUIRE(path.pieces.size() == 3);
  CHECK(path.pieces[0].end == Point{5, 0});
  CHECK(path.pieces[1].kind == PathPiece::Kind::cubic);
  CHECK(path.pieces[1].end == Point{10, 5});
  CHECK(path.end() == Point{10, 40});
}

TEST_CASE("Points on each other are no trouble") {
  const Path path = rounded_path({{3, 3}, {3, 3}, {3, 9}}, 9);
  for (const PathPiece& piece : path.pieces) CHECK(piece.end.x == 3);
}
