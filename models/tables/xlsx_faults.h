#pragma once

#include <string_view>

#include "models/tables/workbook.h"

namespace stratmap {

// What can be wrong with a workbook as a whole: every wording in one place.
TableFault not_a_workbook(std::string_view bytes);  // a file of another kind
TableFault fault_of_zip(ZipFault fault);
TableFault workbook_without_sheets();
TableFault unknown_sheet(std::string_view name, const Workbook& workbook);

}  // namespace stratmap
