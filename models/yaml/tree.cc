#include "models/yaml/tree.h"

#include <algorithm>

namespace stratmap {

namespace {

// No line of a model is indented deeper; long lines are not searched for their beginning.
constexpr std::uint32_t kDeepestIndentation = 400;

}  // namespace

std::optional<Node> Node::scalar_before() const {
  if (index_ == 0) return std::nullopt;
  const Node before(*tree_, index_ - 1);
  return before.is_scalar() ? std::optional(before) : std::nullopt;
}

std::optional<std::uint32_t> Node::indentation() const {
  const std::uint32_t offset = tree_->records_[index_].offset;
  const std::uint32_t most = std::min(offset, kDeepestIndentation);
  for (std::uint32_t before = 0; before < most; ++before) {
    const char c = tree_->source_[offset - before - 1];
    if (c == '\n') return before;
    if (c != ' ' && c != '-') return std::nullopt;
  }
  return most == offset ? std::optional(offset) : std::nullopt;
}

}  // namespace stratmap
