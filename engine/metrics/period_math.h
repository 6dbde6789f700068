#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "models/period.h"

namespace stratmap {

// Periods of one kind counted without gaps, so that neighbours differ by one: days since
// 1970-01-01, ISO weeks since the one that holds it, months, quarters, half-years and years since
// the year 0. `ordinal_of` and `period_at` are each other's inverse.
std::int32_t ordinal_of(const Period& period);
Period period_at(PeriodKind kind, std::int32_t ordinal);

// The ordinal of the period of a kind that holds the day.
std::int32_t ordinal_on(PeriodKind kind, Day day);
// The newest period of a kind that has ended by the day, its last day included.
std::int32_t last_ended(PeriodKind kind, Day day);

// Whether whole periods of `part` make up every period of `whole`. Weeks make up nothing but
// themselves, since a week may belong to two months and to two years; days make up everything.
bool makes_up(PeriodKind part, PeriodKind whole);

// A run of neighbouring periods of one kind.
struct PeriodRun {
  std::int32_t first = 0;
  std::int32_t count = 0;
};

// The periods of kind `part` that make up `whole`; nothing where they don't.
std::optional<PeriodRun> parts_of(const Period& whole, PeriodKind part);

// How long a period or a duration is: in whole months where it has them, else only in days.
struct Length {
  std::optional<std::int64_t> months;
  double days = 0;
};

Length length_of(PeriodKind kind);
Length length_of(const Duration& duration);

// By whole months where both have them (4q is as long as a year), else by days.
std::weak_ordering compare_lengths(const Length& a, const Length& b);

// Days from the end of the period to the day; negative while it is not over.
std::int32_t age_days(const Period& period, Day day);

// Order by the end, then the longer first: "the newest" of periods of several kinds is the last.
bool ends_before(const Period& a, const Period& b);

}  // namespace stratmap
