#pragma once

#include <cstdint>

#include "engine/evidence/link_test.h"
#include "engine/evidence/verdict.h"

namespace stratmap {

struct VerdictLimits {
  double q = 0.10;           // up to which chance is no explanation
  double detectable = 0.46;  // up to which a missing correlation says something
};

// Up to this q a verdict is called strong.
inline constexpr double kStrongQ = 0.05;

enum class LagKnown : std::uint8_t { declared, looked_for };

// `sign` is that of r if the link holds.
Verdict verdict_of(const LinkTest& test, double q, int sign, LagKnown lag,
                   const VerdictLimits& limits);

}  // namespace stratmap
