#include <algorithm>
#include <array>

#include "models/yaml/characters.h"
#include "models/yaml/skeleton_scanner.h"
#include "models/yaml/syntax_error.h"
#include "models/yaml/yaml_error.h"

namespace stratmap {
namespace {

// Where plain text in block lines may end; most bytes are none of these.
constexpr std::array<bool, 256> kPlainStops = [] {
  std::array<bool, 256> stops{};
  for (const char c : {':', '#', '\n', '\r'}) stops[static_cast<unsigned char>(c)] = true;
  return stops;
}();

constexpr bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

SkeletonScanner::Piece SkeletonScanner::scan_piece() {
  const std::uint32_t begin = at_;
  switch (peek()) {
    case '"':
    case '\'':
      skeleton_.last_scalar = begin;
      scan_quoted();
      return {begin, Kind::quoted};
    case '[':
    case '{':
      scan_brackets();
      return {begin, Kind::brackets};
    case '|':
    case '>':
      skeleton_.last_scalar = begin;
      scan_block_text();
      return {begin, Kind::block};
    case '*':
      scan_alias();
      return {begin, Kind::alias};
    default:
      check_first_character();
      skeleton_.last_scalar = begin;
      scan_plain();
      return {begin, Kind::plain};
  }
}

void SkeletonScanner::check_first_character() {
  const char c = peek();
  if (c == ']' || c == '}') fail(stray_bracket(character(at_)));
  if (c == ',') fail(stray_comma(character(at_)));
  constexpr std::string_view kReserved = "%@`|>#";
  if (kReserved.find(c) != std::string_view::npos) fail(reserved_first(character(at_), c));
}

// To the `: ` that makes it a key, to ` #` or to the end of the line.
void SkeletonScanner::scan_plain() {
  const std::size_t size = text_.size();
  std::size_t at = at_;
  for (;; ++at) {
    while (at < size && !kPlainStops[static_cast<unsigned char>(text_[at])]) ++at;
    if (at >= size || is_break(text_[at])) break;
    if (text_[at] == ':' && is_space(byte_at(text_, at + 1))) break;
    if (text_[at] == '#' && at > 0 && is_blank(text_[at - 1])) break;
  }
  at_ = static_cast<std::uint32_t>(at);
}

std::uint32_t SkeletonScanner::end_of_plain(std::uint32_t begin) const {
  SkeletonScanner copy(file_, text_);
  copy.at_ = begin;
  copy.scan_plain();
  while (copy.at_ > begin && is_space(text_[copy.at_ - 1])) --copy.at_;
  return std::max(copy.at_, begin + 1);
}

void SkeletonScanner::scan_quoted() {
  const std::uint32_t begin = at_;
  const char quote = text_[at_++];
  while (true) {
    while (!at_end() && text_[at_] != quote && text_[at_] != '\n' && text_[at_] != '\\') ++at_;
    if (at_end()) refuse_open_quote(begin, {});
    const char c = text_[at_];
    if (c == '\n') {
      scan_quoted_break(begin);
    } else if (c == '\\') {
      if (quote == '"') {
        scan_escape();
      } else {
        ++at_;
      }
    } else if (quote == '\'' && peek(1) == '\'') {
      at_ += 2;
    } else {
      ++at_;
      return;
    }
  }
}

// The lines of a quoted text lie deeper than what holds it: one that does not, or a `---`, shows
// that the quote was meant to end before.
void SkeletonScanner::scan_quoted_break(std::uint32_t begin) {
  to_next_line();
  skip_spaces();
  const std::int64_t spaces = column();
  const std::uint32_t first_tab = at_;
  skip_blanks();
  if (at_line_end()) return;
  if (at_marker()) refuse_open_quote(begin, character(at_));
  if (spaces > top().column) return;
  if (first_tab != at_) fail(tab_as_indentation(character(first_tab)));
  refuse_open_quote(begin, character(at_));
}

void SkeletonScanner::scan_escape() {
  const char c = peek(1);
  constexpr std::string_view kSimple = "nt\"\\/ \tLP";
  constexpr std::string_view kControl = "0abvfre";
  if (kSimple.find(c) != std::string_view::npos) {
    at_ += 2;
  } else if (c == '_' || c == 'N') {  // U+00A0 and U+0085, which the parser gives as lone bytes
    skeleton_.patches.push_back({at_++, '\xC2'});
    skeleton_.patches.push_back({at_++, c == '_' ? '\xA0' : '\x85'});
  } else if (is_break(c)) {
    ++at_;
  } else if (c == 'x' || c == 'u' || c == 'U') {
    scan_hex(c == 'x' ? 2 : c == 'u' ? 4 : 8);
  } else if (kControl.find(c) != std::string_view::npos) {
    fail(control_by_escape(span(at_, at_ + 2)));
  } else {
    fail(unknown_escape(span(at_, character(at_ + 1).offset + character(at_ + 1).length),
                        text_.substr(at_ + 1, character(at_ + 1).length)));
  }
}

void SkeletonScanner::scan_hex(std::uint32_t digits) {
  char32_t value = 0;
  for (std::uint32_t i = 0; i < digits; ++i) {
    const int digit = hex_digit(peek(2 + i));
    if (digit < 0) fail(bad_hex(span(at_, at_ + 2), text_.substr(at_, 2), digits));
    value = (value << 4U) | static_cast<char32_t>(digit);
  }
  const Span escape = span(at_, at_ + 2 + digits);
  if (value >= 0xD800 && value <= 0xDFFF) fail(surrogate_by_escape(escape));
  if (!is_text_character(value)) fail(control_by_escape(escape));
  at_ += 2 + digits;
}

void SkeletonScanner::scan_alias() {
  const std::uint32_t begin = at_;
  const std::uint32_t end = end_of_word(text_, begin + 1);
  if (end == begin + 1) fail(nameless(character(begin)));
  at_ = end;
}

void SkeletonScanner::check_tag(std::uint32_t begin) {
  for (std::uint32_t i = begin + 1; i < at_; ++i) {
    const bool fits =
        is_letter_or_digit(text_[i]) ||
        std::string_view("-_.!~*'();/?:@&=+$%#").find(text_[i]) != std::string_view::npos;
    if (!fits) fail(bad_name(character(i)));
  }
}

// An anchor or a tag, which must end before what follows it.
void SkeletonScanner::scan_word_of_property() {
  const std::uint32_t begin = at_;
  at_ = end_of_property(text_, begin);
  if (text_[begin] == '&' && at_ == begin + 1) fail(nameless(character(begin)));
  const bool verbatim = byte_at(text_, begin + 1) == '<';
  if (text_[begin] == '!' && !verbatim) check_tag(begin);
  const bool ends = is_space(peek()) || (!brackets_.empty() && peek() != '[' && peek() != '{');
  if (!ends) fail(bad_name(character(at_)));
}

// `|` or `>` and what modifies it. Returns the indentation that it gives its lines, if any.
std::optional<std::int64_t> SkeletonScanner::scan_block_header() {
  std::optional<std::int64_t> indent;
  const std::uint32_t begin = at_++;
  for (int i = 0; i < 2; ++i) {
    const char c = peek();
    if (c >= '1' && c <= '9' && !indent) {
      indent = std::max<std::int64_t>(top().column, 0) + (c - '0');
    } else if (c != '+' && c != '-') {
      break;
    }
    ++at_;
  }
  const bool closed = is_space(peek());
  skip_blanks();
  const bool comment = closed && peek() == '#';
  if (!at_line_end() && !comment) fail(text_after(character(at_), text_[begin], {}));
  to_next_line();
  return indent;
}

// The lines of a block text: all that lie as deep as the first one, and blank ones.
void SkeletonScanner::scan_block_text() {
  std::optional<std::int64_t> indent = scan_block_header();
  std::int64_t widest_blank = 0;
  for (; !at_end(); to_next_line()) {
    skip_spaces();
    const std::int64_t spaces = column();
    const std::uint32_t first_tab = at_;
    if (indent && spaces >= *indent && !at_marker()) continue;
    if (at_line_end()) {
      widest_blank = std::max(widest_blank, spaces);
      continue;
    }
    const bool begins = !indent && spaces > top().column && !at_marker();
    if (!begins) {
      skip_blanks();
      if (at_line_end()) fail(tab_as_indentation(character(first_tab)));
      break;
    }
    if (widest_blank > spaces) fail(wide_blank_line(character(at_)));
    indent = spaces;
  }
  at_ = line_;
}

}  // namespace stratmap
