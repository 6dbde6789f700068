#include "engine/what_if/propagation.h"

#include <algorithm>
#include <cmath>

namespace stratmap {

Propagation propagated(const ResponseGraph& graph, std::span<const double> change,
                       std::uint32_t horizon) {
  Propagation propagation(graph.objective_count(), horizon);
  propagate(graph, graph.weights(), change, propagation);
  return propagation;
}

void propagate(const ResponseGraph& graph, std::span<const double> weights,
               std::span<const double> change, Propagation& propagation) {
  const std::span<const Response> responses = graph.responses();
  for (std::uint32_t t = 0; t <= propagation.horizon(); ++t) {
    const std::span<double> now = propagation.month(t);
    std::ranges::copy(change, now.begin());
    for (std::size_t i = 0; i < responses.size(); ++i) {
      const Response& response = responses[i];
      if (response.lag_months > t) continue;
      const double moved = propagation.month(t - response.lag_months)[response.from.index()];
      double& there = now[response.to.index()];
      there = std::clamp(there + weights[i] * moved, -kFarthest, kFarthest);
    }
  }
}

Course course_of(const Propagation& propagation, Id<Objective> objective) {
  constexpr double kShare = 0.9;
  constexpr double kNothing = 1e-9;
  Course course;
  for (std::uint32_t t = 0; t <= propagation.horizon(); ++t)
    course.points.push_back(propagation.points(t, objective));
  course.end = course.points.back();
  for (const double points : course.points)
    if (std::abs(points) > std::abs(course.peak)) course.peak = points;
  if (std::abs(course.end) < kNothing || has_run_away(course.end)) return course;
  const auto is_there = [&](double points) { return points / course.end >= kShare - kNothing; };
  const auto first = std::ranges::find_if(course.points, is_there);
  course.month_of_90 = static_cast<std::uint32_t>(first - course.points.begin());
  return course;
}

}  // namespace stratmap
