#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/model.h"

namespace stratmap {

// A direct influence as it was rated in the workshop: 0–4.
struct RatedInfluence {
  Id<Objective> from, to;
  double mean = 0;                       // over the raters who rated the pair
  std::optional<double> deviation = {};  // sample standard deviation; nothing: one rater
  double lowest = 0, highest = 0;
  std::size_t raters = 0;
};

struct DematelFactor {
  Id<Objective> objective;
  double d = 0;  // given: row sum of T
  double r = 0;  // received: column sum of T

  double prominence() const { return d + r; }
  double relation() const { return d - r; }  // above 0: a cause; below: an effect
};

// DEMATEL (Gabus & Fontela 1972): from direct influences X to all influence there is,
// T = N(I − N)⁻¹ with N = X/k, k the largest row or column sum.
struct Dematel {
  std::vector<RatedInfluence> influences;  // every pair that was rated; by from, then to
  std::size_t raters = 0;
  double k = 0;
  double spectral_radius = 0;  // ρ(N)
  std::vector<DematelFactor> factors =
      {};                     // objectives in file order; empty where ρ(N) is 1 or more
  double mean_influence = 0;  // mean of T
};

// Of `workshop.influence`. Nothing: the model has none, or all of it is 0. What an objective was
// rated to do to itself is left out; where a rater rated a pair twice, the later row counts; a pair
// that nobody rated counts as 0.
std::optional<Dematel> dematel_of(const Model& model);

// The row of T that begins at `from`: all its influence on each of the objectives.
std::vector<double> total_influence(const Dematel& dematel, std::size_t objective_count,
                                    Id<Objective> from);

}  // namespace stratmap
