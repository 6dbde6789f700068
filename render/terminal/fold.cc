#include "render/terminal/fold.h"

#include <algorithm>

#include "render/terminal/visible.h"

namespace stratmap {
namespace {

std::string_view next_word(std::string_view& rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  const std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(word.size());
  return word;
}

}  // namespace

std::string folded(std::string_view text, Measure measure) {
  std::string lines;
  std::size_t column = measure.first_column;
  bool at_start = true;
  for (std::string_view word = next_word(text); !word.empty(); word = next_word(text)) {
    const std::size_t columns = columns_of(word);
    const bool starts_lower = at_start && column > measure.indent;
    if ((!at_start && column + 1 + columns > measure.width) ||
        (starts_lower && column + columns > measure.width)) {
      lines.append("\n").append(measure.indent, ' ');
      column = measure.indent;
      at_start = true;
    }
    if (!at_start) {
      lines += ' ';
      ++column;
    }
    lines += word;
    column += columns;
    at_start = false;
  }
  return lines;
}

}  // namespace stratmap
