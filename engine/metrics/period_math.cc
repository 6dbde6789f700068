#include "engine/metrics/period_math.h"

#include <chrono>

namespace stratmap {
namespace {

constexpr std::int32_t kMonthsAYear = 12;
constexpr std::int32_t kDaysAWeek = 7;
constexpr std::int32_t kThursdayToMonday = 3;  // 1970-01-01 was a Thursday

constexpr std::int32_t floor_divide(std::int32_t a, std::int32_t b) {
  return a / b - (a % b < 0 ? 1 : 0);
}

std::chrono::year_month_day date_of(Day day) {
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day.number}}};
}

std::int32_t year_of(Day day) { return static_cast<int>(date_of(day).year()); }

// 0 for days and weeks.
constexpr std::int32_t months_in(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::day:
    case PeriodKind::week:
      return 0;
    case PeriodKind::month:
      return 1;
    case PeriodKind::quarter:
      return 3;
    case PeriodKind::half_year:
      return 6;
    case PeriodKind::year:
      return kMonthsAYear;
  }
  return 0;
}

Period numbered(PeriodKind kind, std::int32_t year, std::int32_t number) {
  return {kind, static_cast<std::int16_t>(year), static_cast<std::uint16_t>(number)};
}

Period day_at(std::int32_t ordinal) {
  const std::int32_t year = year_of({ordinal});
  return numbered(PeriodKind::day, year, ordinal - day_of(year, 1, 1).number + 1);
}

// A week belongs to the year of its Thursday (ISO 8601).
Period week_at(std::int32_t ordinal) {
  const Day thursday{ordinal * kDaysAWeek};
  const std::int32_t year = year_of(thursday);
  const std::int32_t before = thursday.number - day_of(year, 1, 1).number;
  return numbered(PeriodKind::week, year, before / kDaysAWeek + 1);
}

std::int32_t months_in(DurationUnit unit) {
  switch (unit) {
    case DurationUnit::day:
    case DurationUnit::week:
      return 0;
    case DurationUnit::month:
      return 1;
    case DurationUnit::quarter:
      return 3;
    case DurationUnit::year:
      return kMonthsAYear;
  }
  return 0;
}

}  // namespace

std::int32_t ordinal_of(const Period& period) {
  const std::int32_t months = months_in(period.kind);
  if (months > 0) return period.year * (kMonthsAYear / months) + period.number - 1;
  return ordinal_on(period.kind, period.first_day());
}

Period period_at(PeriodKind kind, std::int32_t ordinal) {
  if (kind == PeriodKind::day) return day_at(ordinal);
  if (kind == PeriodKind::week) return week_at(ordinal);
  const std::int32_t a_year = kMonthsAYear / months_in(kind);
  const std::int32_t year = floor_divide(ordinal, a_year);
  return numbered(kind, year, ordinal - year * a_year + 1);
}

std::int32_t ordinal_on(PeriodKind kind, Day day) {
  if (kind == PeriodKind::day) return day.number;
  if (kind == PeriodKind::week) return floor_divide(day.number + kThursdayToMonday, kDaysAWeek);
  const std::chrono::year_month_day date = date_of(day);
  const auto month = static_cast<std::int32_t>(static_cast<unsigned>(date.month()));
  return floor_divide(static_cast<int>(date.year()) * kMonthsAYear + month - 1, months_in(kind));
}

std::int32_t last_ended(PeriodKind kind, Day day) { return ordinal_on(kind, {day.number + 1}) - 1; }

bool makes_up(PeriodKind part, PeriodKind whole) {
  if (part == whole || part == PeriodKind::day) return true;
  return part != PeriodKind::week && part < whole;
}

std::optional<PeriodRun> parts_of(const Period& whole, PeriodKind part) {
  if (!makes_up(part, whole.kind)) return std::nullopt;
  const std::int32_t first = ordinal_on(part, whole.first_day());
  return PeriodRun{first, ordinal_on(part, whole.last_day()) - first + 1};
}

Length length_of(PeriodKind kind) {
  const std::int64_t months = months_in(kind);
  return {months > 0 ? std::optional(months) : std::nullopt, length_days(kind)};
}

Length length_of(const Duration& duration) {
  const std::int64_t months = months_in(duration.unit);
  return {months > 0 ? std::optional(duration.count * months) : std::nullopt,
          duration.length_days()};
}

std::weak_ordering compare_lengths(const Length& a, const Length& b) {
  if (a.months && b.months) return *a.months <=> *b.months;
  if (a.days < b.days) return std::weak_ordering::less;
  return b.days < a.days ? std::weak_ordering::greater : std::weak_ordering::equivalent;
}

std::int32_t age_days(const Period& period, Day day) {
  return day.number - period.last_day().number;
}

bool ends_before(const Period& a, const Period& b) {
  const Day end = a.last_day();
  const Day other = b.last_day();
  if (end != other) return end < other;
  return a.first_day() < b.first_day();
}

}  // namespace stratmap
