#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// A table's text as UTF-8 without a byte order mark: UTF-16 where its mark says so (Excel's
// "Unicode text"), and what is not UTF-8 is taken for Windows-1252, as spreadsheets on Windows
// write it.
std::string to_utf8(std::string bytes);

bool is_utf8(std::string_view bytes);

}  // namespace stratmap
