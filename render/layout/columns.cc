#include "render/layout/columns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <span>
#include <utility>

namespace stratmap {
namespace {

using Boxes = std::vector<std::uint32_t>;

std::size_t divided_up(std::size_t count, std::size_t by) { return (count + by - 1) / by; }

// How many boxes stand beside each other when all columns are as wide as their fullest row.
class ColumnWidths {
 public:
  ColumnWidths(const std::vector<Boxes>& bands, const BoxColumns& columns) {
    for (const Boxes& band : bands) {
      counts_.emplace_back(columns.count + 1, 0);
      for (const std::uint32_t box : band)
        ++counts_.back()[std::min(columns.of(box), columns.count)];
    }
  }

  // Of all columns together.
  std::size_t columns(const std::vector<std::size_t>& rows) const {
    std::vector<std::size_t> widest(counts_.front().size() - 1, 0);
    for (std::size_t band = 0; band < counts_.size(); ++band)
      for (std::size_t k = 0; k < widest.size(); ++k)
        widest[k] = std::max(widest[k], divided_up(counts_[band][k], rows[band]));
    return std::accumulate(widest.begin(), widest.end(), std::size_t{0});
  }

  // Of the longest row of a band: those without a column fill up what the columns leave free.
  std::size_t row(std::size_t band, std::size_t rows) const {
    std::size_t sum = 0;
    for (const std::size_t count : counts_[band]) sum += divided_up(count, rows);
    return sum;
  }

  // Of a band's widest column.
  std::size_t column(std::size_t band, std::size_t rows) const {
    const auto own = std::span(counts_[band]).first(counts_[band].size() - 1);
    return divided_up(*std::ranges::max_element(own), rows);
  }

 private:
  std::vector<std::vector<std::size_t>> counts_;  // by band and column; last those without
};

// How far a map of so many boxes beside and rows below each other is from a landscape page (A3),
// as the size of the logarithm of the quotient of the two shapes.
double off_page_shape(std::size_t boxes_wide, std::size_t rows) {
  constexpr double kBoxWidth = 206, kRowHeight = 206, kBesideBoxes = 224, kAboutRows = 260;
  const double width = kBesideBoxes + kBoxWidth * static_cast<double>(boxes_wide);
  const double height = kAboutRows + kRowHeight * static_cast<double>(rows);
  return std::abs(std::log(width / height / std::numbers::sqrt2));
}

// Gives one row more to the band that `width` says is the widest; false where that is 1.
template <class Width>
bool lengthen_widest(std::vector<std::size_t>& rows, Width width) {
  std::size_t widest = 0;
  for (std::size_t band = 1; band < rows.size(); ++band)
    if (width(band, rows[band]) > width(widest, rows[widest])) widest = band;
  if (width(widest, rows[widest]) <= 1) return false;
  ++rows[widest];
  return true;
}

// Appends `boxes` to rows of nearly the same length.
void append_balanced(const Boxes& boxes, std::vector<Boxes>& rows) {
  std::size_t begin = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::size_t end = boxes.size() * (row + 1) / rows.size();
    for (; begin < end; ++begin) rows[row].push_back(boxes[begin]);
  }
}

class ColumnFinder {
 public:
  ColumnFinder(Layers& layers, const std::vector<LinkShape>& links, const BoxColumns& columns)
      : layers_(layers), links_(links), columns_(columns), width_(columns.count, 0) {
    for (const Boxes& row : layers.rows) {
      const std::vector<std::size_t> load = load_of(row);
      for (std::size_t k = 0; k < width_.size(); ++k) width_[k] = std::max(width_[k], load[k]);
    }
  }

  void assign() {
    for (const Boxes& row : layers_.rows) {
      std::vector<std::size_t> load = load_of(row);
      const bool full_width = std::ranges::all_of(load, [](std::size_t n) { return n == 0; });
      if (full_width) continue;
      for (const std::uint32_t item : row) {
        if (!layers_.items[item].is_box()) continue;
        const std::uint32_t own = columns_.of(layers_.items[item].box);
        layers_.items[item].column = own == kNoColumn ? take(item, load) : own;
      }
    }
  }

