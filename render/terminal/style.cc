#include "render/terminal/style.h"

namespace stratmap {
namespace {

std::string_view escape_of(Tint tint) {
  switch (tint) {
    case Tint::error:
      return "\x1b[1;31m";
    case Tint::warning:
      return "\x1b[1;33m";
    case Tint::note:
      return "\x1b[1;36m";
    case Tint::frame:
      return "\x1b[34m";
    case Tint::strong:
      return "\x1b[1m";
  }
  return "";
}

}  // namespace

std::string painted(std::string_view text, Tint tint, Ink ink) {
  if (ink == Ink::plain || text.empty()) return std::string(text);
  return std::string(escape_of(tint)).append(text).append("\x1b[0m");
}

Tint tint_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return Tint::error;
    case Severity::warning:
      return Tint::warning;
    case Severity::note:
    case Severity::off:
      return Tint::note;
  }
  return Tint::note;
}

}  // namespace stratmap
