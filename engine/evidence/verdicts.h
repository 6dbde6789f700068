#pragma once

#include <vector>

#include "engine/analysis.h"
#include "engine/evidence/verdict.h"

namespace stratmap {

// The verdict on every link of L, in file order, as `evidence_of` gives them, in the short way of a
// check. For pictures, which need no more.
std::vector<Verdict> verdicts_of(const Analysis& analysis);

}  // namespace stratmap
