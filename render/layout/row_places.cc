#include "render/layout/row_places.h"

#include <algorithm>

namespace stratmap {
namespace {

constexpr double kTopPad = 26;
constexpr double kBottomPad = 20;
constexpr double kRowGap = 46;

double above_pad(double links) { return kTopPad + std::min(26.0, 1.3 * links); }
double below_pad(double links) { return kBottomPad + std::min(18.0, links); }
double between(double links) { return kRowGap + std::min(40.0, 2.2 * links); }

// Where the row stood before, if it can and that is not far below.
double held(double top, double kept) {
  constexpr double kFarthest = 60;
  return kept > top && kept - top < kFarthest ? kept : top;
}

bool is_kept(const RowNeeds& needs, std::size_t first, std::size_t end) {
  for (std::size_t row = first; row < std::min(end, needs.kept_top_px.size()); ++row)
    if (needs.kept_top_px[row] > 0) return true;
  return false;
}

}  // namespace

RowPlaces stack_rows(const std::vector<MapRow>& rows, const RowNeeds& needs, double top_px,
                     double band_gap_px) {
  RowPlaces places;
  double y = top_px;
  for (std::size_t i = 0; i < rows.size();) {
    const std::size_t band = rows[i].band;
    const std::size_t first = i;
    const double top = y;
    for (; i < rows.size() && rows[i].band == band; ++i) {
      const double links_above = i == 0 ? 0 : needs.links_below[i - 1];
      y += i == first ? above_pad(links_above) : between(links_above);
      const double brackets = brackets_height_px(needs.bracket_lanes[i]);
      y = held(y + brackets, i < needs.kept_top_px.size() ? needs.kept_top_px[i] : 0);
      places.rows.push_back({y, needs.height_px[i], brackets});
      y += needs.height_px[i];
    }
    y += below_pad(i == rows.size() ? 0 : needs.links_below[i - 1]);
    const double least = band < needs.band_min_px.size() ? needs.band_min_px[band] : 0;
    const double spare = std::max(0.0, least - (y - top));
    const double before = is_kept(needs, first, i) ? 0 : spare / 2;  // kept rows have theirs
    for (std::size_t row = first; row < i; ++row) places.rows[row].top_px += before;
    places.bands.push_back({top, y - top + spare});
    y += spare + band_gap_px;
  }
  places.bottom_px = rows.empty() ? top_px : y - band_gap_px;
  return places;
}

}  // namespace stratmap
