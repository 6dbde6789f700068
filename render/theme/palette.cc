#include "render/theme/palette.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace stratmap {
namespace {

double channel(Colour colour, std::size_t at) {
  int value = 0;
  std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
  const double share = value / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

// Relative luminance of WCAG 2.
double luminance(Colour colour) {
  return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
}

}  // namespace

const BandColours& Palette::band(PerspectiveKind kind) const {
  switch (kind) {
    case PerspectiveKind::financial:
      return financial;
    case PerspectiveKind::customer:
      return customer;
    case PerspectiveKind::process:
      return process;
    case PerspectiveKind::learning:
      return learning;
    case PerspectiveKind::other:
      return other;
  }
  return other;
}

Colour Palette::status(Status status) const {
  switch (status) {
    case Status::green:
      return green;
    case Status::amber:
      return amber;
    case Status::red:
      return red;
    case Status::none:
      return none;
  }
  return none;
}

Colour Palette::status_tint(Status status) const {
  switch (status) {
    case Status::green:
      return green_tint;
    case Status::amber:
      return amber_tint;
    case Status::red:
      return red_tint;
    case Status::none:
      return unplaced.tint;
  }
  return unplaced.tint;
}

Colour Palette::severity(Severity severity) const {
  switch (severity) {
    case Severity::error:
      return red;
    case Severity::warning:
      return warning;
    case Severity::note:
    case Severity::off:
      return note;
  }
  return note;
}

double contrast(Colour first, Colour second) {
  const double a = luminance(first);
  const double b = luminance(second);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace stratmap
