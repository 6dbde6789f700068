#pragma once

#include <array>
#include <string>
#include <vector>

#include "render/views/modes/mode_table.h"
#include "render/views/modes/remark_cell.h"
#include "render/views/scene.h"

namespace stratmap {

// The row of a unit, with its texts wrapped: its name, the three bars, and what the check says.
struct UnitLine {
  const ModeRow* row = nullptr;  // outlives the line
  std::vector<std::string> name;
  std::string note;  // under the name
  // Under each bar: the mix in figures where the bar can't tell it, and the trajectory.
  std::array<std::vector<std::string>, 3> notes;
  RemarkCell direction, metrics;
  double height_px = 0;
};

UnitLine unit_line(const ModeRow& row, const Model& model, Lang lang);

Group unit_group(const UnitLine& line, double top_px, const Model& model, const Palette& palette,
                 Lang lang);

// Frames of two bars at odds: solid, with a sign between them, or dashed where the change is
// carried by nobody.
Stroke odds_stroke(LayersAtOdds at_odds, const Palette& palette);

}  // namespace stratmap
