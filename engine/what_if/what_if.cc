#include "engine/what_if/what_if.h"

#include <algorithm>
#include <cmath>

#include "engine/metrics/rollup_scores.h"
#include "engine/what_if/spectral_radius.h"
#include "engine/what_if/steady_state.h"

namespace stratmap {
namespace {

constexpr double kScale = 100;  // score points

std::vector<double> change_vector(std::size_t count, std::span<const Change> changes) {
  std::vector<double> vector(count);
  for (const Change& change : changes) vector[change.objective.index()] += change.points;
  return vector;
}

std::vector<Id<Objective>> starts_of(std::span<const Change> changes) {
  std::vector<Id<Objective>> starts;
  for (const Change& change : changes) starts.push_back(change.objective);
  return starts;
}

std::vector<Id<Objective>> reached(const ResponseGraph& graph, std::span<const Change> changes) {
  const std::vector<bool> is_reached = graph.reached_from(starts_of(changes));
  std::vector<Id<Objective>> objectives;
  for (std::size_t i = 0; i < is_reached.size(); ++i)
    if (is_reached[i]) objectives.push_back(id_at<Objective>(i));
  return objectives;
}

FcmCourse fcm_of(const ResponseGraph& graph, std::span<const Change> changes,
                 std::span<const double> change) {
  std::vector<double> start(change.begin(), change.end());
  for (double& deviation : start) deviation /= kScale;
  return fuzzy_cognitive_map(graph, start, {.held = starts_of(changes)});
}

void add_adoption(const Analysis& analysis, WhatIf& result) {
  for (const Change& change : result.changes) {
    auto spread = adoption_spread(analysis, change.objective);
    if (spread)
      result.adoption.push_back(std::move(*spread));
    else
      result.without_adoption.push_back(change.objective);
  }
}

void add_effects(const Analysis& analysis, const ResponseGraph& graph,
                 std::span<const double> change, Threads threads, WhatIf& result) {
  const std::vector<Id<Objective>> objectives = reached(graph, result.changes);
  const DrawTerms draws = draw_terms(analysis, objectives.size(), threads);
  const Propagation course = propagated(graph, change, result.horizon_months);
  const auto bands = bands_of(graph, change, result.horizon_months, objectives, draws);
  auto parts = pushes_and_pulls(graph, change, result.horizon_months);
  const auto scores = objective_scores(analysis);
  const auto steady = result.converges ? steady_state(graph, change) : std::nullopt;
  result.converges = steady.has_value();
  result.draws = draws.draws;
  result.seed = draws.seed;
  for (std::size_t i = 0; i < objectives.size(); ++i) {
    const std::size_t at = objectives[i].index();
    result.effects.push_back({.objective = objectives[i],
                              .set = change[at],
                              .course = course_of(course, objectives[i]),
                              .band = bands[i],
                              .parts = std::move(parts[at]),
                              .score = scores[at].score});
    if (steady) result.effects.back().steady = (*steady)[at];
  }
}

}  // namespace

double ObjectiveEffect::largest_size() const {
  return std::max({std::abs(course.peak), parts.positive, -parts.negative});
}

WhatIf what_if(const Analysis& analysis, std::span<const Change> changes,
               const WhatIfTerms& terms) {
  const ResponseGraph graph = response_graph(analysis);
  const std::vector<double> change = change_vector(graph.objective_count(), changes);
  WhatIf result{.changes = {changes.begin(), changes.end()},
                .horizon_months = terms.horizon_months,
                .gain = analysis.threshold("gain"),
                .spectral_radius = spectral_radius(graph)};
  result.converges = result.spectral_radius < kUnsettled;
  add_effects(analysis, graph, change, terms.threads, result);
  if (!result.converges) result.cycle = strongest_cycle(graph);
  if (terms.with_fcm) result.fcm = fcm_of(graph, changes, change);
  if (terms.with_adoption) add_adoption(analysis, result);
  return result;
}

std::uint32_t horizon_of(const Analysis& analysis) {
  return static_cast<std::uint32_t>(std::ceil(analysis.threshold("horizon")));
}

DrawTerms draw_terms(const Analysis& analysis, std::size_t figures, Threads threads) {
  constexpr std::size_t kMostFigures = 50'000'000;
  constexpr std::size_t kFewestDraws = 100;
  const auto wanted = static_cast<std::size_t>(analysis.threshold("draws"));
  const std::size_t most = kMostFigures / std::max<std::size_t>(1, figures);
  return {.draws = std::max(kFewestDraws, std::min(wanted, most)), .threads = threads};
}

}  // namespace stratmap
