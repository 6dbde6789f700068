#include "engine/metrics/score_card.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "engine/metrics/period_math.h"

namespace stratmap {
namespace {

// The shorter one of kinds that are as common.
PeriodKind commonest_kind(const std::vector<Standing>& standings) {
  std::array<std::size_t, 6> count{};
  for (const Standing& standing : standings)
    if (standing.score && standing.period) ++count[static_cast<std::size_t>(standing.period->kind)];
  const auto most = std::ranges::max_element(count);
  if (*most == 0) return PeriodKind::month;
  return static_cast<PeriodKind>(std::distance(count.begin(), most));
}

}  // namespace

ScoreCard score_card(const Analysis& analysis, std::size_t periods_back) {
  ScoreCard card{.scores = rolled_scores_of(analysis, analysis.standings),
                 .trend = {},
                 .kind = commonest_kind(analysis.standings)};
  if (!analysis.today || periods_back == 0) return card;
  const Day today = *analysis.today;
  const std::int32_t newest = last_ended(card.kind, today);
  // A day that ends a period is that period's own.
  const bool ends_period = period_at(card.kind, newest).last_day() == today;
  for (std::size_t back = std::min(periods_back, kMostPeriodsBack); back > 0; --back) {
    const auto steps = static_cast<std::int32_t>(back) - (ends_period ? 0 : 1);
    const Day day = period_at(card.kind, newest - steps).last_day();
    card.trend.push_back({day, rolled_scores_of(analysis, standings_of(analysis.model, day))});
  }
  card.trend.push_back({today, card.scores});
  return card;
}

}  // namespace stratmap
