#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "render/terminal/style.h"

namespace stratmap {

// A line of a table: what it is about, and its figures. Blanks before the name set it in. An empty
// name and no figures: a blank line.
struct FigureRow {
  std::string name;
  std::vector<std::string> figures;
  std::string below = {};  // a remark under the row, set in further than the name; "" for none
};

// Names to the left, over several lines where they are long; figures to the right, each column as
// wide as its widest; one without any takes no room, and a name runs on over figures that are
// empty. A heading may have several lines (`\n`). Where there is no room for names beside the
// figures, they stand above them. Names are made visible.
std::string figure_table(const FigureRow& heading, const std::vector<FigureRow>& rows,
                         const TerminalStyle& style);

// With all of its decimals, so that a column reads straight down.
std::string fixed_figure(double value, int decimals, Lang lang);
// The same with its sign, also where that is +; none where it is rounded to 0.
std::string signed_figure(double value, int decimals, Lang lang);

// Score points with their sign; what is larger than the whole scale is told as such: "> +100".
std::string points_figure(double points, Lang lang);

// Without what only rounding adds: 12.999999999999998 is 13.
double plain_figure(double value);

}  // namespace stratmap
