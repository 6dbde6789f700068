#pragma once

#include <string>
#include <vector>

namespace stratmap {

// A line of a table of figures: a name at the left, figures right-aligned in columns of their own.
struct FigureRow {
  std::string name;  // made visible; on up to three lines where it finds no room
  std::vector<std::string> figures;
  std::string below = {};  // a line of its own under the row, folded; "" for none
  std::size_t indent = 0;  // of name and remark, in columns
};

// Every column is as wide as its widest figure, the names take what is left of `width_columns`. A
// column without any figure takes no room. Ends in a line break where there are rows.
std::string figure_table(const std::vector<FigureRow>& rows, std::size_t width_columns);

}  // namespace stratmap
