#include "render/layout/columns.h"

#include <catch2/catch.hpp>

#include <numeric>

#include "render/layout/column_spans.h"

namespace stratmap {
namespace {

using Boxes = std::vector<std::uint32_t>;
using Counts = std::vector<std::size_t>;

constexpr std::uint32_t kCommon = kNoColumn;

}  // namespace

TEST_CASE("Without columns a band takes as many rows as hold its boxes") {
  CHECK(row_counts({{0, 1, 2}, {}, {3, 4, 5, 6, 7, 8, 9}}, {}, 6) == Counts{1, 1, 2});
  CHECK(split_into_rows({3, 4, 5, 6, 7}, 2, {}) == std::vector<Boxes>{{3, 4}, {5, 6, 7}});
  CHECK(split_into_rows({}, 1, {}) == std::vector<Boxes>{{}});
}

TEST_CASE("Bands take as many rows as bring a map with columns nearest to a page") {
  // Four boxes of the first column in one band, four of the second in the other.
  const BoxColumns columns{2, {0, 0, 0, 0, 1, 1, 1, 1}};
  const std::vector<Boxes> bands = {{0, 1, 2, 3}, {4, 5, 6, 7}};
  CHECK(row_counts(bands, columns, 6) == Counts{2, 1});
  CHECK(row_counts(bands, columns, 6, 3) == Counts{1, 1});
  CHECK(row_counts({{0, 1, 2, 3}, {}}, columns, 6) == Counts{1, 1});
}

TEST_CASE("A band of one high column is cut however few fit in a row") {
  BoxColumns columns{2, std::vector<std::uint32_t>(40, 0)};
  columns.by_box.back() = 1;
  Boxes boxes(40);
  std::iota(boxes.begin(), boxes.end(), 0U);
  CHECK(row_counts({boxes}, columns, 9) == Counts{6});
}

TEST_CASE("Every column is spread over the rows by itself") {
  const BoxColumns columns{2, {0, 0, 0, 1, 1, kCommon}};
  CHECK(split_into_rows({0, 1, 2, 3, 4, 5}, 2, columns) ==
        std::vector<Boxes>{{0, 3}, {1, 2, 4, 5}});
}

TEST_CASE("A box of no column joins the nearest one that has room, in mixed rows alone") {
  // Above: one box of each column and a common one that is linked with the last column below.
  const BoxColumns columns{3, {0, 1, 2, kCommon, 2, 2, 0, kCommon}};
  const std::vector<LinkShape> links{{4, 3}};
  Layers layers = make_layers({{0, 1, 2, 3}, {4, 5, 6}, {7}}, links, 8);
  assign_columns(layers, links, columns);
  CHECK(layers.items[3].column == 2);
  CHECK(layers.items[7].column == kNoColumn);

  // Where no column has room, the emptiest becomes wider.
  Layers full = make_layers({{0, 1, 2, 4, 3}}, links, 8);
  assign_columns(full, links, columns);
  CHECK(full.items[4].column == 1);
}

TEST_CASE("Columns are as narrow as their fullest row lets them be") {
  const BoxColumns columns{2, {0, 0, 1, 0, 1, 1}};
  Layers layers = make_layers({{0, 1, 2}, {3, 4, 5}}, {}, 6);
  assign_columns(layers, {}, columns);
  const RowRoom room{100, 0, 150, 30};
  std::vector<ColumnSpan> spans = packed_columns(layers, 2, room);
  CHECK(spans == std::vector<ColumnSpan>{{100, 430}, {476, 806}});
  CHECK(needed_width_px(layers, spans, room) == 706);
  widen(spans, 40);
  CHECK(spans == std::vector<ColumnSpan>{{100, 450}, {496, 846}});
}

TEST_CASE("Rows are sorted by column and keep their order within one") {
  const BoxColumns columns{2, {1, 0, 1, 0}};
  Layers layers = make_layers({{0, 1, 2, 3}}, {}, 4);
  assign_columns(layers, {}, columns);
  sort_by_column(layers);
  CHECK(layers.rows == std::vector<Boxes>{{1, 3, 0, 2}});
}

}  // namespace stratmap
