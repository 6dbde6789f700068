#pragma once

#include "render/views/scene.h"
#include "render/views/scorecard/scorecard_rows.h"

namespace stratmap {

// The columns of the scorecard, by their left edges; those of figures by their right. In px.
struct ScorecardColumns {
  double objective = 36, metric = 364, owner = 604, trend = 738;
  double value_right = 1010, target_right = 1104;
  double status = 1122, cells = 1282;
};

inline constexpr ScorecardColumns kScorecardColumns;
inline constexpr double kScorecardRow = 40;
inline constexpr double kTrendWidth = 170;
inline constexpr double kHeatCellWidth = 32;
inline constexpr double kHeatCellStep = 35;

// What a row needs beside itself.
struct RowSetting {
  const Analysis& analysis;
  const History* history = nullptr;  // of its metric; null: it has none
  BandColours colours;
  Colour back;
  Rect rect;
  Lang lang = Lang::en;
};

// One metric: its objective and owner, its line, figures, status and cells.
Group scorecard_row(const ScorecardRow& row, const RowSetting& setting, const Palette& palette);

}  // namespace stratmap
