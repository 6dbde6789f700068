#pragma once

#include <vector>

#include "engine/analysis.h"
#include "engine/evidence/verdict.h"

namespace stratmap {

// A verdict on every link of L, of every kind in turn, whatever the numbers: for tests of pictures.
inline std::vector<Verdict> made_up_verdicts(const Analysis& analysis, std::uint32_t seed) {
  std::vector<Verdict> verdicts;
  for (std::size_t i = 0; i < analysis.causes.links().size(); ++i)
    verdicts.push_back(static_cast<Verdict>((i + seed) % 5));
  return verdicts;
}

}  // namespace stratmap
