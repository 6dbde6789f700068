#pragma once

#include <string>
#include <string_view>

#include "base/source.h"
#include "models/yaml/parse.h"

namespace stratmap {

// A YAML text and what reading it gave.
struct Document {
  Sources sources;
  Result<Tree> tree;

  explicit Document(std::string text);
  Node root() const { return tree->root(); }
  std::string token(Node node) const { return sources.text_of(node.span()); }
};

// A tree in one line: {key:value [item item ] }, with ' before what was quoted, ~ for nothing.
std::string outline(Node node);
std::string outline(std::string text);

// Every error as "line:column code message", its nearest words as " (near word)" and its further
// places as " (line:column remark)"; errors on lines of their own.
std::string errors_of(const Document& document);
std::string errors_of(std::string text);

// The place of the first error and how to cure it: "line:column cure".
std::string cure_of(std::string text, Lang lang = Lang::en);

}  // namespace stratmap
