#include "base/number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace stratmap {
namespace {

constexpr std::size_t kSmallestGrouped = 5;

bool all_zero(std::string_view digits) {
  return digits.find_first_not_of("-0.") == std::string_view::npos;
}

std::string grouped(std::string_view digits, std::string_view mark) {
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += mark;
    text += digits[i];
  }
  return text;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::nullopt;
  }
  const std::string_view unsigned_text = text.starts_with('-') ? text.substr(1) : text;
  if (unsigned_text.empty()) return std::nullopt;
  const char first = unsigned_text.front();
  if (first != '.' && (first < '0' || first > '9')) return std::nullopt;  // no "inf", no "nan"
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  if (!std::isfinite(value)) return std::nullopt;
  return value;
}

std::string to_plain(double value, int decimals) {
  std::array<char, 400> buffer;  // not filled: this is called for every coordinate of a picture
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                          std::chars_format::fixed, decimals);
  if (error != std::errc{}) return "0";
  std::string text(buffer.data(), end);
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
  }
  return all_zero(text) ? "0" : text;
}

std::string to_shown(double value, int decimals, Lang lang) {
  const std::string plain = to_plain(value, decimals);
  const std::string_view unsigned_text = std::string_view(plain).substr(plain.starts_with('-'));
  const std::size_t point = unsigned_text.find('.');
  const std::string_view whole = unsigned_text.substr(0, point);
  std::string text = plain.starts_with('-') ? "\u2212" : "";
  const std::string_view mark = lang == Lang::fi ? "\u00A0" : ",";
  text += whole.size() >= kSmallestGrouped ? grouped(whole, mark) : std::string(whole);
  if (point == std::string_view::npos) return text;
  text += lang == Lang::fi ? ',' : '.';
  text += unsigned_text.substr(point + 1);
  return text;
}

}  // namespace stratmap
