#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "models/model.h"

namespace stratmap::bench {

// The ways of ranking missing arrows that are compared: the score, its parts alone, and the score
// without one of its parts.
inline constexpr std::array<std::string_view, 10> kRankings = {
    "full score",       "template alone",  "repair alone",  "context alone", "without repair",
    "without template", "without context", "without twins", "without text",  "without numbers"};

// Where an arrow that was taken out of its map came back among all candidates, from 1.
struct Placing {
  double first = 1, last = 1;  // the places that it shares with those of equal score
  std::size_t candidates = 1;
  double repair = 0;  // that part of its own score: 0 where its absence shows in no finding
};

using Placings = std::array<std::vector<Placing>, kRankings.size()>;  // by way of ranking

// What leaving out every causal arrow of a model in turn gave.
struct LeftOut {
  Placings placings;
  std::size_t links = 0;
  std::size_t no_candidates = 0;  // what is left proposes nothing, or not this pair
};

// Every link in turn is taken out of the model, and all pairs that could take one are ranked. A
// link that another path stands in for, or that leads downwards, is no candidate when it is gone.
LeftOut leave_one_out(Model model);

void add(LeftOut& to, const LeftOut& other);

// The means over some links that were candidates.
struct Quality {
  std::size_t links = 0;
  double reciprocal_rank = 0;  // 1 ÷ the mean of the places it shares
  double by_lot = 0;           // the same, where the order of equal ones is drawn by lot
  double hits_at_10 = 0;       // the share of the places that lie among the first ten
  double auc = 0;              // the share of the others that it stands before; equal ones half
};

Quality quality_of(const std::vector<Placing>& placings);

}  // namespace stratmap::bench
