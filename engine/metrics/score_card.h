#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/metrics/rollup_scores.h"

namespace stratmap {

// The scores of a model as they would have been told on a day.
struct ScoresOnDay {
  Day day;
  RolledScores scores;
};

// The scores of a model on the analysis' day, and on days before it.
struct ScoreCard {
  RolledScores scores;
  // Oldest first; the last is the analysis' day. Empty where no trend is asked for, or where no day
  // is known. The days before are the last ones of whole periods of `kind`, as many as are asked
  // for.
  std::vector<ScoresOnDay> trend;
  PeriodKind kind = PeriodKind::month;  // the commonest own period of the metrics with a score
};

// Enough for ten years of weeks.
inline constexpr std::size_t kMostPeriodsBack = 520;

ScoreCard score_card(const Analysis& analysis, std::size_t periods_back = 0);

}  // namespace stratmap
