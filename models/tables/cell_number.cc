#include <array>

#include "base/number.h"
#include "models/tables/csv.h"

namespace stratmap {
namespace {

// Space, no-break space, thin space, narrow no-break space.
constexpr std::array<std::string_view, 4> kGroupMarks = {" ", "\u00A0", "\u2009", "\u202F"};
constexpr std::string_view kMinusSign = "\u2212";

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

std::size_t group_mark_length(std::string_view text) {
  for (const std::string_view mark : kGroupMarks)
    if (text.starts_with(mark)) return mark.size();
  return 0;
}

// Takes the whole part off `text` into `digits`; false where its groups are not of three digits.
bool take_grouped_digits(std::string_view& text, std::string& digits) {
  std::size_t in_group = 0;
  bool grouped = false;
  while (!text.empty()) {
    const std::size_t mark = group_mark_length(text);
    if (mark == 0 && !is_digit(text.front())) break;
    if (mark > 0 && (in_group == 0 || in_group > 3 || (grouped && in_group != 3))) return false;
    if (mark > 0) grouped = true;
    if (mark == 0) digits += text.front();
    in_group = mark > 0 ? 0 : in_group + 1;
    text.remove_prefix(mark > 0 ? mark : 1);
  }
  return !grouped || in_group == 3;
}

}  // namespace

std::optional<char> decimal_mark_in(std::string_view cell) {
  const std::size_t at = cell.find_first_of(".,");
  return at == std::string_view::npos ? std::nullopt : std::optional(cell[at]);
}

std::optional<double> parse_cell_number(std::string_view cell, char decimal_mark) {
  std::string plain;
  if (cell.starts_with(kMinusSign)) {
    plain = "-";
    cell.remove_prefix(kMinusSign.size());
  } else if (cell.starts_with('-') || cell.starts_with('+')) {
    plain = cell.substr(0, 1);
    cell.remove_prefix(1);
  }
  if (!take_grouped_digits(cell, plain)) return std::nullopt;
  for (const char letter : cell) {
    const bool other_mark = (letter == '.' || letter == ',') && letter != decimal_mark;
    if (other_mark) return std::nullopt;
    plain += letter == decimal_mark ? '.' : letter;
  }
  return parse_number(plain);
}

std::optional<double> parse_cell_percentage(std::string_view cell, char decimal_mark) {
  if (!cell.ends_with('%')) return std::nullopt;
  cell.remove_suffix(1);
  for (const std::string_view space : kGroupMarks)
    if (cell.ends_with(space)) {
      cell.remove_suffix(space.size());
      break;
    }
  return parse_cell_number(cell, decimal_mark);
}

}  // namespace stratmap
