#include "render/layout/column_spans.h"

#include <algorithm>

namespace stratmap {
namespace {

using Row = std::vector<std::uint32_t>;

bool has_columns(const Layers& layers, const Row& row) {
  return std::ranges::any_of(
      row, [&](std::uint32_t item) { return layers.items[item].column != kNoColumn; });
}

// Sets the items of a row as far left as they may stand, one column after the other.
class RowPacker {
 public:
  RowPacker(const Layers& layers, const RowSpacing& spacing, const RowRoom& room, const Row& row)
      : layers_(layers), spacing_(spacing), room_(room), row_(row) {}

  // The centre that the next box would have, after the links that stand before it; only where
  // that is one of the column.
  bool reach(std::uint32_t column) {
    while (next_ < row_.size() && !layers_.items[row_[next_]].is_box()) step(room_.left_px);
    return next_ < row_.size() && layers_.items[row_[next_]].column == column;
  }
  double next_left_px() const { return std::max(room_.left_px + half(), after_last()) - half(); }

  // Places the boxes of the column; the right edge of its last one.
  double place(std::uint32_t column, double left_px) {
    double right = left_px;
    while (reach(column)) {
      step(left_px);
      right = last_ + half();
    }
    return right;
  }

 private:
  double half() const { return room_.box_width_px / 2; }

  double after_last() const {
    return next_ == 0 ? -1e9 : last_ + spacing_.apart_px(row_[next_ - 1], row_[next_]);
  }

  void step(double left_px) {
    const bool box = layers_.items[row_[next_]].is_box();
    last_ = std::max(box ? left_px + half() : room_.left_px - kPlaceOverhangPx, after_last());
    ++next_;
  }

  const Layers& layers_;
  const RowSpacing& spacing_;
  const RowRoom& room_;
  const Row& row_;
  std::size_t next_ = 0;
  double last_ = 0;
};

double row_width(const Layers& layers, const Row& row, const RowSpacing& spacing,
                 const std::vector<ColumnSpan>& columns, const RowRoom& room) {
  double x = -1e9;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const LayerItem& item = layers.items[row[i]];
    const double from = item.is_box() ? columns[item.column].left_px + room.box_width_px / 2
                                      : room.left_px - kPlaceOverhangPx;
    x = std::max(from, i == 0 ? from : x + spacing.apart_px(row[i - 1], row[i]));
  }
  const double beyond =
      layers.items[row.back()].is_box() ? room.box_width_px / 2 : -kPlaceOverhangPx;
  return x + beyond - room.left_px;
}

}  // namespace

std::vector<ColumnSpan> packed_columns(const Layers& layers, std::uint32_t count,
                                       const RowRoom& room) {
  const RowSpacing spacing(layers, room);
  std::vector<RowPacker> packers;
  for (const Row& row : layers.rows)
    if (has_columns(layers, row)) packers.emplace_back(layers, spacing, room, row);
  std::vector<ColumnSpan> columns;
  double left = room.left_px;
  for (std::uint32_t column = 0; column < count; ++column) {
    for (RowPacker& packer : packers)
      if (packer.reach(column)) left = std::max(left, packer.next_left_px());
    double right = left + room.box_width_px;
    for (RowPacker& packer : packers) right = std::max(right, packer.place(column, left));
    columns.push_back({left, right});
    left = right + kColumnGutterPx;
  }
  return columns;
}

double needed_width_px(const Layers& layers, const std::vector<ColumnSpan>& columns,
                       const RowRoom& room) {
  const RowSpacing spacing(layers, room);
  double width = columns.empty() ? 0 : columns.back().right_px - room.left_px;
  for (const Row& row : layers.rows)
    width =
        std::max(width, has_columns(layers, row) ? row_width(layers, row, spacing, columns, room)
                                                 : spacing.width_px(row));
  return width;
}

void widen(std::vector<ColumnSpan>& columns, double spare_px) {
  const double each = spare_px / static_cast<double>(columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    columns[i].left_px += each * static_cast<double>(i);
    columns[i].right_px += each * static_cast<double>(i + 1);
  }
}

}  // namespace stratmap
