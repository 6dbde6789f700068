#include "engine/metrics/formula_token.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/number.h"

namespace stratmap {
namespace {

using Kind = FormulaTokenKind;

constexpr std::array<std::string_view, 6> kSpaces = {" ", "\t", "\n", "\r", "\u00A0", "\u202F"};

constexpr std::size_t kLongestNumber = 64;  // bytes; longer ones are no numbers

struct Symbol {
  std::string_view text;
  FormulaTokenKind kind;
};

// Longer ones first.
constexpr std::array<Symbol, 14> kSymbols = {{{"<=", Kind::less_equal},
                                              {">=", Kind::greater_equal},
                                              {"!=", Kind::not_equal},
                                              {"+", Kind::plus},
                                              {"-", Kind::minus},
                                              {"\u2212", Kind::minus},
                                              {"*", Kind::times},
                                              {"/", Kind::divided_by},
                                              {"<", Kind::less},
                                              {">", Kind::greater},
                                              {"=", Kind::equal},
                                              {"(", Kind::open},
                                              {")", Kind::close},
                                              {",", Kind::comma}}};

// Marks beyond ASCII that people type in sums, and that no id holds.
constexpr std::array<std::string_view, 9> kForeignMarks = {
    "\u2212", "\u2013", "\u2014", "\u00D7", "\u00B7", "\u00F7", "\u2264", "\u2265", "\u2260"};

bool is_ascii_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || c == '.';
}

// Bytes of the character at the front of a text that isn't empty.
std::size_t character_length(std::string_view text) {
  std::size_t end = 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  return end;
}

template <std::size_t size>
std::size_t starts_with_any(std::string_view text, const std::array<std::string_view, size>& some) {
  for (const std::string_view one : some)
    if (text.starts_with(one)) return one.size();
  return 0;
}

// The longest beginning that could be a word: letters of any script, digits, - _ and .
std::string_view run_at(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    const std::string_view rest = text.substr(end);
    if (static_cast<unsigned char>(rest.front()) < 0x80) {
      if (!is_ascii_word(rest.front())) break;
      ++end;
    } else if (starts_with_any(rest, kSpaces) > 0 || starts_with_any(rest, kForeignMarks) > 0) {
      break;
    } else {
      end += character_length(rest);
    }
  }
  return text.substr(0, end);
}

// The longest beginning of `run` of at most `most` bytes that ends before a hyphen; "" where there
// is none.
std::string_view before_hyphen(std::string_view run, std::size_t most) {
  const std::size_t hyphen = run.rfind('-', most);
  return run.substr(0, hyphen == std::string_view::npos ? 0 : hyphen);
}

}  // namespace

void FormulaTokens::skip_spaces() {
  while (const std::size_t length = starts_with_any(text_.substr(offset_), kSpaces))
    offset_ += length;
}

bool FormulaTokens::opens_after(std::size_t offset) const {
  std::string_view rest = text_.substr(offset);
  while (const std::size_t length = starts_with_any(rest, kSpaces)) rest.remove_prefix(length);
  return rest.starts_with('(');
}

FormulaToken FormulaTokens::word(std::string_view run) const {
  FormulaToken token{.kind = Kind::unknown_word, .offset = offset_, .length = run.size()};
  const bool opens = opens_after(offset_ + run.size());
  if (opens) token.function = find_formula_function(run);
  if (token.function != nullptr) {
    token.kind = Kind::function;
    return token;
  }
  const std::size_t longest = std::max(names_->longest, kLongestNumber);
  std::string_view part = run.size() <= longest ? run : before_hyphen(run, longest);
  for (; !part.empty(); part = before_hyphen(part, part.size())) {
    token.length = part.size();
    if (const std::optional<double> number = parse_number(part)) {
      token.kind = Kind::number;
      token.number = *number;
      return token;
    }
    if (const auto found = names_->ids.find(part); found != names_->ids.end()) {
      token.kind = Kind::metric;
      token.metric = found->second;
      return token;
    }
  }
  token.length = run.size();
  if (opens) token.kind = Kind::unknown_function;
  return token;
}

FormulaToken FormulaTokens::next() {
  skip_spaces();
  const std::string_view rest = text_.substr(offset_);
  FormulaToken token{.kind = Kind::end, .offset = offset_};
  if (rest.empty()) return token;
  for (const Symbol& symbol : kSymbols) {
    if (!rest.starts_with(symbol.text)) continue;
    token.kind = symbol.kind;
    token.length = symbol.text.size();
    break;
  }
  if (token.length == 0) {
    const std::string_view run = run_at(rest);
    token.kind = Kind::unknown_character;
    token.length = character_length(rest);
    if (!run.empty()) token = word(run);
  }
  offset_ += token.length;
  return token;
}

std::string_view FormulaTokens::next_word() {
  skip_spaces();
  const std::string_view run = run_at(text_.substr(offset_));
  offset_ += run.size();
  return run;
}

}  // namespace stratmap
