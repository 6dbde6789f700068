#include "render/layout/kept_places.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stratmap {
namespace {

using Boxes = std::vector<std::uint32_t>;

constexpr double kSameRow = 1;  // px between the tops of two boxes of a row

bool leads_to(std::uint32_t box, const Boxes& row, const std::vector<LinkShape>& links) {
  return std::ranges::any_of(links, [&](const LinkShape& link) {
    return link.from == box && std::ranges::count(row, link.to) > 0;
  });
}

std::vector<Boxes> rows_by_top(const Boxes& band, const KeptPlaces& kept) {
  Boxes drawn;
  std::ranges::copy_if(band, std::back_inserter(drawn),
                       [&](std::uint32_t box) { return kept.of(box) != nullptr; });
  std::ranges::stable_sort(drawn, {}, [&](std::uint32_t box) { return kept.of(box)->y; });
  std::vector<Boxes> rows;
  for (const std::uint32_t box : drawn) {
    const bool is_new_row =
        rows.empty() || kept.of(box)->y - kept.of(rows.back().back())->y > kSameRow;
    if (is_new_row) rows.emplace_back();
    rows.back().push_back(box);
  }
  return rows;
}

// The emptiest row that is not above what the box leads to; of equals the lowest.
std::size_t row_for(std::uint32_t box, const std::vector<Boxes>& rows,
                    const std::vector<LinkShape>& links) {
  std::size_t first = 0;
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (leads_to(box, rows[row], links)) first = std::min(row + 1, rows.size() - 1);
  std::size_t best = rows.size() - 1;
  for (std::size_t row = rows.size(); row-- > first;)
    if (rows[row].size() < rows[best].size()) best = row;
  return best;
}

// No map of ours stands like that: the file says something else than it seems to.
bool is_no_row_order(std::size_t row_count, std::size_t widest, std::size_t boxes,
                     std::size_t capacity) {
  return widest > 2 * capacity || row_count > 3 + 2 * (boxes / capacity);
}

// By item, whether its box was drawn before.
std::vector<std::uint8_t> kept_items(const Layers& layers, const KeptPlaces& kept) {
  std::vector<std::uint8_t> is_kept;
  for (const LayerItem& item : layers.items)
    is_kept.push_back(item.is_box() && kept.of(item.box) != nullptr ? 1 : 0);
  return is_kept;
}

}  // namespace

std::vector<Boxes> kept_rows(const Boxes& band, const KeptPlaces& kept,
                             const std::vector<LinkShape>& links, std::size_t capacity) {
  std::vector<Boxes> rows = rows_by_top(band, kept);
  std::size_t widest = capacity;
  for (const Boxes& row : rows) widest = std::max(widest, row.size());
  if (rows.empty() || is_no_row_order(rows.size(), widest, band.size(), capacity)) return {};
  for (const std::uint32_t box : band) {
    if (kept.of(box) != nullptr) continue;
    const std::size_t row = row_for(box, rows, links);
    const bool full =
        std::ranges::all_of(rows, [&](const Boxes& other) { return other.size() >= widest; });
    if (full)
      rows.push_back({box});
    else
      rows[row].push_back(box);
  }
  return rows;
}

void restore_order(Layers& layers, const KeptPlaces& kept) {
  const std::vector<std::uint8_t> is_kept = kept_items(layers, kept);
  const auto old_x = [&](std::uint32_t item) {
    return kept.of(layers.items[item].box)->center_x();
  };
  std::int64_t in_order = 0;
  std::vector<Boxes> old_rows;
  for (const Boxes& row : layers.rows) {
    Boxes& old = old_rows.emplace_back();
    for (const std::uint32_t item : row)
      if (is_kept[item] != 0) old.push_back(item);
    for (std::size_t i = 0; i < old.size(); ++i)
      for (std::size_t j = i + 1; j < old.size(); ++j)
        in_order += old_x(old[i]) < old_x(old[j]) ? 1 : -1;
    std::ranges::stable_sort(old, {}, old_x);
  }
  for (std::size_t row = 0; row < layers.rows.size(); ++row) {
    if (in_order < 0) std::ranges::reverse(layers.rows[row]);
    auto next = old_rows[row].begin();
    for (std::uint32_t& item : layers.rows[row])
      if (is_kept[item] != 0) item = *next++;
  }
}

}  // namespace stratmap
