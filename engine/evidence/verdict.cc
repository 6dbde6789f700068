#include "engine/evidence/verdict.h"

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

}  // namespace stratmap
