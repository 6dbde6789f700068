#include "models/yaml/tree_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "models/yaml/tag.h"
#include "models/yaml/token.h"
#include "models/yaml/yaml_error.h"

namespace stratmap {
namespace {

// Room for a model full of shared parts, and far from what could hurt.
constexpr std::size_t kMostCopiedNodes = 500'000;

constexpr std::size_t kFewKeys = 8;

}  // namespace

TreeBuilder::TreeBuilder(std::uint32_t file, std::string_view source) : tree_(file, source) {
  tree_.records_.reserve(source.size() / 12);
  open_.reserve(kDeepestNesting);
}

Span TreeBuilder::span_at(std::uint32_t offset, std::uint32_t length) const {
  return {tree_.file_, offset, length};
}

void TreeBuilder::stop(Diagnostic error) {
  errors_.push_back(std::move(error));
  throw StopReading{};
}

bool TreeBuilder::wants_key() const {
  if (open_.empty()) return false;
  const Open& top = open_.back();
  return tree_.records_[top.record].kind == NodeKind::map && top.children % 2 == 0;
}

std::uint32_t TreeBuilder::push(const NodeStart& start, Tree::Record record) {
  const auto index = static_cast<std::uint32_t>(tree_.records_.size());
  record.next = index + 1;
  tree_.records_.push_back(record);
  if (!open_.empty()) ++open_.back().children;
  if (start.anchor > 0 && start.anchor <= anchors_.size()) {
    anchors_[start.anchor - 1].record = index;
    anchors_[start.anchor - 1].has_node = true;
  }
  return index;
}

std::uint32_t TreeBuilder::place_of_nothing() const {
  const std::string_view source = tree_.source_;
  const std::uint32_t next = skip_to_token(source, cursor_);
  const bool in_map = !open_.empty() && tree_.records_[open_.back().record].kind == NodeKind::map;
  if (byte_at(source, next) != (in_map ? ':' : '-')) return cursor_;
  return next + (byte_at(source, next + 1) == ' ' ? 2 : 1);
}

void TreeBuilder::add_null(const NodeStart& start) {
  const std::string_view source = tree_.source_;
  const bool key = wants_key();
  const std::uint32_t token = skip_properties(source, start.offset);
  const std::uint32_t end = end_of_word(source, token);
  const std::string_view word =
      source.substr(std::min<std::size_t>(token, source.size()), end - token);
  const bool written = is_null_word(word);
  Tree::Record record;
  record.offset = written || start.anchor > 0 || key ? token : place_of_nothing();
  record.length = written ? end - token : 0;
  cursor_ = std::max(cursor_, record.offset + record.length);
  if (key) errors_.push_back(null_as_key(span_at(record.offset, record.length)));
  push(start, record);
}

void TreeBuilder::take_text(Tree::Record& record, std::string_view value) {
  const std::string_view source = tree_.source_;
  const std::uint32_t inner = record.offset + record.quoted;
  record.text_length = static_cast<std::uint32_t>(value.size()) & 0x0FFFFFFFU;
  if (source.substr(inner, value.size()) == value) {
    record.text = inner;
    return;
  }
  record.in_texts = 1;
  record.text = static_cast<std::uint32_t>(tree_.texts_.size());
  tree_.texts_ += value;
}

void TreeBuilder::add_scalar(const NodeStart& start, std::string_view value) {
  const std::string_view source = tree_.source_;
  Tree::Record record;
  record.kind = NodeKind::scalar;
  record.offset = skip_properties(source, start.offset);
  const char first = byte_at(source, record.offset);
  const bool block = start.tag != "?" && (first == '|' || first == '>');
  std::uint32_t end = record.offset + static_cast<std::uint32_t>(value.size());
  if (start.tag != "?" && (first == '"' || first == '\'')) {
    const auto closed = end_of_quoted(source, record.offset);
    if (!closed) stop(unclosed_quote(span_at(record.offset, 1)));
    record.quoted = 1;
    end = *closed;
  }
  take_text(record, value);
  if (block) record.quoted = 1;
  if (block || (record.in_texts != 0 && record.quoted == 0))
    end = end_of_line_text(source, record.offset);
  record.length = std::min(end, end_of_line_text(source, record.offset)) - record.offset;
  cursor_ = std::max(cursor_, end);
  push(start, record);
}

void TreeBuilder::open(const NodeStart& start, NodeKind kind) {
  Tree::Record record;
  record.kind = kind;
  record.offset = skip_properties(tree_.source_, start.offset);
  record.length = 1;
  if (open_.size() == kDeepestNesting) stop(too_deep(span_at(record.offset, 1)));
  if (wants_key()) stop(collection_as_key(span_at(record.offset, 1)));
  const bool flow =
      byte_at(tree_.source_, record.offset) == '[' || byte_at(tree_.source_, record.offset) == '{';
  cursor_ = std::max(cursor_, record.offset + (flow ? 1 : 0));
  const std::uint32_t index = push(start, record);
  tree_.records_[index].next = 0;  // open: an alias to it would never end
  open_.push_back({index, 0});
}

void TreeBuilder::close() {
  const Open done = open_.back();
  open_.pop_back();
  Tree::Record& record = tree_.records_[done.record];
  record.next = static_cast<std::uint32_t>(tree_.records_.size());
  record.text_length = (record.kind == NodeKind::map ? done.children : done.children) & 0x0FFFFFFFU;
  if (record.kind == NodeKind::map) find_repeated_keys(done.record);
}

void TreeBuilder::name_anchor(std::string_view name) { anchors_.push_back({std::string(name)}); }

std::vector<std::string_view> TreeBuilder::anchor_names() const {
  std::vector<std::string_view> names;
  for (const Anchor& anchor : anchors_) names.push_back(anchor.name);
  return names;
}

void TreeBuilder::add_alias(std::uint32_t offset, std::size_t anchor) {
  const std::uint32_t end = end_of_word(tree_.source_, offset);
  const Span span = span_at(offset, end - offset);
  cursor_ = std::max(cursor_, end);
  if (wants_key()) stop(alias_as_key(span));
  if (anchor == 0 || anchor > anchors_.size() || !anchors_[anchor - 1].has_node)
    stop(alias_to_itself(span));
  const std::uint32_t first = anchors_[anchor - 1].record;
  if (tree_.records_[first].next == 0) stop(alias_to_itself(span));
  copied_ += tree_.records_[first].next - first;
  if (copied_ > kMostCopiedNodes) stop(too_many_aliases(span, kMostCopiedNodes));
  copy(first, offset);
}

void TreeBuilder::copy(std::uint32_t first, std::uint32_t offset) {
  const std::uint32_t end = tree_.records_[first].next;
  const auto shift = static_cast<std::uint32_t>(tree_.records_.size()) - first;
  std::vector<std::uint32_t> ends;  // of the collections that are open in the copy
  for (std::uint32_t index = first; index < end; ++index) {
    Tree::Record record = tree_.records_[index];
    while (!ends.empty() && ends.back() <= index) ends.pop_back();
    if (record.kind == NodeKind::sequence || record.kind == NodeKind::map) {
      if (open_.size() + ends.size() == kDeepestNesting) stop(too_deep(span_at(offset, 1)));
      ends.push_back(record.next);
    }
    record.next += shift;
    tree_.records_.push_back(record);
  }
  if (!open_.empty()) ++open_.back().children;
}

void TreeBuilder::find_repeated_keys(std::uint32_t map) {
  keys_.clear();
  const std::uint32_t end = tree_.records_[map].next;
  for (std::uint32_t key = map + 1; key < end; key = tree_.records_[key + 1].next)
    keys_.push_back({std::hash<std::string_view>{}(text_of(key)), key});
  if (keys_.size() > kFewKeys) {
    std::sort(keys_.begin(), keys_.end(), [](const Key& a, const Key& b) {
      return a.hash != b.hash ? a.hash < b.hash : a.record < b.record;
    });
  }
  const bool sorted = keys_.size() > kFewKeys;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    for (std::size_t j = i + 1; j < keys_.size(); ++j) {
      const bool same = keys_[i].hash == keys_[j].hash;
      if (same && text_of(keys_[i].record) == text_of(keys_[j].record)) {
        report_repeated_key(keys_[i].record, keys_[j].record);
        break;
      }
      if (sorted && !same) break;
    }
  }
}

void TreeBuilder::report_repeated_key(std::uint32_t first, std::uint32_t again) {
  const Tree::Record& one = tree_.records_[first];
  const Tree::Record& other = tree_.records_[again];
  errors_.push_back(repeated_key(text_of(again), span_at(other.offset, other.length),
                                 span_at(one.offset, one.length)));
}

}  // namespace stratmap
