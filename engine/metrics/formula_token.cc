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

// The longest beginning that could be a word: letters of any script, digits, - _ and . Where it is
// longer than `most` bytes, somewhat more than these.
std::string_view run_at(std::string_view text, std::size_t most = std::string_view::npos) {
  std::size_t end = 0;
  while (end < text.size() && end <= most) {
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

FormulaToken FormulaTokens::number_or_metric(std::string_view word) const {
  FormulaToken token{.kind = Kind::unknown_word, .offset = offset_, .length = word.size()};
  if (const std::optional<double> number = parse_number(word)) {
    token.kind = Kind::number;
    token.number = *number;
    return token;
  }
  if (word.size() >= names_->lengths.size() || !names_->lengths[word.size()]) return token;
  if (const auto found = names_->ids.find(word); found != names_->ids.end()) {
    token.kind = Kind::metric;
    token.metric = found->second;
  }
  return token;
}

FormulaToken FormulaTokens::word() const {
  // No further than a word can make sense, so that one long run is not looked through at every
  // hyphen of it.
  const std::size_t most = std::max(names_->lengths.size(), kLongestNumber);
  std::string_view run = run_at(text_.substr(offset_), most);
  const bool opens = opens_after(offset_ + run.size());
  FormulaToken token{.kind = Kind::function, .offset = offset_, .length = run.size()};
  if (opens) token.function = find_formula_function(run);
  if (token.function != nullptr) return token;
  std::string_view part = run.size() <= most ? run : before_hyphen(run, most);
  for (; !part.empty(); part = before_hyphen(part, part.size())) {
    const FormulaToken known = number_or_metric(part);
    if (known.kind != Kind::unknown_word) return known;
  }
  run = run_at(text_.substr(offset_));
  token.length = run.size();
  token.kind = opens_after(offset_ + run.size()) ? Kind::unknown_function : Kind::unknown_word;
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
    token.kind = Kind::unknown_character;
    token.length = character_length(rest);
    if (!run_at(rest, 0).empty()) token = word();
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
