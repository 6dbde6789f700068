#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/analysis.h"
#include "engine/network/network.h"

namespace stratmap {

// Who follows when those who are tied to a function have made an objective their own: a linear
// threshold over ties weighted by strength (Granovetter 1978). Functions are actors of a network.

// Those that have adopted in the end, by actor; who has adopted stays so.
std::vector<bool> adopted_in_the_end(const Network& network, std::vector<bool> adopted,
                                     double threshold);

// A function to convince, and who then follows by themselves.
struct Convincing {
  Id<Function> function;
  std::vector<Id<Function>> followers;
};

struct AdoptionSpread {
  Id<Objective> objective;
  double threshold = 0.5;  // share of the ties from which on a function joins
  // At `accepted` or better today; not where the management is committed and nobody knows of the
  // staff.
  std::vector<Id<Function>> accepted;
  std::vector<Id<Function>> joining;  // follow these without more ado
  // Whom to convince first, one after the other: each time the one who brings the most others
  // (greedily; Kempe, Kleinberg & Tardos 2003). Ends when nobody brings anybody, or after five.
  std::vector<Convincing> convince;
  std::vector<Id<Function>> left;  // neither, and not brought by these
};

// Nothing: the model has no `adoption` of the objective, or no ties.
std::optional<AdoptionSpread> adoption_spread(const Analysis& analysis, Id<Objective> objective);

}  // namespace stratmap
