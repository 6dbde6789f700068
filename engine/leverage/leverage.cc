#include "engine/leverage/leverage.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "engine/leverage/rank_correlation.h"
#include "engine/limits.h"
#include "engine/metrics/rollup_scores.h"
#include "engine/what_if/bands.h"
#include "engine/what_if/spectral_radius.h"
#include "engine/what_if/steady_state.h"
#include "engine/what_if/what_if.h"

namespace stratmap {
namespace {

constexpr double kLargestDraw = 1.5;  // of a weight
constexpr double kUsualEffort = 3;
constexpr double kUnknownScore = 50;
constexpr double kFull = 100;
constexpr double kNothing = 1e-12;

// By objective what it does to the top. What a unit at `a` brings to the top is what a unit at the
// top brings to `a` when every arrow is turned round.
class TopEffects {
 public:
  TopEffects(const ResponseGraph& graph, std::vector<double> top_weights, std::uint32_t horizon,
             LeverageBasis basis)
      : turned_(graph.reversed()),
        top_weights_(std::move(top_weights)),
        horizon_(horizon),
        basis_(basis) {}

  const ResponseGraph& graph() const { return turned_; }

  // For weights of the turned map.
  std::vector<double> of(std::span<const double> weights) const {
    std::vector<double> effects = reached(weights);
    for (std::size_t i = 0; i < effects.size(); ++i) effects[i] -= top_weights_[i];
    return effects;
  }

 private:
  std::vector<double> reached(std::span<const double> weights) const {
    if (basis_ == LeverageBasis::steady_state)
      if (auto steady = steady_state(turned_, weights, top_weights_)) return std::move(*steady);
    Propagation propagation(turned_.objective_count(), horizon_);
    propagate(turned_, weights, top_weights_, propagation);
    const auto end = propagation.month(horizon_);
    return {end.begin(), end.end()};
  }

