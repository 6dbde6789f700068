#include <array>
#include <cmath>
#include <utility>

#include "engine/evidence/lag_words.h"
#include "engine/evidence/link_evidence.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Bilingual kTooFew = {.fi = "nuolen päissä ei ole tarpeeksi lukuja samoilta jaksoilta",
                               .en = "not enough numbers of the same periods at both ends"};
constexpr Bilingual kUntestable = {
    .fi = "luvut eivät vaihtele, niissä on aukkoja tai rajoja puuttuu",
    .en = "the numbers do not vary, have gaps, or lack the range they should stay within"};

double rounded(double r) { return std::round(100 * r) / 100; }

// What the arrow promises, and what the numbers do instead.
Wording contradiction(Effect effect) {
  if (effect == Effect::lowers)
    return {.fi =
                "luvut puhuvat vastaan: tavoitteen {cause} pitäisi heikentää tavoitetta "
                "{effect}, mutta kun {x} on tavallista parempi, {y} on parempi {when}",
            .en =
                "the numbers go against an arrow: {cause} should lower {effect}, but when {x} "
                "is better than usual, {y} is better {when}"};
  return {.fi =
              "luvut puhuvat vastaan: tavoitteen {cause} pitäisi vahvistaa tavoitetta "
              "{effect}, mutta kun {x} on tavallista parempi, {y} on huonompi {when}",
          .en =
              "the numbers go against an arrow: {cause} should raise {effect}, but when {x} is "
              "better than usual, {y} is worse {when}"};
}

constexpr Wording kNoEvidence = {
    .fi =
        "luvuista ei saa näyttöä nuolelle tavoitteesta {cause} tavoitteeseen {effect}: {x} ja "
        "{y} eivät liiku yhdessä {when}, vaikka selvä yhteys näkyisi jo {pairs} lukuparista",
    .en =
        "the numbers give no evidence for the arrow from {cause} to {effect}: {x} and {y} do "
        "not move together {when}, though {pairs} pairs of numbers would show a clear tie"};

Finding finding_of(const Analysis& analysis, const EvidenceOfLink& evidence) {
  const Model& model = analysis.model;
  const Cause& link = *evidence.link;
  const Metric &x = model[evidence.series.of_cause], &y = model[evidence.series.of_effect];
  const bool is_contradicted = evidence.verdict == Verdict::contradicted;
  return {.severity = is_contradicted ? Severity::warning : Severity::note,
          .subjects = {subject_of(model[link.from], model[link.to])},
          .message = is_contradicted ? contradiction(link.link->effect) : kNoEvidence,
          .figures = {{"x", &x},
                      {"y", &y},
                      {"when", Boxed<Message>(lag_in_words(evidence.test.lag, evidence.kind))},
                      count("pairs", evidence.test.pairs),
                      {"r", rounded(evidence.test.r)}},
          .span = link.link->to.span,
          .label = {.fi = "r {r}, {pairs} lukuparia", .en = "r {r}, {pairs} pairs of numbers"}};
}

// Those links that were tested stand in `evidence`, in the order of the map's.
Outcome outcome_of(const Analysis& analysis, const Evidence& evidence) {
  Outcome outcome;
  auto next = evidence.links.begin();
  const auto leave_out = [&](const Cause& link, Bilingual reason) {
    outcome.unassessed.push_back(
        {reason, subject_of(analysis.model[link.from], analysis.model[link.to])});
  };
  for (const Cause& link : analysis.causes.links()) {
    if (next == evidence.links.end() || next->link != &link) {
      leave_out(link, kTooFew);
      continue;
    }
    if (next->verdict == Verdict::insufficient_data) leave_out(link, kUntestable);
    if (next->verdict == Verdict::contradicted || next->verdict == Verdict::no_evidence)
      outcome.findings.push_back(finding_of(analysis, *next));
    ++next;
  }
  return outcome;
}

Outcome check(const Analysis& analysis) {
  const Evidence evidence = evidence_of(analysis, {.links = LinksTold::testable});
  if (evidence.links.empty())
    return not_assessed(
        {.fi = "minkään nuolen molemmissa päissä ei ole tarpeeksi lukuja samoilta jaksoilta",
         .en = "no arrow has enough numbers of the same periods at both ends"});
  if (evidence.tested == 0) return not_assessed(kUntestable);
  return outcome_of(analysis, evidence);
}

constexpr std::array<std::string_view, 4> kThresholds = {"test-pairs-min", "test-draws", "test-q",
                                                         "test-detectable"};

}  // namespace

