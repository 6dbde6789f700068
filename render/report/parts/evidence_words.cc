#include "render/report/parts/evidence_words.h"

#include "base/number.h"
#include "engine/evidence/detectable_correlation.h"
#include "engine/evidence/lag_words.h"
#include "engine/evidence/range_distance.h"
#include "engine/rules/wording.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

constexpr std::size_t kWeakBelow = 36;  // pairs
constexpr std::size_t kShownRivals = 3;
constexpr Noun kPairs = {{"lukupari", "pair of numbers"}, {"lukuparia", "pairs of numbers"}};

// How a metric is that lies on its good side, or on its bad one; of one without a good side, above
// or below.
Bilingual side(const Metric& metric, double sign) {
  if (metric.direction == Direction::monitor)
    return sign > 0 ? Bilingual{"suurempi", "higher"} : Bilingual{"pienempi", "lower"};
  return sign > 0 ? Bilingual{"parempi", "better"} : Bilingual{"huonompi", "worse"};
}

}  // namespace

std::string EvidenceWords::name(const Element& element) const {
  return quoted(model_.name_of(element, lang_), lang_);
}

std::string EvidenceWords::cause(const EvidenceOfLink& link) const {
  return name(model_[link.series.of_cause]);
}

std::string EvidenceWords::effect(const EvidenceOfLink& link) const {
  return name(model_[link.series.of_effect]);
}

std::string EvidenceWords::pairs(std::size_t count) const { return counted(count, kPairs, lang_); }

std::string EvidenceWords::when(const EvidenceOfLink& link) const {
  return told(lag_in_words(link.test.lag, link.kind));
}

std::string EvidenceWords::figure(double r) const { return shown_correlation(r, lang_); }

std::string EvidenceWords::reason(const EvidenceOfLink& link) const {
  if (!link.has_series()) return no_series(link);
  switch (link.verdict) {
    case Verdict::supported:
      return supported(link);
    case Verdict::contradicted:
      return contradicted(link);
    case Verdict::no_evidence:
      return no_evidence(link);
    case Verdict::inconclusive:
      return inconclusive(link);
    case Verdict::insufficient_data:
      return not_tested(link);
  }
  return "";
}

// "When X is better than usual, Y is worse 2 months later".
std::string EvidenceWords::moves(const EvidenceOfLink& link) const {
  const Metric &x = model_[link.series.of_cause], &y = model_[link.series.of_effect];
  const double sign = link.test.r * good_direction(x) * good_direction(y);
  return say({"Kun ", "When "}) + cause(link) + say({" on tavallista ", " is "}) + say(side(x, 1)) +
         say({", ", " than usual, "}) + effect(link) + say({" on ", " is "}) + say(side(y, sign)) +
         " " + when(link);
}

// Whoever writes down the lag that looked best and tests the same numbers again is misled.
constexpr Bilingual kLagFromWork = {
    "Kirjaa nuolelle viive (`lag`) sen mukaan, mitä työstä tiedetään – ei tästä luettuna: täältä "
    "löytynyt viive pitää testata uusilla luvuilla.",
    "Write a `lag` on the arrow from what is known of the work, not from here: a lag found here is "
    "to be tested on numbers that come later."};

std::string EvidenceWords::supported(const EvidenceOfLink& link) const {
  return moves(link) +
         (link.is_strong() && link.test.pairs >= kWeakBelow
              ? say({", kuten nuoli olettaa – ja selvästi. ",
                     ", as the arrow assumes, and clearly. "})
              : say({", kuten nuoli olettaa. ", ", as the arrow assumes. "})) +
         (link.test.lag > 0 ? say({"Luvut liikkuvat yhdessä viiveellä – se ei todista syytä.",
                                   "It moves together with a delay; this does not prove cause."})
                            : say({"Luvut liikkuvat yhdessä – se ei todista syytä.",
                                   "It moves together; this does not prove cause."}));
}

std::string EvidenceWords::contradicted(const EvidenceOfLink& link) const {
  return moves(link) +
         say({" – päinvastoin kuin nuoli olettaa. Sekään ei todista syytä.",
              ": the other way round than the arrow assumes. This does not prove cause either."});
}

