#include "models/yaml/skeleton_scanner.h"
#include "models/yaml/syntax_error.h"
#include "models/yaml/yaml_error.h"

namespace stratmap {
namespace {

constexpr std::uint32_t kLongestKey = 1024;

constexpr bool is_bracket_or_comma(char c) {
  return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

constexpr bool ends_plain_word(char c) { return is_space(c) || is_bracket_or_comma(c); }

}  // namespace

void SkeletonScanner::scan_brackets() {
  open_bracket();
  while (!brackets_.empty()) scan_in_brackets();
}

void SkeletonScanner::scan_in_brackets() {
  if (at_end()) refuse_open_bracket({});
  const char c = peek();
  if (is_blank(c)) return skip_blanks();
  if (is_break(c)) return next_line_in_brackets();
  switch (c) {
    case '#':
      return scan_comment();
    case '[':
    case '{':
      place_node(Kind::brackets);
      return open_bracket();
    case ']':
    case '}':
      return close_bracket();
    case ',':
      return scan_comma();
    default:
      break;
  }
  if (is_colon_in_brackets()) return scan_colon();
  if (brackets_.back().plain_open) return scan_plain_in_brackets();
  scan_node_in_brackets();
}

void SkeletonScanner::scan_node_in_brackets() {
  switch (peek()) {
    case '"':
    case '\'':
      place_node(Kind::quoted);
      return scan_quoted();
    case '*':
      place_node(Kind::alias);
      return scan_alias();
    case '&':
    case '!':
      return scan_property_in_brackets();
    default:
      check_first_in_brackets();
      place_node(Kind::plain);
      return scan_plain_in_brackets();
  }
}

// Lines between brackets lie deeper than what holds the brackets, closing brackets apart.
void SkeletonScanner::next_line_in_brackets() {
  to_next_line();
  skip_spaces();
  const std::int64_t spaces = column();
  const std::uint32_t first_tab = at_;
  skip_blanks();
  const char c = peek();
  if (at_line_end() || c == ']' || c == '}' || c == '#') return;
  if (at_marker()) refuse_open_bracket(character(at_));
  if (spaces > top().column) return;
  if (first_tab != at_) fail(tab_as_indentation(character(first_tab)));
  refuse_open_bracket(character(at_));
}

void SkeletonScanner::open_bracket() {
  check_depth(at_);
  brackets_.push_back({.begin = at_++});
}

void SkeletonScanner::close_bracket() {
  const char opening = text_[brackets_.back().begin];
  const bool matches = (peek() == ']') == (opening == '[');
  check_key_line();
  if (!matches)
    fail(mismatched_bracket(character(at_), character(brackets_.back().begin), opening));
  brackets_.pop_back();
  ++at_;
}

void SkeletonScanner::scan_comma() {
  Bracket& in = brackets_.back();
  if (in.slot == Slot::empty && !in.properties) fail(empty_item(character(at_)));
  check_key_line();
  in = {.begin = in.begin};
  ++at_;
}

// A key without a value, which the parser does not recognise over several lines.
void SkeletonScanner::check_key_line() {
  const Bracket& in = brackets_.back();
  const bool key = text_[in.begin] == '{' && in.slot == Slot::node;
  if (key && in.last.begin < line_) fail(key_over_lines(character(in.last.begin)));
}

bool SkeletonScanner::is_colon_in_brackets() const {
  if (peek() != ':') return false;
  const Bracket& in = brackets_.back();
  const bool after_quote_or_bracket =
      in.slot == Slot::node && (in.last.kind == Kind::quoted || in.last.kind == Kind::brackets);
  return after_quote_or_bracket || ends_plain_word(peek(1));
}

void SkeletonScanner::scan_colon() {
  Bracket& in = brackets_.back();
  if (in.slot == Slot::empty) fail(null_as_key(character(at_)));
  if (in.slot != Slot::node) refuse_colon_in_brackets();
  const std::uint32_t begin = in.properties.value_or(in.last.begin);
  if (in.last.kind == Kind::brackets) fail(collection_as_key(character(begin)));
  if (in.last.kind == Kind::alias) fail(alias_as_key(span(begin, end_of_word(text_, begin))));
  if (begin < line_) fail(key_over_lines(character(begin)));
  if (at_ - begin > kLongestKey) fail(long_key(span(begin, at_), kLongestKey));
  const bool touches = in.last.kind == Kind::plain && (peek(1) == '[' || peek(1) == '{');
  if (touches) fail(space_after_colon(character(at_)));
  in = {.begin = in.begin, .slot = Slot::after_colon};
  ++at_;
}

void SkeletonScanner::scan_comment() {
  if (!is_space(text_[at_ - 1])) fail(space_before_comment(character(at_)));
  brackets_.back().plain_open = false;
  while (!at_line_end()) ++at_;
}

void SkeletonScanner::place_node(Kind kind) {
  Bracket& in = brackets_.back();
  if (in.slot == Slot::node || in.slot == Slot::value) refuse_without_comma();
  in.slot = in.slot == Slot::empty ? Slot::node : Slot::value;
  in.last = {at_, kind};
  in.plain_open = false;
  if (kind == Kind::plain || kind == Kind::quoted) skeleton_.last_scalar = at_;
}

void SkeletonScanner::scan_property_in_brackets() {
  Bracket& in = brackets_.back();
  if (in.slot == Slot::node || in.slot == Slot::value) refuse_without_comma();
  if (!in.properties) in.properties = at_;
  scan_word_of_property();
}

void SkeletonScanner::check_first_in_brackets() {
  const char c = peek();
  const bool indicator = ends_plain_word(peek(1));
  if (c == '?' && indicator) refuse_complex_key();
  if (c == '-' && indicator) fail(dash_in_brackets(character(at_)));
  check_first_character();
}

// Plain text between brackets, or its next line: up to a comma, a bracket, `: ` or ` #`.
void SkeletonScanner::scan_plain_in_brackets() {
  Bracket& in = brackets_.back();
  in.plain_open = false;
  for (; !at_line_end(); ++at_) {
    const char c = text_[at_];
    if (is_bracket_or_comma(c)) return;
    if (c == ':' && ends_plain_word(peek(1))) return;
    if (c == '#' && is_blank(text_[at_ - 1])) return;
    if (c == '?') skeleton_.patches.push_back({at_, kQuestionMark});
  }
  in.plain_open = true;
}

}  // namespace stratmap
