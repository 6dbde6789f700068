#include "render/theme/logo.h"

#include <string_view>

namespace stratmap {
namespace {

// A number of `count` bytes, the highest first; 0 beyond the end.
std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t count) {
  if (at + count > bytes.size()) return 0;
  std::size_t value = 0;
  for (const char c : bytes.substr(at, count)) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

struct Dots {
  std::size_t width = 0;
  std::size_t height = 0;
};

// ISO 15948: the header comes first.
Dots dots_of_png(std::string_view bytes) {
  if (bytes.substr(12, 4) != "IHDR") return {};
  return {number_at(bytes, 16, 4), number_at(bytes, 20, 4)};
}

// ITU-T T.81: segments of marker and length, until one begins a frame.
Dots dots_of_jpeg(std::string_view bytes) {
  for (std::size_t at = 2; at + 4 <= bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) != 0xFF) return {};
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    const bool begins_frame =
        marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    if (begins_frame) return {number_at(bytes, at + 7, 2), number_at(bytes, at + 5, 2)};
    at += 2 + number_at(bytes, at + 2, 2);
  }
  return {};
}

}  // namespace

std::optional<Logo> logo_of(std::string bytes) {
  const bool is_png = bytes.starts_with("\x89PNG\r\n\x1A\n");
  const bool is_jpeg = bytes.starts_with("\xFF\xD8\xFF");
  if (!is_png && !is_jpeg) return std::nullopt;
  const Dots dots = is_png ? dots_of_png(bytes) : dots_of_jpeg(bytes);
  if (dots.width == 0 || dots.height == 0) return std::nullopt;
  return Logo{is_png ? "image/png" : "image/jpeg", std::move(bytes),
              static_cast<double>(dots.width), static_cast<double>(dots.height)};
}

}  // namespace stratmap
