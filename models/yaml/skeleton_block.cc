#include <utility>

#include "models/yaml/limits.h"
#include "models/yaml/skeleton_scanner.h"
#include "models/yaml/yaml_error.h"

namespace stratmap {
namespace {

// YAML's own limit for a key without `? `, and the parser's.
constexpr std::uint32_t kLongestKey = 1024;

}  // namespace

void SkeletonScanner::scan_line() {
  line_ = at_;
  skip_spaces();
  const std::int64_t spaces = column();
  const std::uint32_t first_tab = at_;
  skip_blanks();
  if (at_line_end()) {
    see_as_spaces(first_tab);
    return to_next_line();
  }
  if (peek() == '#') {
    plain_.reset();
    return to_next_line();
  }
  left_.reset();
  if (at_marker()) return scan_marker();
  if (peek() == '%' && column() == 0 && stage_ == Stage::before) return scan_directive();
  begin_document();
  const bool deeper = spaces > top().column;
  if (plain_ && deeper) return continue_plain();
  plain_.reset();
  check_spaces();
  Line line;
  if (first_tab != at_) line.tab = first_tab;  // separates a value, but indents no entry
  if (line.tab && !(pending_ && deeper)) fail(tab_as_indentation(character(first_tab)));
  scan_nodes(line);
}

// Tabs on a blank line mean nothing, but the parser would take them for indentation.
void SkeletonScanner::see_as_spaces(std::uint32_t tabs) {
  for (std::uint32_t i = tabs; i < at_; ++i) skeleton_.patches.push_back({i, ' '});
}

void SkeletonScanner::continue_plain() {
  const Open open = *plain_;
  const std::uint32_t begin = at_;
  if (open.properties && open.before != Before::key)
    fail(split_text_with_name(span(open.begin, end_of_plain(open.begin))));
  scan_plain();
  if (peek() == ':') refuse_colon(open, begin);
  if (peek() == '#') plain_.reset();
  to_next_line();
}

void SkeletonScanner::scan_nodes(Line line) {
  while (true) {
    if (at_line_end() || peek() == '#') {
      leave_properties(line);
      return to_next_line();
    }
    const char c = peek();
    const bool indicator = is_space(peek(1));
    if (c == '-' && indicator) {
      scan_dash(line);
    } else if (c == '?' && indicator) {
      refuse_complex_key();
    } else if (c == ':' && indicator) {
      fail(null_as_key(character(at_)));
    } else if (c == '&' || c == '!') {
      scan_property(line);
    } else if (!scan_piece_of(line)) {
      return;
    }
  }
}

void SkeletonScanner::skip_separation(Line& line) {
  skip_spaces();
  if (peek() == '\t') line.tab = at_;
  skip_blanks();
}

void SkeletonScanner::scan_dash(Line& line) {
  if (line.properties || line.before == Before::key) fail(list_on_line(character(at_)));
  place_entry(line, at_, Holder::sequence);
  ++at_;
  line.before = Before::dash;
  skip_separation(line);
}

void SkeletonScanner::scan_property(Line& line) {
  if (!line.properties) line.properties = at_;
  scan_word_of_property();
  skip_blanks();
}

// An anchor or tag at the end of a line belongs to what the next lines hold.
void SkeletonScanner::leave_properties(const Line& line) {
  if (!line.properties || line.before != Before::line_start) return;
  if (!pending_ || column_of(*line.properties) <= top().column)
    refuse_indentation(character(*line.properties));
}

bool SkeletonScanner::scan_piece_of(Line& line) {
  const bool root = content_ == at_ && column() == 0;
  const Piece piece = scan_piece();
  if (piece.kind != Kind::block) skip_blanks();
  const bool key = peek() == ':' && is_space(peek(1)) && piece.kind != Kind::block;
  if (key) {
    take_key(line, piece);
    return true;
  }
  take_value(line, piece);
  if (root && piece.kind == Kind::brackets) skeleton_.root_bracket = piece.begin;
  return false;
}

void SkeletonScanner::take_key(Line& line, const Piece& piece) {
  const std::uint32_t begin = line.properties.value_or(piece.begin);
  if (piece.kind == Kind::brackets) fail(collection_as_key(character(piece.begin)));
  if (piece.kind == Kind::alias)
    fail(alias_as_key(span(piece.begin, end_of_word(text_, piece.begin))));
  if (begin < line_) fail(key_over_lines(character(begin)));
  if (at_ - begin > kLongestKey) fail(long_key(span(begin, at_), kLongestKey));
  if (line.before == Before::key)
    fail(
        colon_in_text(character(at_), text_.substr(begin, end_of_line_text(text_, begin) - begin)));
  place_entry(line, begin, Holder::map);
  ++at_;
  line.before = Before::key;
  line.properties.reset();
  skip_separation(line);
}

void SkeletonScanner::take_value(const Line& line, const Piece& piece) {
  const std::uint32_t begin = line.properties.value_or(piece.begin);
  const bool first = line.before == Before::line_start;
  if (first && (!pending_ || column_of(begin) <= top().column)) refuse_text(begin);
  pending_ = false;
  if (piece.kind == Kind::block) return;
  const std::uint32_t word = piece.kind == Kind::alias ? end_of_word(text_, piece.begin) : 0;
  const bool alias_key = word != 0 && line.before != Before::key && text_[word - 1] == ':';
  if (alias_key) fail(alias_as_key(span(piece.begin, word - 1)));
  if (piece.kind == Kind::plain) {
    if (at_line_end()) plain_ = Open{piece.begin, line.before, line.properties.has_value()};
  } else if (!at_line_end()) {
    const bool comment = peek() == '#' && is_blank(text_[at_ - 1]);
    if (!comment) refuse_text_after(piece);
  }
  to_next_line();
}

void SkeletonScanner::place_entry(const Line& line, std::uint32_t begin, Holder holder) {
  if (line.tab) fail(tab_as_indentation(character(*line.tab)));
  if (line.before == Before::line_start) {
    align(begin, holder);
  } else {
    push(begin, holder);
  }
  pending_ = true;
}

void SkeletonScanner::align(std::uint32_t begin, Holder holder) {
  const std::int64_t column = column_of(begin);
  const bool under_key =
      holder == Holder::sequence && top().holder == Holder::map && column == top().column;
  if (pending_ && (column > top().column || under_key)) return push(begin, holder);
  leave_deeper(column, holder);
  if (top().column != column) refuse_indentation(character(begin));
  if (top().holder != holder)
    fail(holder == Holder::map ? missing_dash(character(begin)) : stray_dash(character(begin)));
  levels_.back().entry = begin;
}

void SkeletonScanner::leave_deeper(std::int64_t column, Holder holder) {
  const auto list_under_key = [&] {
    return top().column == column && top().holder == Holder::sequence && holder == Holder::map &&
           levels_[levels_.size() - 2].column == column;
  };
  while (top().column > column || list_under_key()) {
    left_ = top();
    levels_.pop_back();
  }
}

void SkeletonScanner::push(std::uint32_t begin, Holder holder) {
  check_depth(begin);
  levels_.push_back({column_of(begin), holder, begin});
}

void SkeletonScanner::check_depth(std::uint32_t begin) {
  if (levels_.size() - 1 + brackets_.size() >= kDeepestNesting) fail(too_deep(character(begin)));
}

}  // namespace stratmap
