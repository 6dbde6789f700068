#include "render/layout/row_order.h"

#include <catch2/catch.hpp>
#include <numeric>

namespace stratmap {
namespace {

using Boxes = std::vector<std::uint32_t>;

std::vector<Boxes> rows(const std::vector<Boxes>& bands, const std::vector<LinkShape>& links) {
  std::uint32_t count = 0;
  for (const Boxes& band : bands) count += static_cast<std::uint32_t>(band.size());
  std::vector<Boxes> result;
  for (const MapRow& row : rows_of_bands(bands, links, count)) result.push_back(row.boxes);
  return result;
}

Boxes numbers(std::uint32_t first, std::uint32_t count) {
  Boxes boxes(count);
  std::iota(boxes.begin(), boxes.end(), first);
  return boxes;
}

}  // namespace

TEST_CASE("A band is one row while six boxes or fewer stand in it") {
  CHECK(rows({numbers(0, 6), numbers(6, 3)}, {}) ==
        std::vector<Boxes>{numbers(0, 6), numbers(6, 3)});
}

TEST_CASE("A wider band wraps into rows of about the same length") {
  const std::vector<Boxes> wrapped = rows({{}, numbers(0, 8)}, {});
  REQUIRE(wrapped.size() == 3);
  CHECK(wrapped[1] == numbers(0, 4));
  CHECK(wrapped[2] == numbers(4, 4));
}

TEST_CASE("Large maps have longer rows") {
  const std::vector<Boxes> wrapped = rows({{}, numbers(0, 60)}, {});
  REQUIRE(wrapped.size() == 7);
  CHECK(wrapped[1].size() == 10);
}

TEST_CASE("In a wrapped band effects stand above their causes") {
  // 7 leads to 6, that to 5, and so on.
  std::vector<LinkShape> links;
  for (std::uint32_t box = 1; box < 8; ++box) links.push_back({box, box - 1});
  CHECK(rows({{}, {7, 6, 5, 4, 3, 2, 1, 0}}, links)[1] == Boxes{3, 2, 1, 0});
}

TEST_CASE("Within a wrapped band links to the bands above and below decide next") {
  // 4 … 7 lead up to the first band: they stand above their neighbours.
  const std::vector<LinkShape> links{{5, 0}, {6, 0}, {7, 0}, {8, 0}};
  CHECK(rows({{0}, numbers(1, 8)}, links) == std::vector<Boxes>{{0}, {5, 6, 7, 8}, {1, 2, 3, 4}});
}

TEST_CASE("The top band is a pyramid where its boxes lead to a few") {
  CHECK(rows({{0, 1, 2, 3}, {4}}, {{1, 0}, {2, 0}, {3, 0}}) ==
        std::vector<Boxes>{{0}, {1, 2, 3}, {4}});
  // Two boxes are no pyramid, nor are three of which two lead nowhere.
  CHECK(rows({{0, 1}}, {{1, 0}}) == std::vector<Boxes>{{0, 1}});
  CHECK(rows({{0, 1, 2}}, {{1, 0}}) == std::vector<Boxes>{{0, 1, 2}});
  // Lower bands never are.
  CHECK(rows({{3}, {0, 1, 2}}, {{1, 0}, {2, 0}}) == std::vector<Boxes>{{3}, {0, 1, 2}});
}

TEST_CASE("A box that leads nowhere and is led to by none stays in the base of the pyramid") {
  const std::vector<LinkShape> links{{1, 0}, {2, 0}, {3, 0}, {4, 0}};
  CHECK(rows({{0, 1, 2, 3, 4, 5}}, links) == std::vector<Boxes>{{0}, {1, 2, 3, 4, 5}});
}

TEST_CASE("An empty band keeps a row of its own") {
  CHECK(rows({{}, {0}, {}}, {}) == std::vector<Boxes>{{}, {0}, {}});
}

TEST_CASE("Loops of causes end the search for levels") {
  std::vector<LinkShape> links;
  for (std::uint32_t box = 0; box < 9; ++box) links.push_back({box, (box + 1) % 9});
  std::size_t boxes = 0;
  for (const Boxes& row : rows({{}, numbers(0, 9)}, links)) boxes += row.size();
  CHECK(boxes == 9);
}

}  // namespace stratmap
