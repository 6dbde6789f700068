#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis.h"
#include "engine/jobs.h"

namespace stratmap {

// What a step on an objective does to the top of the map. All of it is assumed, as the arrows are.
struct Lever {
  Id<Objective> objective;
  double leverage = 0;           // effect · room ÷ effort
  double effect = 0;             // L: points summed over the top by its weights, for one here
  double room = 0.5;             // (100 − score) / 100
  std::optional<double> score;   // nothing: not available, counted as 50
  std::optional<double> effort;  // 1–5; nothing: the model gives none to any objective
  bool effort_given = false;     // else it is the usual 3
  double p_top3 = 0;             // share of the draws in which it is among the first three
  bool is_lever = false;         // p_top3 ≥ 0.5 and the comparison is made; else not told
  std::size_t arrows = 0;        // that leave it
  bool has_way_up = false;       // arrows lead from it to a top objective that has weight
};

// Over what time an effect is counted.
enum class LeverageBasis : std::uint8_t { steady_state, horizon };

// Whether a place among the first three says anything: not where at most three could have one, nor
// where the effects grow without end.
enum class Comparison : std::uint8_t { made, too_few, never_settles };

struct Levers {
  std::vector<Lever> levers = {};  // every objective, the largest leverage first
  std::vector<Id<Objective>> top;  // of the map; empty: nothing can be said
  double top_weight = 0;           // summed; effect ÷ this: points of the weighted mean of the top
  LeverageBasis basis = LeverageBasis::steady_state;
  std::uint32_t horizon_months = 24;
  double gain = 0.6;
  std::size_t draws = 0;
  Comparison comparison = Comparison::made;
  double spectral_radius = 0;
  std::vector<Id<Objective>> cycle = {};  // the strongest, where the basis is the horizon
  // Spearman's ρ between leverage and the number of arrows that leave: the baseline to beat.
  std::optional<double> out_degree_spearman = {};
};

// Points of the weighted mean of the top for one point at the objective; 0 where it has no weight.
double points_at_top(const Levers& levers, const Lever& lever);
// The same for leverage: were the objective to go up to 100, for each step of effort.
double leverage_at_top(const Levers& levers, const Lever& lever);

// From this on, counting arrows would have given the same order.
inline constexpr double kSameOrder = 0.95;

// L(a) = Σ_{o ∈ top} weight(o) · T_ao with T = (I − W)⁻¹ − I where that settles whatever the draws
// are (1.5 ρ(|W|) < 1), else what has come there at the horizon. A rank among the first three
// counts where the leverage is above 0. The own rise of a top objective is not in its effect.
Levers levers_of(const Analysis& analysis, Threads threads = {});

}  // namespace stratmap
