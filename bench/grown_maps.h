#pragma once

#include <cstdint>
#include <string>

namespace stratmap::bench {

// What the arrows of a grown map follow.
enum class Grown : std::uint8_t {
  by_theme,  // three arrows of four stay in their theme, and owners work within themes
  at_random  // arrows lead upwards, wherever; themes and owners say nothing of them
};

// A strategy map as YAML, of four perspectives, with themes, owners, contributors and metrics. All
// but the lowest objectives have a driver and all but the topmost drive something, as on a map that
// somebody has gone through; every fifth objective is like an earlier one (same theme, owner and
// arrows). The same number gives the same bytes, on every machine.
std::string grown_map(Grown grown, int number, int objectives);

}  // namespace stratmap::bench
