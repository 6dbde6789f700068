#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <utility>

#include "models/yaml/lookalike.h"
#include "models/yaml/skeleton_scanner.h"
#include "models/yaml/syntax_error.h"
#include "models/yaml/yaml_error.h"

namespace stratmap {
namespace {

// One word, as keys are: what stands before a colon and is longer may be text.
bool is_word(std::string_view text) {
  return !text.empty() && text.find_first_of(" \t\"'") == std::string_view::npos;
}

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = is_space(c);
    if (!blank || !line.ends_with(' ')) line += blank ? ' ' : c;
  }
  return line;
}

}  // namespace

void SkeletonScanner::refuse_complex_key() {
  const std::uint32_t mark = at_++;
  skip_blanks();
  fail(complex_key(character(at_line_end() || peek() == '#' ? mark : at_)));
}

void SkeletonScanner::refuse_text_after(const Piece& piece) {
  std::uint32_t begin = at_;
  while (is_blank(text_[begin - 1])) --begin;
  const std::uint32_t end = end_of_line_text(text_, at_);
  const std::uint32_t space = strange_space_at(text_, at_);
  if (space > 0) fail(strange_space(character(at_)));
  const bool brackets = piece.kind == Kind::brackets;
  if (brackets && (peek() == ']' || peek() == '}')) fail(bracket_too_many(character(at_)));
  const std::string_view all =
      piece.begin < line_ ? "" : text_.substr(piece.begin, end - piece.begin);
  fail(text_after(span(begin, end), text_[piece.begin], all));
}

// A node stands where a comma should: text after a closing quote, or a comma is missing.
void SkeletonScanner::refuse_without_comma() {
  const Bracket& in = brackets_.back();
  const std::size_t end = std::min(text_.find_first_of(",]}\n", at_), text_.size());
  const std::string_view rest = text_.substr(at_, end - at_);
  const bool touches = !is_space(text_[at_ - 1]);
  const bool text = rest.find_first_of("[{\"'") != 0 && rest.find(": ") == std::string_view::npos;
  if (in.last.kind == Kind::quoted && (touches || text))
    fail(text_after(character(at_), text_[in.last.begin], {}));
  fail(missing_comma(character(at_)));
}

// A text that is no key stands where a line of a map or list should begin.
void SkeletonScanner::refuse_text(std::uint32_t begin) {
  leave_deeper(column_of(begin), Holder::map);
  const bool entry = top().column == column_of(begin);
  if (entry && top().holder == Holder::map) refuse_key_without_colon(begin);
  const Span place = span(begin, end_of_plain(begin));
  if (entry) fail(missing_dash(place));
  refuse_indentation(place);
}

// `key:value` and `key:` before a space that is none have their colon, but it is no YAML's.
void SkeletonScanner::refuse_key_without_colon(std::uint32_t begin) {
  const std::uint32_t end = end_of_plain(begin);
  const std::string_view text = text_.substr(begin, end - begin);
  const std::size_t colon = text.find(':');
  const bool touches = colon != std::string_view::npos && is_word(text.substr(0, colon)) &&
                       text.substr(colon + 1, 2) != "//";
  if (!touches) fail(missing_colon(span(begin, end), text));
  const auto after = static_cast<std::uint32_t>(begin + colon + 1);
  if (strange_space_at(text_, after) > 0) fail(strange_space(character(after)));
  fail(space_after_colon(character(after - 1)));
}

// The line at `begin` would go on with the text above, but has a colon in it.
void SkeletonScanner::refuse_colon(const Open& open, std::uint32_t begin) {
  const bool beneath =
      open.before == Before::line_start && column_of(begin) == column_of(open.begin);
  if (beneath) refuse_key_without_colon(open.begin);
  if (strange_space_at(text_, begin) > 0) fail(strange_space(character(begin)));
  const std::string_view key = text_.substr(begin, at_ - begin);
  if (open.before == Before::key && is_word(key))
    fail(key_too_deep(character(at_), key, neighbour(top())));
  const std::uint32_t end = end_of_line_text(text_, at_);
  fail(colon_in_text(character(at_), on_one_line(text_.substr(open.begin, end - open.begin))));
}

// A second colon in a value between brackets. Where the value has more words than one, the last one
// may be the next key.
void SkeletonScanner::refuse_colon_in_brackets() {
  const Bracket& in = brackets_.back();
  const Span colon = character(at_);
  if (in.slot != Slot::value) fail(stray_colon(colon));
  const std::size_t end = std::min(text_.find_first_of(",]}\n", at_), text_.size());
  const std::string_view before = text_.substr(in.last.begin, at_ - in.last.begin);
  const std::size_t space = before.find_last_of(" \t\n");
  const bool words = in.last.kind == Kind::plain && space != std::string_view::npos;
  const std::string_view word = words ? before.substr(space + 1) : std::string_view{};
  fail(colon_in_brackets(colon, text_.substr(in.last.begin, end - in.last.begin), word));
}

void SkeletonScanner::refuse_open_quote(std::uint32_t begin, std::optional<Span> next) {
  std::uint32_t end = end_of_line_text(text_, begin);
  if (!brackets_.empty()) end = std::min(end, end_of_word(text_, begin));
  fail(unclosed_quote(character(begin), text_.substr(begin, end - begin), next));
}

void SkeletonScanner::refuse_open_bracket(std::optional<Span> next) {
  const std::uint32_t begin = brackets_.back().begin;
  fail(unclosed_bracket(character(begin), text_[begin], next));
}

Neighbour SkeletonScanner::neighbour(const Level& level) const {
  const char first = byte_at(text_, level.entry);
  const bool quote = first == '"' || first == '\'';
  const std::uint32_t end = quote ? end_of_quoted(text_, level.entry).value_or(level.entry + 1)
                                  : end_of_plain(level.entry);
  return {span(level.entry, end), text_.substr(level.entry, end - level.entry), level.column};
}

// The line begins between the levels `left_` and top(), or deeper than all of them: those are what
// it may have been meant to stand in line with, the nearer one first.
void SkeletonScanner::refuse_indentation(Span place) {
  std::array<Neighbour, 2> neighbours;
  std::size_t count = 0;
  if (left_) neighbours[count++] = neighbour(*left_);
  if (top().holder != Holder::root) neighbours[count++] = neighbour(top());
  const std::int64_t column = column_of(place.offset);
  const auto distance = [column](const Neighbour& some) { return std::abs(some.spaces - column); };
  if (count == 2 && distance(neighbours[1]) < distance(neighbours[0]))
    std::swap(neighbours[0], neighbours[1]);
  fail(bad_indentation(place, std::span(neighbours).first(count)));
}

void SkeletonScanner::check_spaces() {
  if (strange_space_at(text_, at_) > 0) fail(strange_space(character(at_)));
}

}  // namespace stratmap
