#include "models/period.h"

#include <array>
#include <charconv>
#include <chrono>

namespace stratmap {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

sys_days to_sys_days(Day day) { return sys_days{days{day.number}}; }

Day to_day(sys_days date) { return {static_cast<std::int32_t>(date.time_since_epoch().count())}; }

year_month_day calendar_date(int year, unsigned month, unsigned day) {
  return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

Day last_day_of_month(int year, unsigned month) {
  const std::chrono::year_month_day_last last{
      std::chrono::year{year}, std::chrono::month_day_last{std::chrono::month{month}}};
  return to_day(sys_days{last});
}

// The Monday of ISO week 1: the week that holds 4 January.
Day first_monday(int year) {
  const sys_days fourth{calendar_date(year, 1, 4)};
  const unsigned after_monday = std::chrono::weekday{fourth}.iso_encoding() - 1;
  return to_day(fourth - days{after_monday});
}

int weeks_in(int year) { return (first_monday(year + 1).number - first_monday(year).number) / 7; }

// All of `text` as a whole number of exactly `digits` digits.
std::optional<unsigned> fixed_digits(std::string_view text, std::size_t digits) {
  if (text.size() != digits) return std::nullopt;
  unsigned value = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(digit - '0');
  }
  return value;
}

std::optional<Period> numbered(PeriodKind kind, int year, std::optional<unsigned> number,
                               unsigned last) {
  if (!number || *number < 1 || *number > last) return std::nullopt;
  return Period{kind, static_cast<std::int16_t>(year), static_cast<std::uint16_t>(*number)};
}

std::optional<Period> day_period(int year, std::string_view month, std::string_view day) {
  const auto month_number = fixed_digits(month, 2);
  const auto day_number = fixed_digits(day, 2);
  if (!month_number || !day_number) return std::nullopt;
  if (!calendar_date(year, *month_number, *day_number).ok()) return std::nullopt;
  const int of_year =
      day_of(year, *month_number, *day_number).number - day_of(year, 1, 1).number + 1;
  return Period{PeriodKind::day, static_cast<std::int16_t>(year),
                static_cast<std::uint16_t>(of_year)};
}

// What follows the year and its hyphen.
std::optional<Period> part_of_year(int year, std::string_view part) {
  if (part.size() == 5 && part[2] == '-')
    return day_period(year, part.substr(0, 2), part.substr(3));
  if (part.starts_with('H'))
    return numbered(PeriodKind::half_year, year, fixed_digits(part.substr(1), 1), 2);
  if (part.starts_with('Q'))
    return numbered(PeriodKind::quarter, year, fixed_digits(part.substr(1), 1), 4);
  if (part.starts_with('W'))
    return numbered(PeriodKind::week, year, fixed_digits(part.substr(1), 2),
                    static_cast<unsigned>(weeks_in(year)));
  return numbered(PeriodKind::month, year, fixed_digits(part, 2), 12);
}

// Months from the first one of the period to the one after its last.
unsigned months_in(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::month:
      return 1;
    case PeriodKind::quarter:
      return 3;
    case PeriodKind::half_year:
      return 6;
    case PeriodKind::year:
      return 12;
    case PeriodKind::day:
    case PeriodKind::week:
      break;
  }
  return 0;
}

std::string padded(int number, std::size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

constexpr std::array<std::string_view, 5> kUnitWords = {"d", "w", "mo", "q", "y"};
constexpr std::array<double, 5> kUnitDays = {1, 7, 30.44, 91.31, 365.25};

}  // namespace

Day day_of(int year, unsigned month, unsigned day) {
  return to_day(sys_days{calendar_date(year, month, day)});
}

std::string to_iso(Day day) {
  const year_month_day date{to_sys_days(day)};
  return padded(static_cast<int>(date.year()), 4) + "-" +
         padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-" +
         padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

Day Period::first_day() const {
  if (kind == PeriodKind::day) return {day_of(year, 1, 1).number + number - 1};
  if (kind == PeriodKind::week) return {first_monday(year).number + 7 * (number - 1)};
  return day_of(year, (number - 1U) * months_in(kind) + 1, 1);
}

Day Period::last_day() const {
  if (kind == PeriodKind::day) return first_day();
  if (kind == PeriodKind::week) return {first_day().number + 6};
  return last_day_of_month(year, number * months_in(kind));
}

std::optional<Period> parse_period(std::string_view text) {
  const auto year_number = fixed_digits(text.substr(0, 4), 4);
  if (!year_number || *year_number == 0) return std::nullopt;
  const int year = static_cast<int>(*year_number);
  if (text.size() == 4) return Period{PeriodKind::year, static_cast<std::int16_t>(year), 1};
  if (text[4] != '-') return std::nullopt;
  return part_of_year(year, text.substr(5));
}

std::string to_string(const Period& period) {
  const std::string year = padded(period.year, 4);
  switch (period.kind) {
    case PeriodKind::day:
      return to_iso(period.first_day());
    case PeriodKind::week:
      return year + "-W" + padded(period.number, 2);
    case PeriodKind::month:
      return year + "-" + padded(period.number, 2);
    case PeriodKind::quarter:
      return year + "-Q" + std::to_string(period.number);
    case PeriodKind::half_year:
      return year + "-H" + std::to_string(period.number);
    case PeriodKind::year:
      break;
  }
  return year;
}

double length_days(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::day:
      return 1;
    case PeriodKind::week:
      return 7;
    case PeriodKind::month:
      return 30.44;
    case PeriodKind::quarter:
      return 91.31;
    case PeriodKind::half_year:
      return 182.62;
    case PeriodKind::year:
      break;
  }
  return 365.25;
}

double Duration::length_days() const { return count * kUnitDays[static_cast<std::size_t>(unit)]; }

std::optional<Duration> parse_duration(std::string_view text) {
  Duration duration;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), duration.count);
  if (error != std::errc{} || duration.count < 0 || text.front() == '-') return std::nullopt;
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  for (std::size_t i = 0; i < kUnitWords.size(); ++i) {
    duration.unit = static_cast<DurationUnit>(i);
    if (kUnitWords[i] == unit) return duration;
  }
  return std::nullopt;
}

std::string to_string(const Duration& duration) {
  return std::to_string(duration.count) +
         std::string(kUnitWords[static_cast<std::size_t>(duration.unit)]);
}

}  // namespace stratmap
