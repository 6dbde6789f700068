#include "engine/evidence/link_verdict.h"

#include "engine/evidence/detectable_correlation.h"

namespace stratmap {

Verdict verdict_of(const LinkTest& test, double q, int sign, LagKnown lag,
                   const VerdictLimits& limits) {
  if (!test.was_tested()) return Verdict::insufficient_data;
  if (q <= limits.q) return test.r * sign > 0 ? Verdict::supported : Verdict::contradicted;
  const bool would_be_seen = detectable_correlation(test.pairs) <= limits.detectable;
  return lag == LagKnown::declared && would_be_seen ? Verdict::no_evidence : Verdict::inconclusive;
}

}  // namespace stratmap
