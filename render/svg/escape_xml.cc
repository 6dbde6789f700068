#include "render/svg/to_svg.h"

namespace stratmap {
namespace {

// XML 1.0 knows no control characters but tab, line feed and carriage return.
bool is_forbidden_control(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

}  // namespace

std::string escape_xml(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  for (const char byte : text) {
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
