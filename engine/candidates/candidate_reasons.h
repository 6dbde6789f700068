#pragma once

#include <vector>

#include "engine/candidates/candidates.h"

namespace stratmap {

// What the parts of a candidate rest on.
struct CandidateGrounds {
  Repair repair;
  std::vector<const Element*> shared;  // what both ends have to do with
  std::vector<Id<Objective>> twins;    // objectives like the cause, with an arrow to the effect
};

// One sentence a part that speaks for the arrow, in the order of their weights.
std::vector<Message> reasons_of(const Model& model, const CandidateParts& parts,
                                const CandidateGrounds& grounds);

}  // namespace stratmap
