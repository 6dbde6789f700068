#pragma once

#include <cstdint>
#include <vector>

#include "engine/what_if/response.h"

namespace stratmap {

// a → b .5, b → c .4, c → a .3, a → d −.2, c → d .5: the golden map. Lags: `lag` each.
ResponseGraph golden_map(std::uint32_t lag_months = 1);

// A random map: about `arrows` responses of |w| up to `strongest` and lags of 0 to 6 months.
ResponseGraph random_map(std::uint64_t seed, std::size_t objectives, std::size_t arrows,
                         double strongest = 0.45);

// `points` at one objective of `count`.
std::vector<double> change_at(std::size_t count, std::size_t objective, double points);

}  // namespace stratmap
