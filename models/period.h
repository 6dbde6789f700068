#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stratmap {

// A calendar day of the proleptic Gregorian calendar, years 1 to 9999.
struct Day {
  std::int32_t number = 0;  // days since 1970-01-01

  friend constexpr auto operator<=>(Day, Day) = default;
};

Day day_of(int year, unsigned month, unsigned day);
std::string to_iso(Day day);  // "2026-07-15"

enum class PeriodKind : std::uint8_t { day, week, month, quarter, half_year, year };

// A stretch of the calendar: 2026, 2026-H1, 2026-Q3, 2026-07, 2026-W31 (ISO week) or 2026-07-15.
struct Period {
  PeriodKind kind = PeriodKind::year;
  std::int16_t year = 1970;
  std::uint16_t number = 1;  // half 1–2, quarter 1–4, month 1–12, week 1–53, day of the year 1–366

  Day first_day() const;
  Day last_day() const;
  friend constexpr auto operator<=>(const Period&, const Period&) = default;  // by kind first
};

std::optional<Period> parse_period(std::string_view text);  // nothing for dates that don't exist
std::string to_string(const Period& period);

// Typical length for comparisons: day 1, week 7, month 30.44, quarter 91.31, half-year 182.62,
// year 365.25 days.
double length_days(PeriodKind kind);

enum class DurationUnit : std::uint8_t { day, week, month, quarter, year };

// A count and a unit: 5d, 2w, 3mo, 1q, 1y. The count is a whole number from 0.
struct Duration {
  std::int32_t count = 0;
  DurationUnit unit = DurationUnit::day;

  bool is_zero() const { return count == 0; }
  double length_days() const;
  friend constexpr auto operator<=>(const Duration&, const Duration&) = default;  // by count first
};

std::optional<Duration> parse_duration(std::string_view text);
std::string to_string(const Duration& duration);

}  // namespace stratmap
