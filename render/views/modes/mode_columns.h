#pragma once

#include <array>

#include "render/views/page.h"

// Where the columns of the map of operating modes stand, in px.
namespace stratmap::mode_columns {

inline constexpr double kName = kMargin + 8;
inline constexpr double kNameWidth = 186;
inline constexpr double kBarWidth = 196;
inline constexpr double kBetweenBars = 30;
inline constexpr std::array<double, 3> kBars = {222, 222 + kBarWidth + kBetweenBars,
                                                222 + 2 * (kBarWidth + kBetweenBars)};
inline constexpr double kDirectionLeft = 900;
inline constexpr double kDirectionWidth = 266;
inline constexpr double kMetricsLeft = 1188;
inline constexpr double kMetricsWidth = kCanvasWidth - kMargin - 8 - kMetricsLeft;

inline constexpr double kTextSize = 12.5;
inline constexpr double kTextLine = 16;
inline constexpr double kNoteSize = 11.5;
inline constexpr double kNoteLine = 15;
inline constexpr double kNameSize = 14.5;
inline constexpr double kNameLine = 18;

}  // namespace stratmap::mode_columns