std::string EvidenceWords::no_evidence(const EvidenceOfLink& link) const {
  return cause(link) + say({" ja ", " and "}) + effect(link) +
         say({" eivät liiku yhdessä ", " do not move together "}) + when(link) +
         say({", vaikka ", ", though "}) + pairs(link.test.pairs) +
         say({" riittäisi näyttämään yhteyden, jonka |r| on ",
              " would show a tie with an |r| of "}) +
         figure(detectable_correlation(link.test.pairs)) + say({" tai enemmän.", " or more."});
}

std::string EvidenceWords::inconclusive(const EvidenceOfLink& link) const {
  const std::size_t enough = pairs_to_detect(evidence_.limits.detectable);
  std::string text = cause(link) + say({" ja ", " and "}) + effect(link);
  if (link.lag_known == LagKnown::looked_for) {
    text += say({": yhteys ei erotu, kun viivettä haettiin väliltä 0–",
                 ": no tie stands out where the lag was looked for from 0 to "}) +
            told(periods_in_words(static_cast<std::size_t>(link.test.longest), link.kind)) +
            say({". ", ". "}) + say(kLagFromWork);
    return text;
  }
  text += say({": yhteyttä ei näy, mutta ", ": no tie is seen, but "}) + pairs(link.test.pairs) +
          say({" näyttäisi vain yhteyden, jonka |r| on ", " would show only one with an |r| of "}) +
          figure(detectable_correlation(link.test.pairs)) + say({" tai enemmän.", " or more."});
  if (link.test.pairs < enough)
    text += say({" Vasta ", " It takes "}) + pairs(enough) +
            say({" kertoisi enemmän: lukuja tarvitaan vielä ", " to say more: numbers of "}) +
            told(periods_in_words(enough - link.test.pairs, link.kind)) +
            say({" lisää.", " more."});
  return text;
}

std::string EvidenceWords::no_proof(const EvidenceOfLink& link) const {
  constexpr Bilingual kAtOnce = {
      "Tukikin tarkoittaa vain, että luvut liikkuvat yhdessä – se ei todista syytä.",
      "Even support says only that something moves together; this does not prove cause."};
  return say(link.test.was_tested() && link.test.lag == 0 ? kAtOnce : kNoProof);
}

std::string EvidenceWords::rivals(const EvidenceOfLink& link) const {
  std::vector<std::string> names;
  for (const auto rival : link.rivals) names.push_back(name(model_[rival]));
  return say({"Kilpaileva selitys: kumpaankin päähän vie kartalla myös ",
              "A rival explanation: the map leads to both ends from "}) +
         listed(names, kShownRivals, lang_) + ".";
}

std::string EvidenceWords::other_readings(const EvidenceOfLink& link) const {
  std::string text;
  if (link.reverse_is_larger())
    text += say({"syy ja seuraus vaihdettuina r ", "with cause and effect exchanged r "}) +
            figure(*link.test.reverse);
  if (link.at_once_is_larger())
    text += (text.empty() ? "" : ", ") + say({"ilman viivettä r ", "without the lag r "}) +
            figure(*link.test.at_once);
  return say({"Toisin luettuna vahvempi: ", "Stronger when read otherwise: "}) + text + ".";
}

std::vector<std::string> EvidenceWords::caveats(const EvidenceOfLink& link) const {
  std::vector<std::string> all;
  if (!link.has_series() || !link.test.was_tested()) return all;
  const bool moves_together =
      link.verdict == Verdict::supported || link.verdict == Verdict::contradicted;
  if (moves_together && link.test.pairs < kWeakBelow)
    all.push_back(say({"Parhaimmillaankin heikkoa näyttöä: ", "Weak evidence at best: "}) +
                  pairs(link.test.pairs) + ".");
  if (moves_together && link.lag_known == LagKnown::looked_for)
    all.push_back(say({"Viivettä ei ollut kirjattu: se haettiin luvuista väliltä 0–",
                       "No lag was declared: it was looked for in the numbers, from 0 to "}) +
                  told(periods_in_words(static_cast<std::size_t>(link.test.longest), link.kind)) +
                  say({". Täältä löytynyt viive pitää testata uusilla luvuilla.",
                       ". A lag found here is to be tested on numbers that come later."}));
  if (link.reverse_is_larger() || link.at_once_is_larger()) all.push_back(other_readings(link));
  if (moves_together && !link.rivals.empty()) all.push_back(rivals(link));
  return all;
}

}  // namespace stratmap
