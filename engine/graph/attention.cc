#include "engine/graph/attention.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/graph/mandates.h"
#include "engine/graph/median.h"
#include "engine/limits.h"

namespace stratmap {
namespace {

constexpr double kScale = 5;
constexpr long kFewestRated = 4;
constexpr double kStepsApart = 2;  // from here on, rating and evidence are said to differ

using Ratings = std::vector<double>;
using RatingsByFunction = std::map<Id<Function>, Ratings>;

std::vector<RatingsByFunction> claims_by_stage(const Model& model) {
  std::vector<RatingsByFunction> claims(model.journey.size());
  if (!model.round) return claims;
  for (const Answer& answer : model.round->answers) {
    if (answer.respondent.is_unknown()) continue;
    const auto& by = model.round->respondents[answer.respondent.id.index()].function;
    if (!by || by->is_unknown()) continue;
    for (const auto& [stage, rating] : answer.claims.attention)
      if (!stage.is_unknown()) claims[stage.id.index()][by->id].push_back(rating);
  }
  return claims;
}

std::optional<double> mean_of(const RatingsByFunction& claims) {
  if (claims.empty()) return std::nullopt;
  double sum = 0;
  for (const auto& [function, ratings] : claims) sum += *median_of(ratings);
  return sum / static_cast<double>(claims.size());
}

std::size_t evidence_at(const Model& model, const Stage& stage) {
  const auto actors = actors_at(stage);
  const auto mandated = std::ranges::count_if(actors, [&](Id<Function> actor) {
    const Mandate* mandate = mandate_at(model, stage, actor);
    return mandate != nullptr && is_mandated(*mandate);
  });
  return stage.metrics.size() + actors.size() + static_cast<std::size_t>(mandated);
}

}  // namespace

std::vector<StageAttention> attention_by_stage(const Model& model) {
  const auto claims = claims_by_stage(model);
  std::vector<StageAttention> all(model.journey.size());
  std::size_t most = 1;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Stage& stage = model.journey[i];
    all[i].rating = stage.attention ? stage.attention : mean_of(claims[i]);
    const std::size_t evidence = evidence_at(model, stage);
    all[i].evidence = static_cast<double>(evidence);
    most = std::max(most, evidence);
  }
  for (StageAttention& stage : all)
    stage.evidence = stage.evidence * kScale / static_cast<double>(most);
  return all;
}

AttentionSpread attention_spread(const Model& model) {
  AttentionSpread spread{.stages = attention_by_stage(model)};
  std::vector<double> levels;
  for (const StageAttention& stage : spread.stages) {
    if (exceeds(stage.level(), levels.empty() ? 0 : levels[spread.peak]))
      spread.peak = levels.size();
    levels.push_back(stage.level());
  }
  spread.gini = gini_index(levels);
  const auto is_rated = [](const StageAttention& stage) { return stage.rating.has_value(); };
  spread.is_assessed = std::ranges::count_if(spread.stages, is_rated) >= kFewestRated;
  return spread;
}

bool AttentionSpread::is_left_behind(std::size_t stage, double share) const {
  return is_assessed && stage > peak &&
         !reaches(stages[stage].level(), share * stages[peak].level());
}

bool is_rating_beside_evidence(const StageAttention& stage) {
  return stage.rating && reaches(std::abs(*stage.rating - stage.evidence), kStepsApart);
}

double gini_index(std::vector<double> numbers) {
  std::ranges::sort(numbers);
  double sum = 0, weighted = 0;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    sum += numbers[i];
    weighted += static_cast<double>(i + 1) * numbers[i];
  }
  if (sum <= 0) return 0;
  const auto count = static_cast<double>(numbers.size());
  return 2 * weighted / (count * sum) - (count + 1) / count;
}

}  // namespace stratmap
