#include "render/terminal/visible.h"

#include <fmt/format.h>

#include "render/layout/code_points.h"

namespace stratmap {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
// Older signs, such as U+2713, are emoji only on request: terminals give them one column.
constexpr char32_t kFirstWideEmoji = 0x1F000;

bool turns_direction(char32_t value) {
  return value == 0x061C || value == 0x200E || value == 0x200F ||
         (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

// Acts on a terminal, or hides in a text.
bool is_hidden(char32_t value) {
  return value < 0x20 || (value >= 0x7F && value < 0xA0) || turns_direction(value) ||
         value == 0x2028 || value == 0x2029 || value == 0xFEFF ||
         (value >= 0xE0000 && value <= 0xE007F);
}

std::string escape_of(char32_t value) {
  switch (value) {
    case '\n':
      return "\\n";
    case '\t':
      return "\\t";
    case '\r':
      return "\\r";
  }
  const auto number = static_cast<std::uint32_t>(value);
  if (number < 0x100) return fmt::format("\\x{:02x}", number);
  return number < 0x10000 ? fmt::format("\\u{:04x}", number) : fmt::format("\\U{:08x}", number);
}

std::size_t columns_of_character(std::string_view character) {
  const char32_t first = code_point_at(character, 0).value;
  if (is_zero_width(first)) return 0;
  const bool is_picture = first >= kFirstWideEmoji && is_emoji(first);
  return is_wide(first) || is_picture ? 2 : 1;
}

}  // namespace

std::string to_visible(std::string_view text) {
  std::string visible;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const std::string_view bytes = text.substr(at, point.length);
    const bool is_broken = point.value == kReplacement && point.length < 3;
    if (is_broken) {
      for (const char byte : bytes) visible += escape_of(static_cast<unsigned char>(byte));
    } else if (is_hidden(point.value)) {
      visible += escape_of(point.value);
    } else {
      visible += bytes;
    }
    at += point.length;
  }
  return visible;
}

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = character_end(text, at);
    columns += columns_of_character(text.substr(at, end - at));
    at = end;
  }
  return columns;
}

std::string cut_to(std::string_view text, std::size_t columns) {
  if (columns_of(text) <= columns) return std::string(text);
  std::size_t used = 1;  // of the "…"
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = character_end(text, at);
    used += columns_of_character(text.substr(at, end - at));
    if (used > columns) break;
    at = end;
  }
  return std::string(text.substr(0, at)) + "…";
}

}  // namespace stratmap
