#include "models/yaml/tree_builder.h"

#include <algorithm>
#include <functional>

#include "models/yaml/limits.h"
#include "models/yaml/skeleton.h"
#include "models/yaml/tag.h"
#include "models/yaml/token.h"
#include "models/yaml/yaml_error.h"

namespace stratmap {
namespace {

// Room for a model full of shared parts, and far from what could hurt.
constexpr std::size_t kMostCopiedNodes = 500'000;

// A node takes some ten bytes of a usual model; memory that is never touched costs nothing.
constexpr std::size_t kBytesPerNode = 8;

// How far an empty value is looked for, past comments.
constexpr std::size_t kLookAhead = 1000;

constexpr std::uint32_t kLongest = (1U << 28U) - 1;
constexpr std::uint32_t kOpen = 0;  // of a collection without an end yet

// Whether what is written is the value itself, but for question marks that the parser never saw.
bool says(std::string_view written, std::string_view value) {
  const auto same = [](char a, char b) { return a == b || (a == '?' && b == kQuestionMark); };
  return written == value ||
         std::equal(written.begin(), written.end(), value.begin(), value.end(), same);
}

}  // namespace

TreeBuilder::TreeBuilder(std::uint32_t file, std::string_view source)
    : tree_(file, source), last_scalar_(Skeleton::kNone) {
  tree_.records_.reserve(source.size() / kBytesPerNode + 1);
  open_.reserve(kDeepestNesting);
}

Span TreeBuilder::span(std::uint32_t begin, std::uint32_t end) const {
  return {tree_.file_, begin, end - begin};
}

void TreeBuilder::report(Diagnostic error) {
  if (++error_count_ <= kMostErrors) errors_.push_back(std::move(error));
}

void TreeBuilder::stop(Diagnostic error) {
  report(std::move(error));
  throw StopReading{};
}

bool TreeBuilder::wants_key() const {
  if (open_.empty()) return false;
  const Open& top = open_.back();
  return tree_.records_[top.record].kind == NodeKind::map && top.children % 2 == 0;
}

std::uint32_t TreeBuilder::push(const NodeStart& start, Tree::Record record) {
  const auto index = static_cast<std::uint32_t>(tree_.records_.size());
  tree_.records_.push_back(record);
  if (!open_.empty()) ++open_.back().children;
  if (start.anchor > 0 && start.anchor <= anchors_.size()) {
    Anchor& anchor = anchors_[start.anchor - 1];
    anchor.record = index;
    anchor.has_node = true;
  }
  return index;
}

// After the `:` or `-` whose value is left out, where it can be found.
std::uint32_t TreeBuilder::place_of_nothing() const {
  const std::string_view source = tree_.source_.substr(0, cursor_ + kLookAhead);
  const std::uint32_t next = skip_to_token(source, cursor_);
  const bool in_map = !open_.empty() && tree_.records_[open_.back().record].kind == NodeKind::map;
  if (byte_at(source, next) != (in_map ? ':' : '-')) return cursor_;
  return next + (byte_at(source, next + 1) == ' ' ? 2 : 1);
}

void TreeBuilder::add_null(const NodeStart& start) {
  const std::string_view source = tree_.source_;
  const std::uint32_t token = skip_properties(source, start.offset);
  const std::uint32_t end = end_of_word(source, token);
  const bool written = is_null_word(source.substr(token, end - token));
  Tree::Record record;
  if (written) {
    record.offset = last_scalar_ = token;
    record.length = (end - token) & kLongest;
  } else {
    record.offset = start.anchor > 0 || wants_key() ? start.offset : place_of_nothing();
  }
  cursor_ = std::max(cursor_, record.offset + record.length);
  if (wants_key()) report(null_as_key(span(record.offset, cursor_)));
  push(start, record);
}

void TreeBuilder::add_scalar(const NodeStart& start, std::string_view value) {
  Tree::Record record;
  record.kind = NodeKind::scalar;
  record.offset = skip_properties(tree_.source_, start.offset);
  take_token(record, start, value);
  if (start.tag != "?") obey_tag(record, start, value);
  if (value == "<<" && record.quoted == 0 && wants_key())
    report(merge_key(span(record.offset, record.offset + record.length)));
  push(start, record);
}

// The token at the record's offset: how long it is and where its text lies. A text of several lines
// is underlined in its first one.
void TreeBuilder::take_token(Tree::Record& record, const NodeStart& start, std::string_view value) {
  const std::string_view source = tree_.source_;
  const std::uint32_t begin = record.offset;
  const char first = start.tag == "?" ? ' ' : byte_at(source, begin);
  const bool quote = first == '"' || first == '\'';
  std::uint32_t end = begin + static_cast<std::uint32_t>(value.size());
  if (quote) end = end_of_quoted(source, begin).value_or(begin);
  // A tag without a text: what follows it is no text, or not an empty one.
  const bool absent = value.empty() && begin != start.offset && !(quote && end == begin + 2) &&
                      first != '|' && first != '>';
  if (absent) {
    record.offset = cursor_;
    return;
  }
  last_scalar_ = begin;
  const std::string_view written =
      quote ? source.substr(begin + 1, end - begin - 2) : source.substr(begin, value.size());
  if (!says(written, value)) keep_text(record, value);
  record.quoted = quote || first == '|' || first == '>' ? 1 : 0;
  if (record.in_texts != 0) {
    const std::uint32_t line = end_of_line_text(source, begin);
    end = quote ? std::min(end, line) : line;
  }
  record.length = (end - begin) & kLongest;
  cursor_ = std::max(cursor_, end);
}

void TreeBuilder::keep_text(Tree::Record& record, std::string_view value) {
  record.in_texts = 1;
  record.link = static_cast<std::uint32_t>(tree_.texts_.size());
  tree_.texts_.push_back(static_cast<std::uint32_t>(tree_.characters_.size()));
  tree_.characters_ += value;
  std::replace(tree_.characters_.end() - static_cast<std::ptrdiff_t>(value.size()),
               tree_.characters_.end(), kQuestionMark, '?');
}

Span TreeBuilder::tag_span(const NodeStart& start) const {
  const std::string_view source = tree_.source_;
  std::uint32_t begin = start.offset;
  if (byte_at(source, begin) == '&') begin = skip_to_token(source, end_of_property(source, begin));
  return span(begin, end_of_property(source, begin));
}

void TreeBuilder::obey_tag(Tree::Record& record, const NodeStart& start, std::string_view value) {
  const Tag tag = to_tag(start.tag);
  const std::string_view source = tree_.source_;
  if (tag == Tag::text) {
    record.quoted = 1;
  } else if (tag == Tag::strange) {
    const Span place = tag_span(start);
    report(strange_tag(place, source.substr(place.offset, place.length)));
  } else if (!agrees(tag, value)) {
    const Span place = tag_span(start);
    report(wrong_tag(span(record.offset, record.offset + record.length),
                     source.substr(place.offset, place.length)));
  } else if (tag == Tag::null) {
    record.kind = NodeKind::null;
  }
}

void TreeBuilder::open(const NodeStart& start, NodeKind kind) {
  const std::string_view source = tree_.source_;
  Tree::Record record;
  record.kind = kind;
  record.offset = skip_properties(source, start.offset);
  const Span place = span(record.offset, record.offset + 1);
  if (open_.size() == kDeepestNesting) stop(too_deep(place));
  if (wants_key()) stop(collection_as_key(place));
  const Tag tag = to_tag(start.tag);
  const bool fits = tag == Tag::none || tag == Tag::text ||
                    tag == (kind == NodeKind::map ? Tag::map : Tag::sequence);
  if (!fits) {
    const Span word = tag_span(start);
    report(strange_tag(word, source.substr(word.offset, word.length)));
  }
  const char first = byte_at(source, record.offset);
  cursor_ = std::max(cursor_, record.offset + (first == '[' || first == '{' ? 1 : 0));
  const std::uint32_t index = push(start, record);
  tree_.records_[index].link = kOpen;  // still open: an alias to it would never end
  open_.push_back({index, 0});
}

void TreeBuilder::close() {
  const Open done = open_.back();
  open_.pop_back();
  Tree::Record& record = tree_.records_[done.record];
  record.link = static_cast<std::uint32_t>(tree_.records_.size());
  record.length = done.children & kLongest;
  if (record.kind == NodeKind::map) find_repeated_keys(done.record);
}

void TreeBuilder::add_alias(std::uint32_t offset, std::size_t anchor) {
  const std::uint32_t end = end_of_word(tree_.source_, offset);
  const Span place = span(offset, end);
  cursor_ = std::max(cursor_, end);
  if (wants_key()) stop(alias_as_key(place));
  const bool known = anchor > 0 && anchor <= anchors_.size() && anchors_[anchor - 1].has_node;
  if (!known) stop(alias_to_itself(place));
  const std::uint32_t first = anchors_[anchor - 1].record;
  const std::uint32_t after = tree_.after(first);
  if (after == kOpen) stop(alias_to_itself(place));
  copied_ += after - first;
  if (copied_ > kMostCopiedNodes) stop(too_many_aliases(place, kMostCopiedNodes));
  copy(first, offset);
}

void TreeBuilder::copy(std::uint32_t first, std::uint32_t offset) {
  const std::uint32_t end = tree_.after(first);
  const auto shift = static_cast<std::uint32_t>(tree_.records_.size()) - first;
  tree_.copies_.push_back({static_cast<std::uint32_t>(tree_.records_.size()), first});
  std::vector<std::uint32_t> ends;  // of the collections that are open in the copy
  for (std::uint32_t index = first; index < end; ++index) {
    Tree::Record record = tree_.records_[index];
    while (!ends.empty() && ends.back() <= index) ends.pop_back();
    if (record.is_collection()) {
      if (open_.size() + ends.size() == kDeepestNesting) stop(too_deep(span(offset, offset + 1)));
      ends.push_back(record.link);
      record.link += shift;
    }
    tree_.records_.push_back(record);
  }
  if (!open_.empty()) ++open_.back().children;
}

Diagnostic TreeBuilder::unknown_anchor_at(std::uint32_t offset) const {
  std::vector<std::string_view> names;
  for (const Anchor& anchor : anchors_) names.push_back(anchor.name);
  const std::uint32_t end = end_of_word(tree_.source_, offset);
  return unknown_anchor(span(offset, end), tree_.source_.substr(offset + 1, end - offset - 1),
                        names);
}

void TreeBuilder::find_repeated_keys(std::uint32_t map) {
  keys_.clear();
  const std::uint32_t end = tree_.after(map);
  for (std::uint32_t key = map + 1; key < end; key = tree_.after(key + 1))
    keys_.push_back({std::hash<std::string_view>{}(text_of({0, key})), key});
  std::sort(keys_.begin(), keys_.end(), [](const Key& a, const Key& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.record < b.record;
  });
  std::size_t run = 0;
  for (std::size_t i = 1; i < keys_.size(); ++i) {
    if (keys_[i].hash != keys_[run].hash) run = i;
    compare_with_earlier(run, i);
  }
}

void TreeBuilder::compare_with_earlier(std::size_t run, std::size_t key) {
  for (std::size_t i = run; i < key; ++i) {
    if (text_of(keys_[i]) != text_of(keys_[key])) continue;
    report(repeated_key(text_of(keys_[key]), span_of(keys_[key]), span_of(keys_[i]),
                        empty_key_before(keys_[key])));
    return;
  }
}

// The key before this one, where it stands in another line and has no value.
std::string_view TreeBuilder::empty_key_before(const Key& key) const {
  const bool empty = key.record >= 2 && tree_.records_[key.record - 1].kind == NodeKind::null;
  if (!empty) return {};
  const Tree::Record& before = tree_.records_[key.record - 2];
  const std::uint32_t end = before.offset + before.length;
  const std::uint32_t begin = tree_.records_[key.record].offset;
  const bool own_line =
      begin > end && tree_.source_.substr(end, begin - end).find('\n') != std::string_view::npos;
  return own_line ? text_of({0, key.record - 2}) : std::string_view{};
}

}  // namespace stratmap
