#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stratmap {

// An opaque sRGB colour, or none at all (nothing is painted).
class Colour {
 public:
  constexpr Colour() = default;
  // A literal "#RRGGBB"; anything else does not compile.
  consteval Colour(const char (&literal)[8])
      : rgb_(of(std::string_view(literal, 7)).value().rgb_) {}

  // "#RRGGBB" in any case; nothing for any other text.
  static constexpr std::optional<Colour> of(std::string_view hex);

  constexpr bool is_none() const { return rgb_ == kNone; }
  // Channels from 0 to 255. Not of no colour.
  constexpr int red() const { return static_cast<int>(rgb_ >> 16 & 0xFF); }
  constexpr int green() const { return static_cast<int>(rgb_ >> 8 & 0xFF); }
  constexpr int blue() const { return static_cast<int>(rgb_ & 0xFF); }
  std::string to_hex() const;  // "#RRGGBB" in capitals, "none" of no colour

  friend constexpr bool operator==(Colour, Colour) = default;

 private:
  static constexpr std::uint32_t kNone = UINT32_MAX;
  std::uint32_t rgb_ = kNone;
};

constexpr std::optional<Colour> Colour::of(std::string_view hex) {
  if (hex.size() != 7 || hex[0] != '#') return std::nullopt;
  Colour colour;
  colour.rgb_ = 0;
  for (const char c : hex.substr(1)) {
    const bool is_digit = c >= '0' && c <= '9';
    const char lower = static_cast<char>(c | 0x20);
    if (!is_digit && (lower < 'a' || lower > 'f')) return std::nullopt;
    colour.rgb_ =
        colour.rgb_ << 4 | static_cast<std::uint32_t>(is_digit ? c - '0' : lower - 'a' + 10);
  }
  return colour;
}

// WCAG 2 contrast of two colours, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast(Colour first, Colour second);

// `share` of the way from `from` (0) to `to` (1), channel by channel.
Colour mixed(Colour from, Colour to, double share);

}  // namespace stratmap
