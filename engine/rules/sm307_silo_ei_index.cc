#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/limits.h"
#include "engine/network/ei_index.h"
#include "engine/network/function_network.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kReads[] = {"ei-draws",       "ei-exact",     "ei-gap-note",
                                       "ei-gap-warning", "ei-max",       "ei-nodes",
                                       "ei-p-note",      "ei-p-warning", "ei-ties"};

// A group whose ties stay inside more than its size makes them; chance is asked next.
struct Suspect {
  std::uint32_t unit;
  GroupTies ties;
  double index, expected;
};

bool is_inward(const Analysis& analysis, const Suspect& suspect) {
  const double gap = suspect.index - suspect.expected;
  return suspect.index < analysis.threshold("ei-max") &&
         (!exceeds(gap, analysis.threshold("ei-gap-note")) ||
          !exceeds(gap, analysis.threshold("ei-gap-warning")));
}

// By how rare it is, and how far from what is expected.
std::optional<Severity> severity_of(const Analysis& analysis, const Suspect& suspect, double p) {
  const double gap = suspect.index - suspect.expected;
  if (p <= analysis.threshold("ei-p-warning") &&
      !exceeds(gap, analysis.threshold("ei-gap-warning")))
    return Severity::warning;
  if (p <= analysis.threshold("ei-p-note") && !exceeds(gap, analysis.threshold("ei-gap-note")))
    return Severity::note;
  return std::nullopt;
}

// Groups of two or more with enough ties; the others are named as not assessed.
std::vector<Suspect> suspects_in(const Analysis& analysis, const FunctionNetwork& functions,
                                 Outcome& outcome) {
  constexpr Bilingual kTooFewMembers = {.fi = "yksikössä on alle kaksi toimintoa",
                                        .en = "the unit has fewer than two functions"};
  constexpr Bilingual kTooFewTies = {.fi = "yksiköllä on liian vähän yhteyksiä",
                                     .en = "the unit has too few ties"};
  std::vector<Suspect> suspects;
  const auto sizes = functions.units.sizes();
  const auto ties = ties_by_group(functions.network, functions.units);
  for (std::uint32_t unit = 0; unit < functions.units.count; ++unit) {
    if (analysis.chart.directly_under(functions.heads[unit]).empty()) continue;  // no group at all
    const bool has_members = sizes[unit] >= 2;
    if (!has_members ||
        static_cast<double>(ties[unit].incident()) < analysis.threshold("ei-ties")) {
      outcome.unassessed.push_back({has_members ? kTooFewTies : kTooFewMembers,
                                    subject_of(analysis.model[functions.heads[unit]])});
      continue;
    }
    outcome.assessed = true;
    const Suspect suspect{unit, ties[unit], ei_index(ties[unit]),
                          expected_ei(sizes[unit], functions.network.size())};
    if (is_inward(analysis, suspect)) suspects.push_back(suspect);
  }
  return suspects;
}

constexpr Wording kMessage = {.fi =
                                  "yksikön {subject} {ties} yhteydestä {inside} jää sen sisään – "
                                  "tämän kokoisella niitä olisi tavallisesti {usual}",
                              .en =
                                  "{inside} of the {ties} ties of the unit {subject} stay inside; "
                                  "in a unit of its size {usual} usually would"};
constexpr Wording kHardlyAny = {.fi =
                                    "yksikön {subject} {ties} yhteydestä {inside} jää sen sisään – "
                                    "tämän kokoisella niitä olisi tavallisesti tuskin yhtään",
                                .en =
                                    "{inside} of the {ties} ties of the unit {subject} stay "
                                    "inside; in a unit of its size hardly any usually would"};
constexpr Wording kByDraws = {.fi =
                                  "sattumalta näin kävisi todennäköisyydellä {p} ({draws} "
                                  "{draws#satunnainen ryhmittely|satunnaista ryhmittelyä})",
                              .en =
                                  "by chance this would happen with probability {p} ({draws} "
                                  "random {draws#grouping|groupings})"};
constexpr Wording kByMoments = {
    .fi =
        "sattumalta näin kävisi todennäköisyydellä {p}, laskettu keskiarvosta ja hajonnasta, koska "
        "toimintoja on yli {limit}",
    .en =
        "by chance this would happen with probability {p}, worked out from mean and variance, as "
        "there are over {limit} functions"};

double rounded(double value) { return std::round(value * 1000) / 1000; }

// How many of a group's ties would stay inside by its size alone: what a client can read of the
// expected index.
double usual_inside(const Suspect& suspect) {
  return std::round(static_cast<double>(suspect.ties.incident()) * (1 - suspect.expected) / 2);
}

Finding finding_of(const Analysis& analysis, const FunctionNetwork& functions,
                   const Suspect& suspect, double p, std::uint32_t draws) {
  const Function& head = analysis.model[functions.heads[suspect.unit]];
  const double usual = usual_inside(suspect);
  return {.subjects = {subject_of(head)},
          .message = usual < 1 ? kHardlyAny : kMessage,
          .figures = {{"ties", static_cast<double>(suspect.ties.incident())},
                      {"inside", static_cast<double>(suspect.ties.inside)},
                      {"across", static_cast<double>(suspect.ties.across)},
                      {"usual", usual},
                      {"ei", rounded(suspect.index)},
                      {"expected", rounded(suspect.expected)},
                      {"p", p},
                      {"draws", static_cast<double>(draws)},
                      {"limit", analysis.threshold("ei-exact")}},
          .span = head.span,
          .label = draws > 0 ? kByDraws : kByMoments};
}

