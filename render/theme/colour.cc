#include "render/theme/colour.h"

#include <algorithm>
#include <cmath>

namespace stratmap {
namespace {

double linear(int channel) {
  const double share = channel / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

// Relative luminance of WCAG 2.
double luminance(Colour colour) {
  return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) +
         0.0722 * linear(colour.blue());
}

std::string hex_of(int red, int green, int blue) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string hex = "#";
  for (const int channel : {red, green, blue}) {
    hex += kDigits[static_cast<std::size_t>(channel) / 16];
    hex += kDigits[static_cast<std::size_t>(channel) % 16];
  }
  return hex;
}

}  // namespace

std::string Colour::to_hex() const { return is_none() ? "none" : hex_of(red(), green(), blue()); }

double contrast(Colour first, Colour second) {
  const double a = luminance(first);
  const double b = luminance(second);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Colour mixed(Colour from, Colour to, double share) {
  const auto channel = [&](int a, int b) {
    return static_cast<int>(std::lround(a + (b - a) * share));
  };
  return *Colour::of(hex_of(channel(from.red(), to.red()), channel(from.green(), to.green()),
                            channel(from.blue(), to.blue())));
}

}  // namespace stratmap
