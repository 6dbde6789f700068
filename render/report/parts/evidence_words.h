#pragma once

#include <string>
#include <vector>

#include "engine/evidence/link_evidence.h"
#include "render/words/verdict_words.h"

namespace stratmap {

// With both of its decimals: "0.40".
std::string shown_correlation(double r, Lang lang);

// Sentences on what the numbers say of one arrow, in `lang`.
class EvidenceWords {
 public:
  EvidenceWords(const Evidence& evidence, const Model& model, Lang lang)
      : evidence_(evidence), model_(model), lang_(lang) {}

  // "Staff are able → Faults are fixed at once".
  std::string arrow(const EvidenceOfLink& link) const;
  // "lag 2 months · 34 pairs · r 0.41 (95 %: 0.08 … 0.66), expected + · p 0.012 · q 0.030"
  std::string figures(const EvidenceOfLink& link) const;
  // What the verdict rests on; of an arrow that was not tested why, and what would do.
  std::string reason(const EvidenceOfLink& link) const;
  // What weakens it: few pairs, another reading that is stronger, rivals. One sentence each.
  std::vector<std::string> caveats(const EvidenceOfLink& link) const;
  // What even support does not say.
  std::string no_proof(const EvidenceOfLink& link) const;

 private:
  std::string say(Bilingual text) const { return std::string(text.in(lang_)); }
  std::string told(const Message& text) const { return text.in(lang_); }
  std::string name(const Element& element) const;
  std::string cause(const EvidenceOfLink& link) const;
  std::string effect(const EvidenceOfLink& link) const;
  std::string pairs(std::size_t count) const;
  std::string when(const EvidenceOfLink& link) const;
  std::string figure(double r) const;

  std::string moves(const EvidenceOfLink& link) const;
  std::string supported(const EvidenceOfLink& link) const;
  std::string contradicted(const EvidenceOfLink& link) const;
  std::string no_evidence(const EvidenceOfLink& link) const;
  std::string inconclusive(const EvidenceOfLink& link) const;
  std::string no_series(const EvidenceOfLink& link) const;
  std::string not_tested(const EvidenceOfLink& link) const;
  std::string too_few(const EvidenceOfLink& link) const;
  std::string other_readings(const EvidenceOfLink& link) const;
  std::string rivals(const EvidenceOfLink& link) const;

  const Evidence& evidence_;
  const Model& model_;
  Lang lang_;
};

}  // namespace stratmap
