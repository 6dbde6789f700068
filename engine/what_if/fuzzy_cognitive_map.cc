#include "engine/what_if/fuzzy_cognitive_map.h"

#include <algorithm>
#include <cmath>

#include "engine/what_if/spectral_radius.h"

namespace stratmap {
namespace {

constexpr std::uint32_t kLongestPeriod = 20;
constexpr std::uint32_t kMostSteps = 500;

using State = std::vector<double>;

State next_state(const ResponseGraph& graph, const State& now, std::span<const double> start,
                 const FcmTerms& terms) {
  State next(now.size());
  for (const Response& each : graph.responses())
    next[each.to.index()] += each.weight * now[each.from.index()];
  for (double& value : next) value = std::tanh(terms.steepness * value);
  for (const Id<Objective> held : terms.held) next[held.index()] = start[held.index()];
  return next;
}

bool is_same(const State& one, const State& other) {
  constexpr double kSame = 1e-10;
  for (std::size_t i = 0; i < one.size(); ++i)
    if (std::abs(one[i] - other[i]) > kSame) return false;
  return true;
}

// How many steps ago the newest state was there already; 0: it was not.
std::uint32_t period_of(const std::vector<State>& states) {
  const std::size_t newest = states.size() - 1;
  for (std::uint32_t period = 1; period <= kLongestPeriod && period <= newest; ++period)
    if (is_same(states[newest], states[newest - period])) return period;
  return 0;
}

}  // namespace

FcmCourse fuzzy_cognitive_map(const ResponseGraph& graph, std::span<const double> start,
                              const FcmTerms& terms) {
  FcmCourse course{.has_one_fixed_point = terms.steepness * spectral_norm(graph) < 1};
  std::vector<State> states = {State(start.begin(), start.end())};
  std::uint32_t period = 0;
  while (period == 0 && course.steps < kMostSteps) {
    states.push_back(next_state(graph, states.back(), start, terms));
    ++course.steps;
    period = period_of(states);
  }
  course.last = course.lowest = course.highest = states.back();
  if (period == 0) return course;
  course.end = period == 1 ? FcmEnd::fixed_point : FcmEnd::cycle;
  if (period == 1) return course;
  course.period = period;
  for (std::size_t i = states.size() - period; i < states.size(); ++i) {
    for (std::size_t k = 0; k < start.size(); ++k) {
      course.lowest[k] = std::min(course.lowest[k], states[i][k]);
      course.highest[k] = std::max(course.highest[k], states[i][k]);
    }
  }
  return course;
}

}  // namespace stratmap
