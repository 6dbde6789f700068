#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/language.h"
#include "engine/analysis.h"
#include "engine/candidates/repair_trial.h"

namespace stratmap {

// Why an arrow is proposed: shares from 0 to 1; nothing where a part could not be assessed.
struct CandidateParts {
  double repair = 0;                   // 1 − e^(−gain/2): findings that the arrow clears
  double step = 0;                     // how far up the ladder it leads: one rung 1, none 0.5
  std::optional<double> context;       // functions, themes, customers, sources and stages in common
  std::optional<double> twins;         // objectives like the cause that have an arrow to the effect
  std::optional<double> text;          // how alike the two are worded
  std::optional<double> numbers = {};  // how their metrics move together a period apart
};

// The mean of the parts that were assessed, weighted .35, .25, .20, .10, .05 and
// .05.
double score_of(const CandidateParts& parts);

// An arrow that nobody drew, and might belong on the map.
struct Candidate {
  Id<Objective> from, to;
  double score = 0;  // 0–1
  CandidateParts parts;
  std::vector<Message> reasons = {};  // what speaks for it, strongest part first
};

// Why arrows can't be proposed for a map; nothing where they can.
std::optional<Bilingual> reason_for_no_candidates(const Analysis& analysis);

// The pairs of the main map that an arrow could join: with no entry of `drives` between them
// (`kind: none` included), no path in L either way, and the effect on no lower rank. In order of
// the ids of their causes, then of their effects.
std::vector<ObjectivePair> candidate_pairs(const Analysis& analysis);

// The `most` best of the pairs, those with a score below `least` left out: falling by score, in
// order of the pairs where scores are equal. The repair is worked out only for pairs that could
// come among them.
std::vector<Candidate> best_candidates(const Analysis& analysis,
                                       std::span<const ObjectivePair> pairs, std::size_t most,
                                       double least);

}  // namespace stratmap
