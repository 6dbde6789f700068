#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratmap {

// Reads a table row by row (RFC 4180, and what spreadsheets make of it): commas, semicolons or
// tabs, whichever the first row has most of; quoted cells; any line break. The first row is the
// header. A quote that is never closed is an ordinary character.
class CsvReader {
 public:
  explicit CsvReader(std::string_view text);  // UTF-8; outlives the reader

  // The place of the column with this name, whatever its case.
  std::optional<std::size_t> column(std::string_view name) const;

  bool next_row();
  std::uint32_t row() const { return row_; }  // from 1, the header and empty rows counted
  // The cell without spaces around it, valid until the next row; "" where the row is shorter.
  std::string_view cell(std::size_t column) const;
  bool is_empty_row() const;

 private:
  void read_row();
  void read_cell();
  void read_quoted_cell();
  std::size_t end_of_plain_cell() const;
  bool ends_cell(char letter) const;

  std::string_view text_;
  std::size_t at_ = 0;
  char delimiter_ = ',';
  bool has_quotes_ = true;
  std::uint32_t row_ = 0;
  std::vector<std::string> header_;
  std::vector<std::string> cells_;  // the first `count_` are of this row
  std::size_t count_ = 0;
};

// A number of a table: decimal mark as told, spaces between groups of three digits. Nothing for
// all else.
std::optional<double> parse_cell_number(std::string_view cell, char decimal_mark);

// The number before a percent sign: 12 of "12 %" and "12%". Nothing for all else.
std::optional<double> parse_cell_percentage(std::string_view cell, char decimal_mark);

// Whether a number of the table is written with this mark: '.', ',', or nothing where it has none.
std::optional<char> decimal_mark_in(std::string_view cell);

}  // namespace stratmap
