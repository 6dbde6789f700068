#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/tables/number_format.h"
#include "models/tables/rows.h"
#include "models/tables/shared_strings.h"
#include "models/tables/workbook.h"

namespace pugi {
class xml_node;
}

namespace stratmap {

// What the cells of a sheet refer to.
struct SheetContext {
  SharedStrings strings;
  std::vector<NumberShape> styles;
  DateSystem dates = DateSystem::from_1900;
  FormulaValues formulas = FormulaValues::computed;
};

// A cell as a person sees it in the sheet, and its number where it is one. A formula without a
// saved value is its own text: "=A1+B1".
struct SheetCell {
  std::string text;
  TypedCell typed;
};
SheetCell to_cell(const pugi::xml_node& cell, const SheetContext& context);

// The place of a cell (from 0) by its reference, "C12": 2; nothing where it is none.
std::optional<std::size_t> column_of_reference(std::string_view reference);

}  // namespace stratmap
