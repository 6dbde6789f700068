#pragma once

#include <vector>

#include "tests/house/tree.h"

namespace stratmap::house {

// The most lines that a file and a function may have. The aim is far below: 200 and 8.
struct Limit {
  int file;
  int function;
};
inline constexpr Limit kSourceLimit = {400, 60};
inline constexpr Limit kTestLimit = {600, 100};

struct Function {
  int line;   // of its header
  int lines;  // header and body
};

// The functions of a file in the layout of .clang-format: they begin and end in the first column.
// Functions inside classes are not counted, lambdas belong to what is around them.
std::vector<Function> functions_of(const File& file);
int line_count(const File& file);

}  // namespace stratmap::house
