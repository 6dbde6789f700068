#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "base/number.h"
#include "models/reader/complaints.h"
#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

// Units and words that people write around a number; not those that multiply it.
constexpr std::array<std::string_view, 22> kAround = {
    "%",  "€",   "$", "£",  "EUR", "eur", "kpl", "htp", "htv",  "hlö", "hlöä",
    "pv", "min", "h", "kk", "v",   "p.",  "pcs", "n.",  "noin", "ca.", "about"};

std::string without(std::string_view text, std::string_view removed) {
  std::string kept(text);
  for (std::size_t at = kept.find(removed); at != std::string::npos; at = kept.find(removed))
    kept.erase(at, removed.size());
  return kept;
}

std::string trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return std::string(text);
}

// The text without curly quotes, a unit and odd spaces, and with a plain minus.
std::string bare(std::string_view text) {
  std::string plain(without_curly_quotes(text));
  for (std::size_t at = 0; at < plain.size(); ++at)
    if (const std::uint32_t length = strange_space_at(plain, at); length > 0)
      plain.replace(at, length, " ");
  for (const std::string_view minus : {"\u2212", "\u2013"})
    if (plain.starts_with(minus)) plain.replace(0, minus.size(), "-");
  plain = trimmed(plain);
  for (const std::string_view word : kAround) {
    if (plain.ends_with(word)) plain = trimmed(plain.substr(0, plain.size() - word.size()));
    if (plain.starts_with(word)) plain = trimmed(plain.substr(word.size()));
  }
  return without(plain, " ");
}

// The number that was probably meant, written as the language wants it; "" where it isn't clear.
std::string meant(std::string_view text) {
  std::string plain = bare(text);
  std::erase(plain, '_');
  const std::size_t comma = plain.find(',');
  const bool decimal = comma != std::string::npos && comma == plain.rfind(',');
  const std::size_t point = plain.find('.');
  const bool thousands = decimal && point != std::string::npos && point < comma;  // 1.200,50
  if (thousands) plain = without(plain, ".");
  if (decimal && plain.find('.') == std::string::npos) plain[plain.find(',')] = '.';
  const std::size_t first = plain.find_first_not_of('0');
  if (first != std::string::npos && first > 0 && plain[first] != '.') plain.erase(0, first);
  return parse_number(plain) ? plain : "";
}

// 40-50 and 40–50, where two numbers may stand.
std::optional<std::string> range_in(std::string_view text) {
  for (const std::string_view dash : {"-", "\u2013", "..."}) {
    const std::size_t at = text.find(dash, 1);
    if (text.empty() || at == std::string_view::npos) continue;
    const std::string low = meant(text.substr(0, at));
    const std::string high = meant(text.substr(at + dash.size()));
    if (!low.empty() && !high.empty()) return fmt::format("[{}, {}]", low, high);
  }
  return std::nullopt;
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
  return text.find_first_of("eE") < text.size() - 1 &&
         text.find_first_not_of("+-.0123456789eE") == std::string_view::npos;
}

Message write(std::string_view text) {
  return {fmt::format("kirjoita {}", text), fmt::format("write {}", text)};
}

Message cure_of(const Node& node, const Value& expected) {
  const std::string_view text = node.text();
  if (node.is_quoted() && parse_number(text))
    return {fmt::format("kirjoita {} ilman lainausmerkkejä", text),
            fmt::format("write {} without quotes", text)};
  if (is_hexadecimal(text))
    return {"kirjoita luku kymmenjärjestelmässä", "write the number in decimal"};
  if (is_infinite(text)) return {"kirjoita äärellinen luku", "write a finite number"};
  if (has_marked_thousands(text)) {
    const std::string plain = without(text, ",");
    return {fmt::format("tuhannet kirjoitetaan yhteen: {}; desimaalien edellä on piste", plain),
            fmt::format("thousands have no mark: {}; before decimals stands a point", plain)};
  }
  if (const std::string plain = meant(text); !plain.empty()) return write(plain);
  if (const auto range = range_in(text); range && expected.form == Form::target)
    return write(*range);
  if (is_too_large(text)) return {"luku on liian suuri", "the number is too large"};
  return {"luku on muotoa 1200 tai 0.5: desimaalipiste, ei yksikköä eikä välejä",
          "a number is written as 1200 or 0.5: a decimal point, no unit and no spaces"};
}

bool is_whole(const Node& node) {
  return node.is_scalar() && !node.text().empty() &&
         node.text().find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Diagnostic decimal_comma(const Node& rest) {
  const auto before = rest.scalar_before();
  const std::string number =
      before && is_whole(*before) ? fmt::format("{}.{}", before->text(), rest.text()) : "1.5";
  return {.code = "SM004",
          .message = {"desimaalipilkku katkaisee luvun", "a decimal comma cuts the number in two"},
          .span = rest.span(),
          .cure = Message{fmt::format("desimaalien edellä on piste: {}", number),
                          fmt::format("before decimals stands a point: {}", number)}};
}

// [4,5, 6,5] is a list of four.
Diagnostic decimal_commas(const Node& pair, const Value& expected) {
  Diagnostic error = wrong_kind(pair, expected);
  std::vector<std::string_view> parts;
  for (const Node item : pair.children())
    if (is_whole(item)) parts.push_back(item.text());
  if (parts.size() == 4 && pair.child_count() == 4) {
    const std::string numbers =
        fmt::format("[{}.{}, {}.{}]", parts[0], parts[1], parts[2], parts[3]);
    error.cure = Message{fmt::format("desimaalien edellä on piste: {}", numbers),
                         fmt::format("before decimals stands a point: {}", numbers)};
  }
  return error;
}

Diagnostic not_a_number(const Node& node, const Value& expected) {
  const std::string text = cut_short(node.text());
  return {.code = "SM004",
          .message = {fmt::format("”{}” ei ole luku", text),
                      fmt::format("\"{}\" is not a number", text)},
          .span = node.span(),
          .cure = cure_of(node, expected)};
}

}  // namespace stratmap
