#include "models/yaml/lookalike.h"

#include <algorithm>
#include <array>

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 10> kCurlyQuotes = {"“", "”", "„", "‟", "‘",
                                                           "’", "‚", "‛", "«", "»"};
constexpr std::array<std::string_view, 4> kBullets = {"–", "—", "•", "·"};

std::size_t quote_before_end(std::string_view text) {
  for (const std::string_view quote : kCurlyQuotes)
    if (text.ends_with(quote)) return quote.size();
  return 0;
}

std::size_t quote_at_start(std::string_view text) {
  for (const std::string_view quote : kCurlyQuotes)
    if (text.starts_with(quote)) return quote.size();
  return 0;
}

}  // namespace

std::uint32_t strange_space_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(std::min(at, text.size()));
  if (rest.starts_with("\u00A0")) return 2;
  const bool general = rest.starts_with("\xE2\x80") && rest.size() > 2;
  if (general && (rest[2] <= '\x8B' || rest[2] == '\xAF')) return 3;
  return rest.starts_with("\u205F") || rest.starts_with("\u3000") ? 3 : 0;
}

bool has_curly_quotes(std::string_view text) {
  return quote_at_start(text) > 0 || quote_before_end(text) > 0;
}

std::string_view without_curly_quotes(std::string_view text) {
  text.remove_prefix(quote_at_start(text));
  text.remove_suffix(quote_before_end(text));
  return text;
}

std::uint32_t bullet_of(std::string_view text) {
  for (const std::string_view bullet : kBullets)
    if (text.starts_with(bullet)) return static_cast<std::uint32_t>(bullet.size());
  return 0;
}

std::string in_quotes(std::string_view text) {
  const std::string plain = cut_short(without_curly_quotes(text));
  if (plain.find_first_of("\"\\") == std::string::npos) return '"' + plain + '"';
  std::string quoted = "'";
  for (const char c : plain) quoted.append(c == '\'' ? 2 : 1, c);
  return quoted + "'";
}

std::string cut_short(std::string_view text) {
  constexpr std::size_t kMostBytes = 60;
  const std::size_t line_end = text.find('\n');
  std::size_t end = std::min(text.size(), std::min(line_end, kMostBytes));
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
    --end;
  return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

}  // namespace stratmap
