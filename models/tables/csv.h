#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "models/tables/rows.h"

namespace stratmap {

// Reads a table row by row (RFC 4180, and what spreadsheets make of it): commas, semicolons or
// tabs, whichever the first row has most of; quoted cells; any line break. The first row is the
// header. A quote that is never closed is an ordinary character.
class CsvReader : public TableRows {
 public:
  explicit CsvReader(std::string_view text);  // UTF-8; outlives the reader

  bool next_row() override;

 private:
  void read_row();
  void read_cell();
  void read_plain_cell();
  void read_quoted_cell();
  bool find_closing_quote(std::string& cell);
  std::size_t end_of_plain_cell(std::size_t from) const;
  bool ends_cell(char letter) const;

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t past_quote_ = 0;
  char delimiter_ = ',';
  bool has_quotes_ = true;
};

// A number of a table: decimal mark as told, spaces between groups of three digits. Nothing for
// all else.
std::optional<double> parse_cell_number(std::string_view cell, char decimal_mark);

// The number before a percent sign: 12 of "12 %" and "12%". Nothing for all else.
std::optional<double> parse_cell_percentage(std::string_view cell, char decimal_mark);

// Whether a number of the table is written with this mark: '.', ',', or nothing where it has none.
std::optional<char> decimal_mark_in(std::string_view cell);

}  // namespace stratmap
