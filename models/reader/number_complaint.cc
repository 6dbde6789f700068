#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/number.h"
#include "models/reader/complaints.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 4> kSpaces = {" ", "\u00A0", "\u2009", "\u202F"};

std::string without_spaces(std::string_view text) {
  std::string kept(text);
  for (const std::string_view space : kSpaces)
    for (std::size_t at = kept.find(space); at != std::string::npos; at = kept.find(space))
      kept.erase(at, space.size());
  return kept;
}

// The number that was probably meant, written as the language wants it; "" where it isn't clear.
std::string meant(std::string_view text) {
  std::string plain = without_spaces(text);
  if (plain.ends_with('%')) plain.pop_back();
  std::erase(plain, '_');
  if (std::count(plain.begin(), plain.end(), ',') == 1 && plain.find('.') == std::string::npos)
    plain[plain.find(',')] = '.';
  const std::size_t first = plain.find_first_not_of('0');
  if (first != std::string::npos && first > 0 && plain[first] != '.') plain.erase(0, first);
  return parse_number(plain) ? plain : "";
}

// Digits in groups of three, as in 1,000: a thousand, or one with three decimals?
bool has_marked_thousands(std::string_view text) {
  const std::size_t mark = text.find(',');
  if (mark == 0 || mark > 3 || mark == std::string_view::npos) return false;
  if (text.find_first_not_of("0123456789,") != std::string_view::npos) return false;
  const std::string_view groups = text.substr(mark);
  for (std::size_t i = 0; i < groups.size(); ++i)
    if ((groups[i] == ',') != (i % 4 == 0)) return false;
  return groups.size() % 4 == 0;
}

bool is_hexadecimal(std::string_view text) {
  return text.starts_with("0x") || text.starts_with("0X") || text.starts_with("0o");
}

bool is_infinite(std::string_view text) {
  const std::size_t letters = text.find_first_of(".iInN");
  const std::string_view word = letters == std::string_view::npos ? "" : text.substr(letters);
  return word.starts_with(".i") || word.starts_with(".n") || word.starts_with(".I") ||
         word.starts_with(".N") || word.starts_with("inf") || word.starts_with("nan");
}

bool is_too_large(std::string_view text) {
  return text.find_first_of("eE") != std::string_view::npos &&
         text.find_first_not_of("+-.0123456789eE") == std::string_view::npos;
}

Message cure_of(const Node& node) {
  const std::string_view text = node.text();
  if (node.is_quoted() && parse_number(text))
    return {fmt::format("Kirjoita {} ilman lainausmerkkejä.", text),
            fmt::format("Write {} without quotes.", text)};
  if (is_hexadecimal(text))
    return {"Kirjoita luku kymmenjärjestelmässä.", "Write the number in decimal."};
  if (is_infinite(text)) return {"Kirjoita äärellinen luku.", "Write a finite number."};
  if (has_marked_thousands(text)) {
    std::string plain(text);
    std::erase(plain, ',');
    return {fmt::format("Tuhannet kirjoitetaan yhteen: {}. Desimaalien edellä on piste.", plain),
            fmt::format("Thousands have no mark: {}. Before decimals stands a point.", plain)};
  }
  if (const std::string plain = meant(text); !plain.empty())
    return {fmt::format("Kirjoita {}.", plain), fmt::format("Write {}.", plain)};
  if (is_too_large(text)) return {"Luku on liian suuri.", "The number is too large."};
  return {"Luku on muotoa 1200 tai 0.5: desimaalipiste, ei yksikköä eikä välejä.",
          "A number is written as 1200 or 0.5: a decimal point, no unit and no spaces."};
}

}  // namespace

Diagnostic decimal_comma(const Node& rest) {
  return {
      .code = "SM004",
      .message = {"desimaalipilkku katkaisee luvun", "a decimal comma cuts the number in two"},
      .span = rest.span(),
      .cure = Message{"Desimaalien edellä on piste: 1.5.", "Before decimals stands a point: 1.5."}};
}

Diagnostic not_a_number(const Node& node) {
  const std::string text(node.text().substr(0, 40));
  return {.code = "SM004",
          .message = {fmt::format("”{}” ei ole luku", text),
                      fmt::format("\"{}\" is not a number", text)},
          .span = node.span(),
          .cure = cure_of(node)};
}

}  // namespace stratmap