extern const Rule kSm614;
constinit const Rule kSm614 = {
    .code = "SM614",
    .name = "link-not-supported-by-data",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Nuolen molemmissa päissä mittari, jolla on tarpeeksi lukuja samoilta "
                    "jaksoilta: ainakin `test-pairs-min` paria, kun viive on otettu huomioon.",
              .en = "A metric at both ends of an arrow with enough numbers of the same periods: "
                    "at least `test-pairs-min` pairs, the lag taken into account."},
    .summary = {.fi = "Luvut puhuvat nuolta vastaan, tai eivät tue sitä, vaikka niitä on "
                      "tarpeeksi.",
                .en = "The numbers speak against an arrow, or give no evidence for it though there "
                      "are enough of them."},
    .why = {.fi = "Harva yritys katsoo koskaan, pitävätkö ne nuolet, joiden mukaan se ohjaa.",
            .en = "Few firms ever look whether the arrows they steer by hold."},
    .question = {.fi = "Luvut eivät kulje käsi kädessä. Onko vika viiveessä, mittarissa vai "
                       "oletuksessa?",
                 .en = "The numbers do not move together. Is the delay wrong, the measure wrong, "
                       "or the belief?"},
    .fix = {.fi = "Korjaa viive, vaihda mittari – tai muuta oletusta.",
            .en = "Change the lag, the measure or the belief."},
    .together = {.says = {.fi = "ei saa tukea luvuista", .en = "find no support in the numbers"}},
    .source = in_both_languages("Ittner & Larcker 2003; Nørreklit 2000"),
    .thresholds = kThresholds,
    .failing_example = R"(objectives:
  invoice:
    name: {fi: Lasku lähtee ajoissa, en: Invoices go out in time}
    drives:
      calm: {lag: 1mo}  # <-
  calm: {name: {fi: Laskuista ei valiteta, en: Nobody complains of invoices}}
metrics:
  delay:
    name: {fi: Laskun viive, en: Days to invoice}
    measures: invoice
    direction: down
    values: {2024-01: 22, 2024-02: 16, 2024-03: 24, 2024-04: 13, 2024-05: 14, 2024-06: 15,
             2024-07: 23, 2024-08: 13, 2024-09: 28, 2024-10: 18, 2024-11: 13, 2024-12: 14,
             2025-01: 25, 2025-02: 25, 2025-03: 14, 2025-04: 19, 2025-05: 14, 2025-06: 25,
             2025-07: 13, 2025-08: 15, 2025-09: 19, 2025-10: 13, 2025-11: 24, 2025-12: 13,
             2026-01: 19, 2026-02: 13, 2026-03: 16, 2026-04: 21, 2026-05: 25, 2026-06: 16}
  complaints:
    name: {fi: Laskureklamaatiot, en: Invoice complaints}
    measures: calm
    direction: down
    values: {2024-01: 32, 2024-02: 26, 2024-03: 36, 2024-04: 26, 2024-05: 39, 2024-06: 35,
             2024-07: 33, 2024-08: 29, 2024-09: 39, 2024-10: 21, 2024-11: 32, 2024-12: 35,
             2025-01: 38, 2025-02: 23, 2025-03: 27, 2025-04: 34, 2025-05: 33, 2025-06: 35,
             2025-07: 26, 2025-08: 39, 2025-09: 36, 2025-10: 31, 2025-11: 38, 2025-12: 28,
             2026-01: 38, 2026-02: 31, 2026-03: 37, 2026-04: 33, 2026-05: 28, 2026-06: 24}
)",
    .passing_example = R"(objectives:
  invoice:
    name: {fi: Lasku lähtee ajoissa, en: Invoices go out in time}
    drives:
      calm: {lag: 1mo}
  calm: {name: {fi: Laskuista ei valiteta, en: Nobody complains of invoices}}
metrics:
  delay:
    name: {fi: Laskun viive, en: Days to invoice}
    measures: invoice
    direction: down
    values: {2024-01: 22, 2024-02: 16, 2024-03: 24, 2024-04: 13, 2024-05: 14, 2024-06: 15,
             2024-07: 23, 2024-08: 13, 2024-09: 28, 2024-10: 18, 2024-11: 13, 2024-12: 14,
             2025-01: 25, 2025-02: 25, 2025-03: 14, 2025-04: 19, 2025-05: 14, 2025-06: 25,
             2025-07: 13, 2025-08: 15, 2025-09: 19, 2025-10: 13, 2025-11: 24, 2025-12: 13,
             2026-01: 19, 2026-02: 13, 2026-03: 16, 2026-04: 21, 2026-05: 25, 2026-06: 16}
  complaints:
    name: {fi: Laskureklamaatiot, en: Invoice complaints}
    measures: calm
    direction: down
    values: {2024-01: 28, 2024-02: 34, 2024-03: 26, 2024-04: 36, 2024-05: 24, 2024-06: 24,
             2024-07: 26, 2024-08: 33, 2024-09: 25, 2024-10: 36, 2024-11: 26, 2024-12: 25,
             2025-01: 25, 2025-02: 34, 2025-03: 35, 2025-04: 23, 2025-05: 30, 2025-06: 25,
             2025-07: 33, 2025-08: 21, 2025-09: 27, 2025-10: 31, 2025-11: 23, 2025-12: 34,
             2026-01: 23, 2026-02: 31, 2026-03: 24, 2026-04: 28, 2026-05: 32, 2026-06: 33}
)",
    .check = check,
};

}  // namespace stratmap
