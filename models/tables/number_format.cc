#include "models/tables/number_format.h"

#include <fmt/format.h>

#include <cmath>

#include "models/period.h"

namespace stratmap {
namespace {

constexpr std::int32_t k1970In1900 = 25569;  // the number of 1970-01-01
constexpr std::int32_t k1970In1904 = 24107;
constexpr double kLastDay = 2958465;  // 9999-12-31
constexpr std::int32_t kDayThatNeverWas = 60;
constexpr double kSecondsInDay = 86400;

// The letters of a code that stand for something: without texts in quotes, escaped characters and
// what is in brackets (colours, languages), but with elapsed times such as [h]. Only of the first
// section, which is that of positive numbers.
std::string letters_of(std::string_view code) {
  std::string letters;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char letter = code[i];
    if (letter == '"' || letter == '[') {
      const std::size_t end = code.find(letter == '"' ? '"' : ']', i + 1);
      if (end == std::string_view::npos) break;
      const bool is_time =
          letter == '[' &&
          code.substr(i + 1, end - i - 1).find_first_not_of("hHmMsS") == std::string::npos;
      if (is_time) letters += 'h';
      i = end;
    } else if (letter == '\\' || letter == '_' || letter == '*') {
      ++i;
    } else {
      letters += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
  }
  return letters;
}

bool has(std::string_view letters, char letter) {
  return letters.find(letter) != std::string_view::npos;
}

std::string shown_time(double number) {
  const auto seconds = static_cast<std::int64_t>(std::round(number * kSecondsInDay));
  return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

// Spreadsheets hold 1900 for a leap year: number 60 is a day that never was, and the days before
// it are numbered one lower than those after it.
std::optional<std::int32_t> day_number(double number, DateSystem system) {
  const auto whole = static_cast<std::int32_t>(std::floor(number));
  if (system == DateSystem::from_1904) return whole - k1970In1904;
  if (whole < 1 || whole == kDayThatNeverWas) return std::nullopt;
  return whole - k1970In1900 + (whole < kDayThatNeverWas ? 1 : 0);
}

}  // namespace

NumberShape shape_of_built_in(std::uint32_t number) {
  if (number == 9 || number == 10) return NumberShape::percentage;
  if (number == 17) return NumberShape::month;
  const bool is_day = (number >= 14 && number <= 16) || number == 22 ||
                      (number >= 27 && number <= 31) || number == 36 ||
                      (number >= 50 && number <= 58);
  if (is_day) return NumberShape::day;
  const bool is_time = (number >= 18 && number <= 21) || (number >= 32 && number <= 35) ||
                       (number >= 45 && number <= 47);
  return is_time ? NumberShape::time : NumberShape::plain;
}

NumberShape shape_of_code(std::string_view code) {
  const std::string letters = letters_of(code);
  if (letters.starts_with("general")) return NumberShape::plain;
  if (has(letters, 'd')) return NumberShape::day;
  const bool has_time = has(letters, 'h') || has(letters, 's');
  if (has(letters, 'y')) return has(letters, 'm') ? NumberShape::month : NumberShape::year;
  if (has_time) return NumberShape::time;
  if (has(letters, 'm')) return NumberShape::month;
  return has(letters, '%') ? NumberShape::percentage : NumberShape::plain;
}

std::optional<std::string> shown_date(double number, NumberShape shape, DateSystem system) {
  if (!(number >= 0 && number < kLastDay + 1)) return std::nullopt;
  if (shape == NumberShape::time) return shown_time(number);
  if (shape == NumberShape::plain || shape == NumberShape::percentage) return std::nullopt;
  const auto day = day_number(number, system);
  if (!day) return std::nullopt;
  const std::string iso = to_iso(Day{*day});
  if (shape == NumberShape::day) return iso;
  return iso.substr(0, shape == NumberShape::month ? 7 : 4);
}

}  // namespace stratmap
