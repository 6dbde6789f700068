#pragma once

namespace stratmap {

// Whether a figure is at a limit or beyond it. What rounding takes from a sum of shares does not
// count: 1/3 + 1/3 + 2/15 is four fifths.
inline constexpr double kRounding = 1e-9;

constexpr bool reaches(double figure, double limit) { return figure >= limit - kRounding; }
constexpr bool exceeds(double figure, double limit) { return figure > limit + kRounding; }

}  // namespace stratmap
