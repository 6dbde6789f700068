#pragma once

#include <string>
#include <vector>

#include "render/layout/geometry.h"
#include "render/views/ownership/ownership_table.h"

namespace stratmap {

// Where everything of the ownership map stands, with its texts wrapped. Places in px.

struct OwnershipHead {
  Rect column;                        // from the head's top to below the last row
  std::vector<std::string> name;      // bold
  std::vector<std::string> remarks;   // kind, share and parties
  std::string owner;                  // the words of the pill
  std::vector<std::string> findings;  // the words of those under it
};

struct OwnershipLine {
  Rect row;
  std::vector<std::string> name;
};

struct OwnershipLayout {
  double canvas_width_px = 0;
  double rows_top_px = 0, rows_bottom_px = 0;
  double pill_center_px = 0;  // y of all pills
  double tally_px = 0;        // x of how much each function owns
  std::vector<OwnershipHead> heads;
  std::vector<OwnershipLine> lines;
  // Whom functions see as the customer: its row below the others, and its lines by column.
  Rect meanings_row;  // of no height: nobody says
  std::vector<std::vector<std::string>> meanings;
};

inline constexpr double kHeadNameSize = 14;
inline constexpr double kHeadNameLine = 17.5;
inline constexpr double kRemarkSize = 11.5;
inline constexpr double kRemarkLine = 15;
inline constexpr double kRowNameSize = 13.5;
inline constexpr double kRowNameLine = 16.5;
inline constexpr double kCellPadding = 10;
inline constexpr double kOwnerPillHeight = 20;
inline constexpr double kOwnerPillSize = 11;
inline constexpr double kOwnerPillStep = 23;  // from pill to pill under it
inline constexpr double kChipStep = 34;       // from chip to chip
inline constexpr double kChipLine = 30;       // from line to line of chips

// How many chips stand beside each other in a cell.
std::size_t chips_across(double column_width_px);

OwnershipLayout lay_out(const OwnershipTable& table, const Analysis& analysis, Lang lang);

}  // namespace stratmap
