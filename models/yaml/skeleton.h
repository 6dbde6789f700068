#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace stratmap {

// A byte that the parser is to see otherwise than it is written.
struct Patch {
  std::uint32_t offset = 0;
  char shown = ' ';
};

// Stands for a `?` in the middle of plain text inside brackets, which the parser would stumble on.
// Checked text holds no such byte.
constexpr char kQuestionMark = '\x01';

// What the lines, indents, brackets and quotes of a YAML text say before anything is parsed.
struct Skeleton {
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

  std::vector<Diagnostic> errors = {};
  std::vector<Patch> patches = {};  // in the order of the text
  // The bracket that opens the whole document, where one does: the parser is told that it is no
  // key, else it would hold all of it in memory to find out.
  std::optional<std::uint32_t> root_bracket = {};
  // Where the last text of the document begins: the parser silently drops what it can't place.
  std::uint32_t last_scalar = kNone;
};

// Scans a whole text, which check_characters() accepted, in one pass and bounded memory. Accepts
// every YAML 1.2 document that a model may be written in: what it refuses is no YAML, or has second
// documents, directives, `? ` keys, keys over several lines or too deep nesting.
Skeleton skeleton_of(std::uint32_t file, std::string_view text);

}  // namespace stratmap
