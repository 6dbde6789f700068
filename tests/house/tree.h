#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stratmap::house {

// A file of the repository: its path from the root, with `/`, and its text.
struct File {
  std::string path;
  std::string text;
};

using Tree = std::vector<File>;

// The files that people write, by path: sources, scripts, documents, examples. No build output.
Tree read_tree(const std::string& root);

// "engine" of "engine/rules/rule.h"; "" of a file at the root.
std::string_view top_of(std::string_view path);
// "rule" of "engine/rules/rule.h".
std::string_view stem_of(std::string_view path);
// ".h", ".cc", ".md" …
std::string_view ending_of(std::string_view path);

inline bool is_cpp(std::string_view path) { return path.ends_with(".h") || path.ends_with(".cc"); }

// Blanks what is not code and keeps every line break, so that line numbers stay true.
std::string without_comments(std::string_view text);
std::string without_comments_and_strings(std::string_view text);

struct Line {
  int number;  // from 1
  std::string_view text;
};
// The views point into `text`.
std::vector<Line> lines_of(std::string_view text);

// `#include "engine/graph/graph.h"` is {"engine/graph/graph.h", false, line}.
struct Include {
  std::string target;
  bool angled;
  int line;
};
std::vector<Include> includes_of(const File& file);

}  // namespace stratmap::house
