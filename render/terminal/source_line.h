#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stratmap {

// A part of a line of a file as it is shown: tabs opened, controls escaped, cut with "…" where it
// is longer than there is room.
struct ShownLine {
  std::string text;
  std::size_t mark_column = 0;   // where the marked part begins, from 0
  std::size_t mark_columns = 1;  // and how many columns it takes, at least 1
};

// The line around its bytes [begin, end), in at most `room` columns.
ShownLine shown_line(std::string_view line, std::size_t begin, std::size_t end, std::size_t room);

}  // namespace stratmap
