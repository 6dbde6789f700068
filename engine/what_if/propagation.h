#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/what_if/response.h"

namespace stratmap {

// How many score points every objective has moved by the end of each month, from month 0 to the
// horizon. Not clamped: scores are where they are shown.
class Propagation {
 public:
  Propagation(std::size_t objective_count, std::uint32_t horizon)
      : objective_count_(objective_count),
        horizon_(horizon),
        points_(objective_count * (horizon + std::size_t{1})) {}

  std::uint32_t horizon() const { return horizon_; }
  std::span<double> month(std::uint32_t month) {
    return {points_.data() + month * objective_count_, objective_count_};
  }
  std::span<const double> month(std::uint32_t month) const {
    return {points_.data() + month * objective_count_, objective_count_};
  }
  double points(std::uint32_t at, Id<Objective> objective) const {
    return month(at)[objective.index()];
  }

 private:
  std::size_t objective_count_;
  std::uint32_t horizon_;
  std::vector<double> points_;
};

// What a lasting change from month 0 on does along the responses:
// Δ_b(t) = δ_b + Σ_a w_ab · Δ_a(t − ℓ_ab). It ends at the horizon, so that cycles end too.
// `change` is in score points by objective.
Propagation propagated(const ResponseGraph& graph, std::span<const double> change,
                       std::uint32_t horizon);

// The same with other weights, in the order of the responses, over what `propagation` holds.
void propagate(const ResponseGraph& graph, std::span<const double> weights,
               std::span<const double> change, Propagation& propagation);

// So far beyond any scale that it means nothing; what grows without end stays a number.
inline constexpr double kFarthest = 1e15;
// Points that only that bound has kept from growing on: no figure of anything.
inline bool has_run_away(double points) { return std::abs(points) >= kFarthest / 2; }

// The course of one objective.
struct Course {
  std::vector<double> points;  // by month, from 0
  double end = 0;              // at the horizon
  double peak = 0;             // the farthest from 0, with its sign
  std::optional<std::uint32_t> month_of_90 =
      {};  // the first with 90 % of the end; none: it ends at 0, or has run away
};

Course course_of(const Propagation& propagation, Id<Objective> objective);

}  // namespace stratmap
