#pragma once

#include "engine/network/grouping.h"
#include "engine/network/network.h"

namespace stratmap {

// What the ties themselves say of who belongs together.
struct Communities {
  // The partition that silos are read from, at `resolution`. Modularity at resolution 1 melts small
  // silos into one (the resolution limit, Fortunato & Barthélemy 2007), so the resolution is the
  // one at which it is the likelihood of silos with the densities found: γ = (ω_in − ω_out) /
  // (ln ω_in − ln ω_out), worked out in turns with the communities (Newman 2016).
  // Every community is connected.
  Grouping groups = {};
  double resolution = 1;
  // The highest Q (resolution 1) of any partition that was found, this one or another.
  double modularity = 0;
};

Communities communities(const Network& network);

}  // namespace stratmap
