#pragma once

#include <span>

#include "models/customers.h"
#include "models/mode.h"

namespace stratmap {

// How far apart two mixes of operating modes are: the Jensen–Shannon divergence, base 2. 0: the
// same, 1: nothing in common (Lin 1991).
double jensen_shannon(const ModeMix& one, const ModeMix& other);

// The mode or modes with the largest share.
WordSet<Mode> top_modes(const ModeMix& mix);

// Whether they share no mode.
bool differ(WordSet<Mode> one, WordSet<Mode> other);

// The mean share of each mode; `mixes` is not empty.
ModeMix mean_mix(std::span<const ModeMix> mixes);

}  // namespace stratmap
