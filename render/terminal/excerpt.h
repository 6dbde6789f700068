#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/source.h"
#include "render/terminal/style.h"

namespace stratmap {

// A place in a file with a remark. The remark may be empty.
struct Mark {
  Span span;
  std::string remark;
};

// The lines of the files that a diagnostic speaks of, with carets under the exact characters of
// `main` and dashes under `related`:
//
//   --> customers.yaml:5:3
//    |
//  5 |   housing-companies:
//    |   ^^^^^^^^^^^^^^^^^ 3 functions touch it, none owns it
//
// Long lines are cut around what is marked. Places in other files follow after `:::`. Of a line
// that is kept back (Sources) only the number is told, and the remark: " 27 | - does not know".
std::string excerpt(const Sources& sources, const Mark& main, const std::vector<Mark>& related,
                    Tint tint, const TerminalStyle& style);

// The columns of the frame before a line's text when its number has this many digits, and the
// line that says where a thing is.
std::string place_line(std::string_view place, std::size_t digits, std::string_view arrow,
                       const TerminalStyle& style);

// "customers.yaml:5:3"
std::string place_of(const Sources& sources, Span span);

}  // namespace stratmap
