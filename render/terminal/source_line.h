#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stratmap {

// A part of a line of a file as it is shown: tabs opened, controls escaped, cut with "…" where it
// is longer than there is room.
struct ShownLine {
  std::string text;
  std::size_t begin = 0;  // the bytes of the line that are in sight
  std::size_t end = 0;

  bool shows(std::size_t from, std::size_t to) const { return begin <= from && to <= end; }
};

// The line around its bytes [begin, end), in at most `room` columns.
ShownLine shown_line(std::string_view line, std::size_t begin, std::size_t end, std::size_t room);

// Where a part of the line stands in what is shown of it, in columns from 0.
struct MarkPlace {
  std::size_t column = 0;
  std::size_t columns = 1;  // at least 1
};

MarkPlace mark_place(std::string_view line, const ShownLine& shown, std::size_t begin,
                     std::size_t end);

}  // namespace stratmap
