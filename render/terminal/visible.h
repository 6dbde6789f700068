#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stratmap {

// `text` with everything that a terminal would act on, or that changes how the rest is read, shown
// as an escape: control characters (\x1b, \n, \t), controls of the writing direction (\u202e), line
// and paragraph separators, bytes that are not UTF-8 (\xff). Safe to send to any terminal.
std::string to_visible(std::string_view text);

// The columns that `text`, made visible, takes in a terminal: 0 for combining marks, 2 for Chinese,
// Japanese, Korean and emoji, else 1.
std::size_t columns_of(std::string_view text);

// The longest beginning of visible `text` that fits into `columns`, ending in "…" where it is cut.
std::string cut_to(std::string_view text, std::size_t columns);

}  // namespace stratmap
