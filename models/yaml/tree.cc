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

// What follows it begins with the next node: a token of several lines has no length of its own.
Span Node::extent() const {
  const std::uint32_t begin = tree_->records_[index_].offset, next = tree_->after(index_);
  std::uint32_t end = static_cast<std::uint32_t>(tree_->source_.size());
  if (next < tree_->records_.size() && tree_->records_[next].offset > begin)
    end = tree_->records_[next].offset;
  const std::string_view text = tree_->source_.substr(begin, end - begin);
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return {tree_->file_, begin, static_cast<std::uint32_t>(last + 1)};
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
