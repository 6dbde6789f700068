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
  double effect = 0;             // L: points at the top, by its weights, for one point here
  double room = 0.5;             // (100 − score) / 100
  std::optional<double> score;   // nothing: not available, counted as 50
  std::optional<double> effort;  // 1–5; nothing: the model gives none to any objective
  bool effort_given = false;     // else it is the usual 3
  double p_top3 = 0;             // share of the draws in which it is among the first three
  bool is_lever = false;         // p_top3 ≥ 0.5; else it cannot be told
  std::size_t arrows = 0;        // that leave it
};

// Over what time an effect is counted.
enum class LeverageBasis : std::uint8_t { steady_state, horizon };

struct Levers {
  std::vector<Lever> levers = {};  // every objective, the largest leverage first
  std::vector<Id<Objective>> top;  // of the map; empty: nothing can be said
  LeverageBasis basis = LeverageBasis::steady_state;
  std::uint32_t horizon_months = 24;
  double gain = 0.6;
  std::size_t draws = 0;
  double spectral_radius = 0;
  std::vector<Id<Objective>> cycle = {};  // the strongest, where the basis is the horizon
  // Spearman's ρ between leverage and the number of arrows that leave: the baseline to beat.
  std::optional<double> out_degree_spearman = {};
};

// From this on, counting arrows would have given the same order.
inline constexpr double kSameOrder = 0.95;

// L(a) = Σ_{o ∈ top} weight(o) · T_ao with T = (I − W)⁻¹ − I where that settles whatever the draws
// are (1.5 ρ(|W|) < 1), else what has come there at the horizon. A rank among the first three
// counts where the leverage is above 0.
Levers levers_of(const Analysis& analysis, Threads threads = {});

}  // namespace stratmap
