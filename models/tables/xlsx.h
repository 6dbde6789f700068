#pragma once

#include <string>
#include <string_view>

#include "models/tables/open_rows.h"

namespace stratmap {

// The rows of a sheet of a workbook (xlsx), given as its bytes; the sheet with no name is the
// first. The first row with cells names the columns. Formulas give the value they had when the
// workbook was saved.
OpenRows open_xlsx(std::string bytes, std::string_view sheet);

}  // namespace stratmap
