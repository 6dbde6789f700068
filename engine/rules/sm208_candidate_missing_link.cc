#include <array>
#include <cmath>
#include <utility>

#include "engine/candidates/candidates.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

double rounded(double share) { return std::round(100 * share) / 100; }

Finding finding_of(const Model& model, Candidate candidate) {
  const Objective &from = model[candidate.from], &to = model[candidate.to];
  Finding finding{
      .subjects = {subject_of(from, to)},
      .message = {.fi = "tavoitteesta {cause} voisi puuttua nuoli tavoitteeseen {effect}",
                  .en = "an arrow from {cause} to {effect} may be missing"},
      .figures = {{"score", rounded(candidate.score)},
                  {"repair", rounded(candidate.parts.repair)},
                  {"template", candidate.parts.step}},
      .span = from.span,
      .label = {.fi = "perusteet: {reasons}", .en = "grounds: {reasons}"},
      .related = {{to.span, {.fi = "nuolen kärki olisi tässä", .en = "the arrow would end here"}}}};
  const auto add = [&](std::string_view name, std::optional<double> part) {
    if (part) finding.figures.push_back({name, rounded(*part)});
  };
  add("context", candidate.parts.context);
  add("twins", candidate.parts.twins);
  add("text", candidate.parts.text);
  add("data", candidate.parts.numbers);
  if (candidate.reasons.empty()) finding.label = {};
  finding.figures.push_back({"reasons", std::move(candidate.reasons)});
  return finding;
}

Outcome check(const Analysis& analysis) {
  if (const auto reason = reason_for_no_candidates(analysis)) return not_assessed(*reason);
  const std::vector<ObjectivePair> pairs = candidate_pairs(analysis);
  const auto most = static_cast<std::size_t>(analysis.threshold("candidates-max"));
  // None of the links that are drawn is among them: "10 links", not "10 of 30".
  Outcome outcome{.subjects_assessed = 0};
  for (Candidate& candidate :
       best_candidates(analysis, pairs, most, analysis.threshold("candidate-min")))
    outcome.findings.push_back(finding_of(analysis.model, std::move(candidate)));
  return outcome;
}

constexpr std::array<std::string_view, 3> kThresholdsRead = {"candidate-min", "candidates-max",
                                                             "candidates-objectives"};

}  // namespace

extern const Rule kSm208;
constinit const Rule kSm208 = {
    .code = "SM208",
    .name = "candidate-missing-link",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::aside,
    .needs = {.fi = "Ainakin kuusi tavoitetta ja viisi syy-seuraussuhdetta, ja kartalla enintään "
                    "`candidates-objectives` tavoitetta.",
              .en = "At least six objectives and five cause-and-effect links, and no more than "
                    "`candidates-objectives` objectives on the map."},
    .summary = {.fi = "Nuoli, jota kukaan ei piirtänyt, vaikka kartta muilta osin puhuu sen "
                      "puolesta.",
                .en = "An arrow that nobody drew, although the rest of the map speaks for it."},
    .why = {.fi = "Piirtämättä jäänyt nuoli on usein se, jonka päitä kukaan ei omista yhdessä.",
            .en = "The arrow nobody drew is often the one whose ends nobody owns together."},
    .question = {.fi = "Tähän ei piirretty nuolta. Eikö yhteyttä ole – vai eikö kukaan paikalla "
                       "vastaa molemmista päistä?",
                 .en = "We drew no arrow here. Is that because there is none, or because no one "
                       "here owns both ends?"},
    .fix = {.fi = "Piirrä nuoli, tai kirjaa `kind: none` ja perustelu (`why`).",
            .en = "Draw it, or record `kind: none` with a `why`."},
    .together = {.says = {.fi = "voisi puuttua kartalta", .en = "may be missing from the map"},
                 .things = {.fi = "nuolta", .en = "arrows"}},
    .source = {.fi = "pisteet painottavat korjaantuvia havaintoja, nuolen suuntaa kartalla, päiden "
                     "yhteisiä tekijöitä ja samankaltaisia tavoitteita; Liben-Nowell & Kleinberg "
                     "2007; Cataldo ym. 2006, 2008",
               .en = "the score weighs findings repaired, the step up the map, what the ends share "
                     "and objectives like them; Liben-Nowell & Kleinberg 2007; Cataldo et al. "
                     "2006, 2008"},
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  loyalty:
    name: {fi: Asiakas pysyy, en: Customers stay}
    perspective: customer
    drives: profit
  first-fix:
    name: {fi: Vika korjataan kerralla, en: Faults are fixed at once}
    perspective: process
    drives: loyalty
  fast-response:
    name: {fi: Vikaan tartutaan nopeasti, en: Faults are taken up fast}
    perspective: process
    drives: loyalty
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: [first-fix, fast-response]
  digital-skills:  # <-
    name: {fi: Digitaidot vahvistuvat, en: Digital skills grow}
    perspective: learning
    drives:
      first-fix: {kind: none, why: {fi: Korjaus on käsityötä., en: Repairs are done by hand.}}
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  loyalty:
    name: {fi: Asiakas pysyy, en: Customers stay}
    perspective: customer
    drives: profit
  first-fix:
    name: {fi: Vika korjataan kerralla, en: Faults are fixed at once}
    perspective: process
    drives: loyalty
  fast-response:
    name: {fi: Vikaan tartutaan nopeasti, en: Faults are taken up fast}
    perspective: process
    drives: loyalty
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: [first-fix, fast-response]
  digital-skills:
    name: {fi: Digitaidot vahvistuvat, en: Digital skills grow}
    perspective: learning
    drives:
      fast-response: {}
      first-fix: {kind: none, why: {fi: Korjaus on käsityötä., en: Repairs are done by hand.}}
)",
    .check = check,
};

}  // namespace stratmap
