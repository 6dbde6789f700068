#include "render/layout/line_pieces.h"

#include <algorithm>

#include "render/layout/code_points.h"

namespace stratmap {
namespace {

constexpr char32_t kSoftHyphen = 0xAD;
constexpr char32_t kZeroWidthSpace = 0x200B;

struct Break {
  std::size_t offset = 0;
  BreakAfter kind = BreakAfter::mark;
};

struct CleanText {
  std::string text;
  std::vector<Break> breaks;  // from the invisible characters that were taken out
};

bool is_blank(char32_t value) {
  return value <= 0x20 || value == 0x85 || value == 0x2028 || value == 0x2029 || value == 0x1680 ||
         (value >= 0x2000 && value <= 0x200A && value != 0x2007) || value == 0x205F ||
         value == 0x3000;
}

CleanText clean(std::string_view text) {
  CleanText result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    if (is_blank(next.value)) {
      if (!result.text.empty() && result.text.back() != ' ') result.text += ' ';
    } else if (next.value == kSoftHyphen || next.value == kZeroWidthSpace) {
      const bool soft = next.value == kSoftHyphen;
      result.breaks.push_back({result.text.size(), soft ? BreakAfter::compound : BreakAfter::mark});
    } else {
      result.text += text.substr(at, next.length);
    }
    at += next.length;
  }
  if (!result.text.empty() && result.text.back() == ' ') result.text.pop_back();
  return result;
}

bool is_digit(char32_t value) { return value >= '0' && value <= '9'; }
bool is_upper(char32_t value) {
  return (value >= 'A' && value <= 'Z') || (value >= 0xC0 && value <= 0xDE && value != 0xD7);
}
bool is_letter(char32_t value) {
  return (value | 0x20) >= 'a' ? (value | 0x20) <= 'z' || (value >= 0xC0 && value < 0x530 &&
                                                           value != 0xD7 && value != 0xF7)
                               : false;
}
bool is_dash(char32_t value) { return value == 0x2013 || value == 0x2014; }

// Characters that never begin a line of Chinese, Japanese or Korean.
bool closes_cjk(char32_t value) {
  constexpr std::u32string_view kClosing =
      U"、。，．・：；？！）］｝」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
  return kClosing.find(value) != kClosing.npos;
}
bool opens_cjk(char32_t value) {
  constexpr std::u32string_view kOpening = U"（［｛「『【〈《〔";
  return kOpening.find(value) != kOpening.npos;
}

// May a line end between these two, without a hyphen being added?
bool breaks_between(char32_t before, char32_t left, char32_t right) {
  if (left == '-' || left == '/' || left == 0x2010) {
    return before != 0 && before != ' ' && is_letter(right);
  }
  const bool cjk = is_wide(left) || is_wide(right);
  return cjk && !closes_cjk(right) && !opens_cjk(left) && !is_zero_width(right);
}

// A dash between words stays at the end of the line before.
bool stays_with_dash(std::string_view text, std::size_t space) {
  if (space + 1 >= text.size()) return false;
  const CodePoint next = code_point_at(text, space + 1);
  const std::size_t after = space + 1 + next.length;
  return is_dash(next.value) && after < text.size() && text[after] == ' ';
}

// Spaces, marks and CJK: what needs no hyphen of ours.
std::vector<Break> open_breaks(std::string_view text) {
  std::vector<Break> breaks;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = character_end(text, at);
    const char32_t here = code_point_at(text, at).value;
    const char32_t next = end < text.size() ? code_point_at(text, end).value : U' ';
    if (here == ' ' && !stays_with_dash(text, at)) breaks.push_back({at, BreakAfter::space});
    if (here != ' ' && next != ' ' && breaks_between(before, here, next)) {
      breaks.push_back({end, BreakAfter::mark});
    }
    before = here;
    at = end;
  }
  return breaks;
}

// A word as the dictionary knows it: letters only, not an abbreviation such as "CRM".
bool is_plain_word(std::string_view word) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint next = code_point_at(word, at);
    if (!is_letter(next.value)) return false;
    if (is_upper(next.value)) ++capitals;
    at += next.length;
  }
  return capitals < 2;
}

// The hyphens of every run of letters in `text` that no soft hyphen divides already.
void add_hyphens(std::string_view text, const std::vector<Break>& soft,
                 std::vector<Break>& breaks) {
  const auto divided = [&](std::size_t begin, std::size_t end) {
    return std::any_of(soft.begin(), soft.end(), [&](const Break& b) {
      return b.offset > begin && b.offset < end && b.kind == BreakAfter::compound;
    });
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_letter(code_point_at(text, end).value)) {
      end += code_point_at(text, end).length;
    }
    const bool part_of_code =
        (at > 0 && is_digit(static_cast<unsigned char>(text[at - 1]))) ||
        (end < text.size() &&
         (is_digit(static_cast<unsigned char>(text[end])) || text[end] == ':'));
    const std::string_view word = text.substr(at, end - at);
    if (!part_of_code && is_plain_word(word) && !divided(at, end)) {
      for (const BreakPoint& point : finnish_break_points(word)) {
        const bool compound = point.kind == BreakKind::compound;
        breaks.push_back(
            {at + point.offset, compound ? BreakAfter::compound : BreakAfter::syllable});
      }
    }
    at = end < text.size() ? end + code_point_at(text, end).length : end;
  }
}

}  // namespace

LinePieces line_pieces(std::string_view text, Hyphenation hyphenation) {
  CleanText cleaned = clean(text);
  std::vector<Break> breaks = open_breaks(cleaned.text);
  breaks.insert(breaks.end(), cleaned.breaks.begin(), cleaned.breaks.end());
  if (hyphenation == Hyphenation::finnish) add_hyphens(cleaned.text, cleaned.breaks, breaks);
  std::stable_sort(breaks.begin(), breaks.end(),
                   [](const Break& a, const Break& b) { return a.offset < b.offset; });
  LinePieces result{std::move(cleaned.text), {}};
  std::size_t begin = 0;
  for (const Break& next : breaks) {
    const bool empty = next.offset <= begin || next.offset >= result.text.size();
    if (!empty) result.pieces.push_back({begin, next.offset, next.kind});
    if (!empty || next.kind == BreakAfter::space) {
      begin = next.offset + (next.kind == BreakAfter::space ? 1 : 0);
    }
  }
  if (begin < result.text.size()) result.pieces.push_back({begin, result.text.size()});
  return result;
}

}  // namespace stratmap
