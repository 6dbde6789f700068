#include <algorithm>

#include "render/svg/to_svg.h"

namespace stratmap {
namespace {

// XML 1.0 knows no control characters but tab, line feed and carriage return.
bool is_forbidden_control(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

// Length of a mark that turns the direction of what follows (U+202A–202E, U+2066–2069) at `at`; 0
// where there is none. Left in, one name would reorder the words after it.
std::size_t direction_mark_at(std::string_view text, std::size_t at) {
  if (text.substr(at, 1) != "\xE2" || at + 3 > text.size()) return 0;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  const auto third = static_cast<unsigned char>(text[at + 2]);
  const bool embeds = second == 0x80 && third >= 0xAA && third <= 0xAE;
  const bool isolates = second == 0x81 && third >= 0xA6 && third <= 0xA9;
  return embeds || isolates ? 3 : 0;
}

// Most texts have nothing to escape.
bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) {
    return static_cast<unsigned char>(byte) >= 0x20 && byte != '&' && byte != '<' && byte != '>' &&
           byte != '"' && byte != '\'' && byte != '\xE2';
  });
}

}  // namespace

std::string escape_xml(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string escaped;
  escaped.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const std::size_t mark = direction_mark_at(text, at); mark > 0) {
      at += mark - 1;
      continue;
    }
    const char byte = text[at];
    switch (byte) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        if (!is_forbidden_control(byte)) escaped += byte;
    }
  }
  return escaped;
}

}  // namespace stratmap
