#include "render/layout/row_spacing.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

const RowRoom kRoom{100, 1100, 180, 34};

}  // namespace

TEST_CASE("The width of a row counts boxes, gaps and channels for long links") {
  const auto width = [](const Layers& layers, std::size_t row) {
    return RowSpacing(layers, kRoom).width_px(layers.rows[row]);
  };
  const Layers plain = make_layers({{}, {0}, {1, 2, 3}}, {}, 4);
  CHECK(width(plain, 0) == 0);
  CHECK(width(plain, 1) == 180);
  CHECK(width(plain, 2) == 3 * 180 + 2 * 34);

  Layers passed = make_layers({{0}, {1, 2}, {3, 4}}, {{3, 0}, {4, 0}}, 5);
  passed.rows[1] = {1, 5, 6, 2};
  CHECK(width(passed, 1) == 2 * 180 + 2 * 18 + 10);
  passed.rows[1] = {1, 5, 2, 6};  // the outermost link may run beside the row
  CHECK(width(passed, 1) == 2 * 180 + 36 + 5);
}

TEST_CASE("A long link keeps clear of the head of a link that it crosses") {
  Layers layers = make_layers({{0}, {1, 2, 3}, {4}}, {{4, 0}, {1, 2}, {1, 3}}, 5);
  layers.rows[1] = {1, 5, 2, 3};
  const RowSpacing spacing(layers, kRoom);
  CHECK(spacing.apart_px(1, 5) == 90 + 18);
  CHECK(spacing.apart_px(5, 2) == 90 + 36);
  CHECK(spacing.apart_px(2, 3) == 180 + 34);
}

}  // namespace stratmap