 private:
  std::vector<std::size_t> load_of(const Boxes& row) const {
    std::vector<std::size_t> load(columns_.count, 0);
    for (const std::uint32_t item : row) {
      const std::uint32_t column =
          layers_.items[item].is_box() ? columns_.of(layers_.items[item].box) : kNoColumn;
      if (column != kNoColumn) ++load[column];
    }
    return load;
  }

  // The mean column of what the box is linked with; the middle where that has none.
  double wish_of(std::uint32_t box) const {
    double sum = 0, count = 0;
    for (const LinkShape& link : links_) {
      if (link.from != box && link.to != box) continue;
      const std::uint32_t column = columns_.of(link.from == box ? link.to : link.from);
      if (column == kNoColumn) continue;
      sum += column;
      ++count;
    }
    return count > 0 ? sum / count : (columns_.count - 1) / 2.0;
  }

  std::uint32_t take(std::uint32_t item, std::vector<std::size_t>& load) {
    const double wish = wish_of(layers_.items[item].box);
    const auto cost = [&](std::uint32_t k) {
      constexpr double kWidening = 1000;
      const bool widens = load[k] >= width_[k];
      return std::abs(k - wish) + (widens ? kWidening * static_cast<double>(1 + load[k]) : 0);
    };
    std::uint32_t best = 0;
    for (std::uint32_t k = 1; k < columns_.count; ++k)
      if (cost(k) < cost(best)) best = k;
    ++load[best];
    width_[best] = std::max(width_[best], load[best]);
    return best;
  }

  Layers& layers_;
  const std::vector<LinkShape>& links_;
  const BoxColumns& columns_;
  std::vector<std::size_t> width_;  // by column: boxes in its fullest row
};

}  // namespace

std::vector<std::size_t> row_counts(const std::vector<Boxes>& bands, const BoxColumns& columns,
                                    std::size_t capacity, std::size_t rows_besides) {
  std::vector<std::size_t> rows(bands.size(), 1);
  if (columns.count == 0 || bands.empty()) {
    for (std::size_t band = 0; band < rows.size(); ++band)
      rows[band] = std::max<std::size_t>(1, divided_up(bands[band].size(), capacity));
    return rows;
  }
  const ColumnWidths widths(bands, columns);
  const auto column = [&](std::size_t band, std::size_t in) { return widths.column(band, in); };
  std::vector<std::size_t> best;
  double least = std::numeric_limits<double>::infinity();
  do {
    std::vector<std::size_t> fitting = rows;
    const std::size_t wide = std::max(widths.columns(rows), capacity);
    for (std::size_t band = 0; band < fitting.size(); ++band)
      while (widths.row(band, fitting[band]) > wide && fitting[band] < bands[band].size())
        ++fitting[band];
    const double off = off_page_shape(
        widths.columns(fitting), std::accumulate(fitting.begin(), fitting.end(), rows_besides));
    if (off < least) best = std::move(fitting);
    least = std::min(least, off);
  } while (lengthen_widest(rows, column));
  return best;
}

std::vector<Boxes> split_into_rows(const Boxes& boxes, std::size_t row_count,
                                   const BoxColumns& columns) {
  std::vector<Boxes> by_column(columns.count + 1);
  for (const std::uint32_t box : boxes)
    by_column[std::min(columns.of(box), columns.count)].push_back(box);
  std::vector<Boxes> rows(row_count);
  for (const Boxes& part : by_column) append_balanced(part, rows);
  return rows;
}

void assign_columns(Layers& layers, const std::vector<LinkShape>& links,
                    const BoxColumns& columns) {
  if (columns.count > 0) ColumnFinder(layers, links, columns).assign();
}

// A long link goes with the box at its left.
void sort_by_column(Layers& layers) {
  std::vector<std::uint32_t> column(layers.items.size(), 0);
  for (Boxes& row : layers.rows) {
    std::uint32_t last = 0;
    for (const std::uint32_t item : row) {
      if (layers.items[item].is_box()) last = layers.items[item].column;
      column[item] = last;
    }
    std::ranges::stable_sort(row, {}, [&](std::uint32_t item) { return column[item]; });
  }
}

}  // namespace stratmap
