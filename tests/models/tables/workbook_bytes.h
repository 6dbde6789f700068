#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratmap {

struct Part {
  std::string name;
  std::string text;
};

// The parts packed into one file, as its bytes.
std::string packed(const std::vector<Part>& parts);

// Cells and rows as a sheet writes them, without saying where they stand.
std::string text_cell(std::string_view text);
std::string number_cell(std::string_view number, int style = 0);
std::string row_of(const std::vector<std::string>& cells);
std::string header_row();  // metric, period, value

// Styles of the workbooks below.
enum TestStyle : int {
  general_style,
  date_style,
  month_style,
  percent_style,
  finnish_date_style,
  year_style,
  hours_style,
  quoted_percent_style,
  long_month_style,
  red_percent_style
};

// A workbook of one sheet "Arvot" with these rows.
std::vector<Part> workbook_parts(std::string_view rows);
std::string workbook_of(std::string_view rows);

}  // namespace stratmap
