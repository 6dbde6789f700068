#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "models/tables/number_format.h"
#include "models/tables/table_fault.h"
#include "models/tables/zip_file.h"

namespace stratmap {

// A sheet of a workbook: its name, and the part of the packed file that holds it.
struct WorkbookSheet {
  std::string name;
  std::string part;
  bool is_hidden = false;
};

// Whether the values beside the formulas are what they come to. Libraries that can't compute write
// zeros or nothing, and leave the work to whoever opens the workbook.
enum class FormulaValues : std::uint8_t { computed, yet_to_compute };

// What a workbook (xlsx) says outside its sheets.
struct Workbook {
  std::vector<WorkbookSheet> sheets;  // those with cells, in the order of their tabs
  DateSystem dates = DateSystem::from_1900;
  FormulaValues formulas = FormulaValues::computed;
  std::string strings_part;  // "" where there is none
  std::string styles_part;
};

// Nothing where the file holds no workbook.
std::optional<Workbook> read_workbook(ZipFile& file);

// The shape of numbers by style number (`s` of a cell).
std::vector<NumberShape> read_styles(ZipFile& file, const std::string& part);

// The sheet with this name; of no name the first that is to be seen.
const WorkbookSheet* sheet_named(const Workbook& workbook, std::string_view name);

}  // namespace stratmap
