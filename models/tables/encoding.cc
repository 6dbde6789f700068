#include "models/tables/encoding.h"

#include <array>
#include <cstdint>

namespace stratmap {
namespace {

// Bytes 0x80 to 0x9F of Windows-1252; those it leaves undefined are kept as control characters.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

enum class ByteOrder : std::uint8_t { little, big };

unsigned byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

// The length of the character that begins at `at`, 0 where none does (RFC 3629).
std::size_t character_length(std::string_view bytes, std::size_t at) {
  const unsigned lead = byte_at(bytes, at);
  if (lead < 0x80) return 1;
  const std::size_t length = lead < 0xC2   ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
  if (length == 0 || at + length > bytes.size()) return 0;
  for (std::size_t i = 1; i < length; ++i)
    if ((byte_at(bytes, at + i) & 0xC0U) != 0x80U) return 0;
  const unsigned second = byte_at(bytes, at + 1);
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool not_a_character = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
  return overlong || not_a_character ? 0 : length;
}

void append(std::string& text, char32_t character) {
  const auto bits = static_cast<unsigned>(character);
  if (bits < 0x80) {
    text += static_cast<char>(bits);
  } else if (bits < 0x800) {
    text += static_cast<char>(0xC0U | (bits >> 6U));
    text += static_cast<char>(0x80U | (bits & 0x3FU));
  } else if (bits >= 0x10000) {
    text += static_cast<char>(0xF0U | (bits >> 18U));
    text += static_cast<char>(0x80U | ((bits >> 12U) & 0x3FU));
    text += static_cast<char>(0x80U | ((bits >> 6U) & 0x3FU));
    text += static_cast<char>(0x80U | (bits & 0x3FU));
  } else {
    text += static_cast<char>(0xE0U | (bits >> 12U));
    text += static_cast<char>(0x80U | ((bits >> 6U) & 0x3FU));
    text += static_cast<char>(0x80U | (bits & 0x3FU));
  }
}

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const unsigned byte = byte_at(bytes, i);
    const bool special = byte >= 0x80 && byte < 0xA0;
    append(text, special ? kWindows1252[byte - 0x80] : static_cast<char16_t>(byte));
  }
  return text;
}

// Without the mark of two bytes; half a pair of surrogates becomes U+FFFD.
std::string from_utf16(std::string_view bytes, ByteOrder order) {
  const auto unit_at = [&](std::size_t at) {
    const unsigned first = byte_at(bytes, at);
    const unsigned second = byte_at(bytes, at + 1);
    return order == ByteOrder::little ? first | (second << 8U) : (first << 8U) | second;
  };
  std::string text;
  for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
    char32_t character = unit_at(i);
    if (character >= 0xD800 && character < 0xE000) {
      const unsigned low = i + 3 < bytes.size() ? unit_at(i + 2) : 0;
      const bool is_pair = character < 0xDC00 && low >= 0xDC00 && low < 0xE000;
      character = is_pair ? 0x10000 + ((character - 0xD800) << 10U) + (low - 0xDC00) : 0xFFFD;
      if (is_pair) i += 2;
    }
    append(text, character);
  }
  return text;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t length = character_length(bytes, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

std::string to_utf8(std::string bytes) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes, ByteOrder::little);
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes, ByteOrder::big);
  if (!is_utf8(bytes)) return from_windows_1252(bytes);
  if (bytes.starts_with(kByteOrderMark)) bytes.erase(0, kByteOrderMark.size());
  return bytes;
}

}  // namespace stratmap