  ResponseGraph turned_;
  std::vector<double> top_weights_;
  std::uint32_t horizon_;
  LeverageBasis basis_;
};

double per_weight(double sum, double weight) { return weight > 0 ? sum / weight : 0; }

std::vector<double> top_weights(const Analysis& analysis, std::span<const Id<Objective>> top) {
  std::vector<double> weights(analysis.model.objectives.size());
  for (const Id<Objective> objective : top)
    weights[objective.index()] = analysis.model[objective].weight;
  return weights;
}

// Room, effort and what is known of them, without effect.
std::vector<Lever> unmoved(const Analysis& analysis) {
  const Model& model = analysis.model;
  const bool any_effort = std::ranges::any_of(
      model.objectives, [](const Objective& objective) { return objective.effort.has_value(); });
  const auto scores = objective_scores(analysis);
  std::vector<Lever> levers(model.objectives.size());
  for (std::size_t i = 0; i < levers.size(); ++i) {
    Lever& lever = levers[i];
    lever.objective = id_at<Objective>(i);
    lever.score = scores[i].score;
    lever.room = (kFull - lever.score.value_or(kUnknownScore)) / kFull;
    lever.effort_given = model.objectives[i].effort.has_value();
    if (any_effort) lever.effort = model.objectives[i].effort.value_or(kUsualEffort);
  }
  return levers;
}

double leverage_of(const Lever& lever, double effect) {
  return effect * lever.room / lever.effort.value_or(1);
}

// How often each is among the first three of a draw.
std::vector<double> shares_in_first_three(const TopEffects& effects, const std::vector<Lever>& all,
                                          const DrawTerms& terms) {
  const std::size_t count = all.size();
  const auto first_three = [&](std::span<const double> weights, std::span<double> row) {
    const std::vector<double> drawn = effects.of(weights);
    std::vector<double> leverages(count);
    for (std::size_t i = 0; i < count; ++i) leverages[i] = leverage_of(all[i], drawn[i]);
    std::vector<double> order = leverages;
    const std::size_t third = std::min<std::size_t>(2, count - 1);
    std::ranges::nth_element(order, order.begin() + static_cast<std::ptrdiff_t>(third),
                             std::greater{});
    const double least = std::max(order[third], kNothing);
    for (std::size_t i = 0; i < count; ++i) row[i] = leverages[i] >= least ? 1 : 0;
  };
  const std::vector<double> rows = drawn_figures(effects.graph(), terms, count, first_three);
  std::vector<double> shares(count);
  for (std::size_t i = 0; i < rows.size(); ++i) shares[i % count] += rows[i];
  for (double& share : shares) share /= static_cast<double>(terms.draws);
  return shares;
}

void count_arrows(const ResponseGraph& graph, std::vector<Lever>& levers) {
  for (const Response& response : graph.responses()) ++levers[response.from.index()].arrows;
}

// By objective whether anything leads from it to the top.
void find_ways(const ResponseGraph& turned, std::span<const double> top_weights,
               std::vector<Lever>& levers) {
  std::vector<Id<Objective>> top;
  for (std::size_t i = 0; i < top_weights.size(); ++i)
    if (top_weights[i] > 0) top.push_back(id_at<Objective>(i));
  const std::vector<bool> leads = turned.reached_from(top);
  for (std::size_t i = 0; i < levers.size(); ++i) levers[i].has_way_up = leads[i];
}

Comparison comparison_of(const Levers& result, const std::vector<Lever>& levers) {
  constexpr std::ptrdiff_t kPlaces = 3;
  if (result.spectral_radius >= kUnsettled) return Comparison::never_settles;
  const auto can_lift = [](const Lever& lever) {
    return lever.leverage > kNothing || lever.p_top3 > 0;
  };
  return std::ranges::count_if(levers, can_lift) <= kPlaces ? Comparison::too_few
                                                            : Comparison::made;
}

std::optional<double> against_arrows(const std::vector<Lever>& levers) {
  std::vector<double> leverages, arrows;
  for (const Lever& lever : levers) {
    leverages.push_back(lever.leverage);
    arrows.push_back(static_cast<double>(lever.arrows));
  }
  return spearman(leverages, arrows);
}

}  // namespace

Levers levers_of(const Analysis& analysis, Threads threads) {
  constexpr double kOften = 0.5;
  const ResponseGraph graph = response_graph(analysis);
  const auto top = analysis.ladder.top();
  Levers result{.top = {top.begin(), top.end()},
                .horizon_months = horizon_of(analysis),
                .gain = analysis.threshold("gain"),
                .spectral_radius = spectral_radius(graph)};
  if (top.empty()) return result;
  if (kLargestDraw * spectral_radius_of_sizes(graph) >= kUnsettled) {
    result.basis = LeverageBasis::horizon;
    result.cycle = strongest_cycle(graph);
  }
  std::vector<Lever> levers = unmoved(analysis);
  count_arrows(graph, levers);
  const std::vector<double> weights = top_weights(analysis, top);
  result.top_weight = std::accumulate(weights.begin(), weights.end(), 0.0);
  const TopEffects effects(graph, weights, result.horizon_months, result.basis);
  find_ways(effects.graph(), weights, levers);
  const std::vector<double> effect = effects.of(effects.graph().weights());
  for (std::size_t i = 0; i < levers.size(); ++i) {
    levers[i].effect = effect[i];
    levers[i].leverage = leverage_of(levers[i], effect[i]);
  }
  const DrawTerms terms = draw_terms(analysis, levers.size(), threads);
  const std::vector<double> shares = shares_in_first_three(effects, levers, terms);
  result.draws = terms.draws;
  for (std::size_t i = 0; i < levers.size(); ++i) levers[i].p_top3 = shares[i];
  result.comparison = comparison_of(result, levers);
  for (Lever& lever : levers)
    lever.is_lever = result.comparison == Comparison::made && reaches(lever.p_top3, kOften);
  result.out_degree_spearman = against_arrows(levers);
  std::ranges::stable_sort(levers, std::greater{}, &Lever::leverage);
  result.levers = std::move(levers);
  return result;
}

double points_at_top(const Levers& levers, const Lever& lever) {
  return per_weight(lever.effect, levers.top_weight);
}

double leverage_at_top(const Levers& levers, const Lever& lever) {
  return kFull * per_weight(lever.leverage, levers.top_weight);
}

}  // namespace stratmap