Outcome check(const Analysis& analysis) {
  if (static_cast<double>(analysis.chart.actors().size()) < analysis.threshold("ei-nodes"))
    return not_assessed({.fi = "toimintoja on liian vähän", .en = "there are too few functions"});
  const FunctionNetwork functions = function_network(analysis.chart, analysis.ties);
  Outcome outcome{.assessed = false};
  const std::vector<Suspect> suspects = suspects_in(analysis, functions, outcome);
  if (outcome.unassessed.empty() && !outcome.assessed)
    return not_assessed({.fi = "millään toiminnolla ei ole yläyksikköä (`parent`)",
                         .en = "no function has a `parent`"});
  if (suspects.empty()) return outcome;
  const bool is_drawn =
      static_cast<double>(functions.network.size()) <= analysis.threshold("ei-exact");
  const auto draws =
      is_drawn ? static_cast<std::uint32_t>(analysis.threshold("ei-draws")) : std::uint32_t{0};
  const EiChance chance = is_drawn ? ei_by_draws(functions.network, functions.units, draws)
                                   : ei_by_moments(functions.network, functions.units);
  for (const Suspect& suspect : suspects) {
    const double p = chance.by_group[suspect.unit];
    const auto severity = severity_of(analysis, suspect, p);
    if (!severity) continue;
    outcome.findings.push_back(finding_of(analysis, functions, suspect, p, draws));
    outcome.findings.back().severity = *severity;
  }
  return outcome;
}

}  // namespace

extern const Rule kSm307;
constinit const Rule kSm307 = {
    .code = "SM307",
    .name = "silo-ei-index",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin kuusi toimintoa, ja yksikössä ainakin kaksi toimintoa ja kahdeksan "
                    "yhteyttä.",
              .en = "At least six functions, and a unit of at least two functions with eight "
                    "ties."},
    .summary =
        {.fi = "Yksikkö, jonka yhteydet pysyvät sisällä useammin kuin sen koko ja sattuma antavat "
               "odottaa.",
         .en = "A unit whose ties stay inside more than its size and chance would make them."},
    .why = {.fi =
                "Jokainen yksikkö pitää osan yhteyksistään sisällään. Siilosta puhumme vasta, kun "
                "yli puolet jää sisään ja selvästi enemmän kuin sattuma antaisi.",
            .en = "Every unit keeps some ties inside. We speak of a silo only where more than half "
                  "stay inside, and clearly more than chance would give."},
    .question = {.fi = "Milloin tämä yksikkö on viimeksi muuttanut jotain toisen yksikön "
                       "pyynnöstä?",
                 .en = "When did this unit last change something because another unit asked?"},
    .fix = {.fi =
                "Sovi yhteinen tavoite tai mittari, nimeä yhteyshenkilö tai luo yhteinen rutiini.",
            .en =
                "Agree on a shared objective or metric, name a contact, or start a joint routine."},
    .source = {.fi = "Krackhardt & Stern 1988 (E–I-luku); satunnaistamistesti kuten UCINETissä",
               .en = "Krackhardt & Stern 1988 (the E-I index); the permutation test as in UCINET"},
    .thresholds = kReads,
    .failing_example = R"(functions:
  production: {name: {fi: Tuotanto, en: Production}}  # <-
  press: {name: {fi: Puristus, en: Press}, parent: production, works_with: [paint, mould, weld]}
  paint: {name: {fi: Maalaus, en: Paint}, parent: production, works_with: [mould, weld]}
  mould: {name: {fi: Valu, en: Moulding}, parent: production, works_with: weld}
  weld: {name: {fi: Hitsaus, en: Welding}, parent: production, works_with: pack}
  pack: {name: {fi: Pakkaus, en: Packing}, parent: production, works_with: [press, sales]}
  sales: {name: {fi: Myynti, en: Sales}, works_with: finance}
  finance: {name: {fi: Talous, en: Finance}}
  it: {name: {fi: Tietohallinto, en: IT}}
  hr: {name: {fi: Henkilöstö, en: HR}}
)",
    .passing_example = R"(functions:
  production: {name: {fi: Tuotanto, en: Production}}
  press: {name: {fi: Puristus, en: Press}, parent: production, works_with: [paint, sales, hr]}
  paint: {name: {fi: Maalaus, en: Paint}, parent: production, works_with: [mould, it]}
  mould: {name: {fi: Valu, en: Moulding}, parent: production, works_with: weld}
  weld: {name: {fi: Hitsaus, en: Welding}, parent: production, works_with: [pack, hr]}
  pack: {name: {fi: Pakkaus, en: Packing}, parent: production, works_with: sales}
  sales: {name: {fi: Myynti, en: Sales}, works_with: finance}
  finance: {name: {fi: Talous, en: Finance}}
  it: {name: {fi: Tietohallinto, en: IT}}
  hr: {name: {fi: Henkilöstö, en: HR}}
)",
    .check = check,
};

}  // namespace stratmap
