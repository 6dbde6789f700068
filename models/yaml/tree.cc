#include "models/yaml/tree.h"

#include <algorithm>
#include <set>

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

std::vector<Tree::Copy>::const_iterator Tree::copies_from(std::uint32_t index) const {
  return std::ranges::lower_bound(copies_, index, {}, &Copy::record);
}

std::uint32_t Tree::written(std::uint32_t index) const {
  const auto next = copies_from(index + 1);
  if (next == copies_.begin()) return index;
  const Copy& copy = *std::prev(next);
  if (index >= after(copy.record)) return index;
  // What is repeated may hold copies of its own.
  return written(copy.written + (index - copy.record));
}

// What follows it begins with the next node that is written there: a token of several lines has no
// length of its own.
Span Node::extent() const {
  const std::uint32_t own = tree_->written(index_), begin = tree_->records_[own].offset;
  std::uint32_t next = tree_->after(own);
  for (auto copy = tree_->copies_from(next); copy != tree_->copies_.end() && copy->record == next;
       ++copy)
    next = tree_->after(next);
  const std::uint32_t end = next < tree_->records_.size()
                                ? tree_->records_[next].offset
                                : static_cast<std::uint32_t>(tree_->source_.size());
  const std::string_view text = tree_->source_.substr(begin, end - begin);
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return {tree_->file_, begin, static_cast<std::uint32_t>(last + 1)};
}

std::vector<Span> Node::extents() const {
  std::vector<Span> extents;
  std::vector<std::uint32_t> parts{tree_->written(index_)};
  std::set<std::uint32_t> known{parts.front()};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::uint32_t part = parts[i], end = tree_->after(part);
    extents.push_back(Node(*tree_, part).extent());
    for (auto copy = tree_->copies_from(part); copy != tree_->copies_.end() && copy->record < end;
         ++copy)
      if (known.insert(copy->written).second) parts.push_back(copy->written);
  }
  return extents;
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
