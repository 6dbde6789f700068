#pragma once

#include <string>
#include <string_view>

namespace stratmap {

// A field of CSV, quoted where it must be. A text that a spreadsheet would take for a formula gets
// an apostrophe.
std::string csv_field(std::string_view text);

}  // namespace stratmap
