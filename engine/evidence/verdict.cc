#include "engine/evidence/verdict.h"

#include "engine/evidence/detectable_correlation.h"

namespace stratmap {

std::string_view word_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::supported:
      return "supported";
    case Verdict::contradicted:
      return "contradicted";
    case Verdict::no_evidence:
      return "no-evidence";
    case Verdict::inconclusive:
      return "inconclusive";
    case Verdict::insufficient_data:
      return "insufficient-data";
  }
  return "";
}

Bilingual title_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::supported:
      return {"Aineisto tukee", "Supported"};
    case Verdict::contradicted:
      return {"Aineisto puhuu vastaan", "Contradicted"};
    case Verdict::no_evidence:
      return {"Ei näyttöä", "No evidence"};
    case Verdict::inconclusive:
      return {"Epäselvä", "Inconclusive"};
    case Verdict::insufficient_data:
      return {"Liian vähän aineistoa", "Insufficient data"};
  }
  return {};
}

Verdict verdict_of(const LinkTest& test, double q, int sign, LagKnown lag,
                   const VerdictLimits& limits) {
  if (!test.was_tested()) return Verdict::insufficient_data;
  if (q <= limits.q) return test.r * sign > 0 ? Verdict::supported : Verdict::contradicted;
  const bool would_be_seen = detectable_correlation(test.pairs) <= limits.detectable;
  return lag == LagKnown::declared && would_be_seen ? Verdict::no_evidence : Verdict::inconclusive;
}

}  // namespace stratmap
