#include "render/words/verdict_words.h"

namespace stratmap {

Bilingual short_word(Verdict verdict) {
  switch (verdict) {
    case Verdict::supported:
      return {"aineisto tukee", "supported"};
    case Verdict::contradicted:
      return {"aineisto puhuu vastaan", "contradicted"};
    case Verdict::no_evidence:
      return {"ei näyttöä", "no evidence"};
    case Verdict::inconclusive:
      return {"epäselvä", "inconclusive"};
    case Verdict::insufficient_data:
      return {"liian vähän aineistoa, ei testattu", "insufficient data, not tested"};
  }
  return {};
}

Bilingual meaning_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::supported:
      return {"tukee: luvut liikkuvat kuten nuoli olettaa",
              "supported: numbers move as the arrow assumes"};
    case Verdict::contradicted:
      return {"puhuu vastaan: luvut liikkuvat päinvastoin",
              "contradicted: numbers move the other way round"};
    case Verdict::no_evidence:
      return {"ei näyttöä, vaikka lukuja riittäisi", "no evidence, though numbers would suffice"};
    case Verdict::inconclusive:
      return {"epäselvä: luvut eivät kerro", "inconclusive: numbers do not tell"};
    case Verdict::insufficient_data:
      return {"ilman merkkiä: ei testattu", "no sign: not tested"};
  }
  return {};
}

Bilingual verdict_sentence(Verdict verdict, const Link& link) {
  const bool has_lag = link.lag && !link.lag->is_zero();
  switch (verdict) {
    case Verdict::supported:
      if (has_lag)
        return {"Aineisto tukee: luvut liikkuvat yhdessä viiveellä – se ei todista syytä.",
                "Supported: moves together with a delay; this does not prove cause."};
      return {"Aineisto tukee: luvut liikkuvat yhdessä – se ei todista syytä.",
              "Supported: moves together; this does not prove cause."};
    case Verdict::contradicted:
      return {
          "Aineisto puhuu vastaan: luvut liikkuvat päinvastoin kuin nuoli olettaa. Sekään ei "
          "todista syytä.",
          "Contradicted: moves the other way round than the arrow assumes. This does not prove "
          "cause either."};
    case Verdict::no_evidence:
      return {"Ei näyttöä: luvut eivät liiku yhdessä, vaikka niitä riittäisi näyttämään yhteyden.",
              "No evidence: the numbers do not move together, though there are enough of them to "
              "show a tie."};
    case Verdict::inconclusive:
      return {"Epäselvä: luvut eivät kerro, onko yhteyttä vai ei.",
              "Inconclusive: the numbers do not tell whether there is a tie."};
    case Verdict::insufficient_data:
      return {"Liian vähän aineistoa: nuolta ei testattu.",
              "Insufficient data: the arrow was not tested."};
  }
  return {};
}

}  // namespace stratmap
