#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "render/report/score_sheet.h"

namespace stratmap {

// The bytes of an Excel workbook (.xlsx) with one sheet of that name; the same bytes for the same
// sheet. Errors: no room for the temporary file it is built in.
tl::expected<std::string, Message> workbook_of(const Sheet& sheet, const std::string& name,
                                               Lang lang);

// Of the library that writes it, "1.1.4".
std::string_view workbook_library_version();

}  // namespace stratmap
