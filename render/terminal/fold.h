#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stratmap {

// Where the lines of a folded text begin and end.
struct Measure {
  std::size_t first_column = 0;  // what stands before the text on its first line
  std::size_t indent = 0;        // of the lines that follow
  std::size_t width = 80;
};

// `text` in lines of at most `width` columns, broken at spaces; a word that is longer stays whole.
// No-break spaces hold. Begins without indent and ends without a line break.
std::string folded(std::string_view text, Measure measure);

}  // namespace stratmap
