#pragma once

#include <string>
#include <vector>

#include "render/views/modes/mode_table.h"
#include "render/views/scene.h"

namespace stratmap {

// A function that serves a customer, as a chip: the mode it leads with, its name, and whether that
// is the mode expected.
struct ServerChip {
  const Server* server = nullptr;  // outlives the chip
  std::string name;
  Rect rect;  // from the row's top
};

// The row of a customer, with its texts wrapped and its chips set in lines.
struct ExpectationLine {
  const ExpectationRow* row = nullptr;  // outlives the line
  std::vector<std::string> name;
  std::string note;  // share, or what kind of customer it is
  std::vector<ServerChip> chips;
  double height_px = 0;
};

ExpectationLine expectation_line(const ExpectationRow& row, const Model& model, Lang lang);

Group expectation_group(const ExpectationLine& line, double top_px, const Model& model,
                        const Palette& palette, Lang lang);

}  // namespace stratmap
