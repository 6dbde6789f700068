#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/tables/table_fault.h"

namespace stratmap {

// What a cell is: CSV has texts alone, sheets and databases have numbers of their own.
enum class CellForm : std::uint8_t { text, number, percentage };

struct TypedCell {
  CellForm form = CellForm::text;
  double number = 0;  // 85 of 85 %
};

// A table, row by row: names of columns, and cells as text and, where it knows them, as numbers.
// CSV, a sheet and a query give one each.
class TableRows {
 public:
  TableRows() = default;
  TableRows(const TableRows&) = delete;
  TableRows& operator=(const TableRows&) = delete;
  virtual ~TableRows() = default;

  // Goes to the next row; false at the end, and where the rest can't be read (`fault`).
  virtual bool next_row() = 0;

  // The place of the column with this name, whatever its case.
  std::optional<std::size_t> column(std::string_view name) const;
  std::uint32_t row() const { return row_; }  // as people count: of a file the header is 1
  // The cell without spaces around it, valid until the next row; "" where the row is shorter.
  std::string_view cell(std::size_t column) const;
  TypedCell typed(std::size_t column) const;
  bool is_empty_row() const;
  // The first cell with text behind the last named column: the row has slipped.
  std::optional<std::size_t> surplus_cell() const;
  const std::optional<TableFault>& fault() const { return fault_; }

 protected:
  void name_columns();  // the cells of this row are the header
  std::string& add_cell();

  std::uint32_t row_ = 0;
  std::vector<std::string> cells_;  // the first `count_` are of this row
  std::size_t count_ = 0;
  std::vector<TypedCell> typed_;  // of the same places; shorter where the rest is text
  std::optional<TableFault> fault_;

 private:
  std::vector<std::string> header_;
};

}  // namespace stratmap
