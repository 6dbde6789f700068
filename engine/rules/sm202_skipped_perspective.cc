#include <utility>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// The perspectives between two ranks, from the bottom up.
Figure::Elements between(const Analysis& analysis, int lower, int upper) {
  Figure::Elements perspectives;
  for (int rank = lower + 1; rank < upper; ++rank)
    perspectives.push_back(
        &analysis.model[analysis.ladder.rungs()[static_cast<std::size_t>(rank)]]);
  return perspectives;
}

Finding finding_of(const Analysis& analysis, const Cause& cause, int lower, int upper) {
  const Model& model = analysis.model;
  Figure::Elements skipped = between(analysis, lower, upper);
  Finding finding{
      .subjects = {subject_of(model[cause.from], model[cause.to])},
      .message = {.fi = "nuoli tavoitteesta {cause} tavoitteeseen {effect} hyppää väliin jäävien "
                        "tavoitteiden yli",
                  .en = "the arrow from {cause} to {effect} jumps over what lies between them"},
      .span = cause.link->to.span,
      .label = {.fi = "{skipped#näkökulma|näkökulmat} {names} {skipped#jää|jäävät} väliin",
                .en = "{skipped#perspective|perspectives} passed over: {names}"}};
  finding.figures = {count("skipped", skipped.size()), {"names", std::move(skipped)}};
  return finding;
}

Outcome check(const Analysis& analysis) {
  if (analysis.causes.links().empty())
    return not_assessed({.fi = "kartalla ei ole yhtään syy-seuraussuhdetta",
                         .en = "the map has no cause-and-effect link"});
  Outcome outcome{.assessed = false};
  for (const Cause& cause : analysis.causes.links()) {
    const auto lower = analysis.ladder.rank(cause.from), upper = analysis.ladder.rank(cause.to);
    if (!lower || !upper) continue;
    outcome.assessed = true;
    if (*upper - *lower >= 2)
      outcome.findings.push_back(finding_of(analysis, cause, *lower, *upper));
  }
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "minkään nuolen molemmat päät eivät ole näkökulmissa",
                       .en = "no arrow has both of its ends in perspectives"});
}

}  // namespace

extern const Rule kSm202;
constinit const Rule kSm202 = {
    .code = "SM202",
    .name = "skipped-perspective",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::aside,
    .needs = {.fi = "Syy-seuraussuhde, jonka molemmat päät ovat jossakin näkökulmassa.",
              .en = "A cause-and-effect link with both of its ends in perspectives."},
    .summary = {.fi = "Nuoli, joka hyppää ainakin yhden näkökulman yli.",
                .en = "An arrow that jumps over at least one perspective."},
    .why = {.fi = "Väliin jää yleensä se tekeminen, joka pitäisi muuttaa.",
            .en = "What is jumped over is usually the doing that has to change."},
    .question = {.fi = "Mitä siinä välissä tapahtuu?", .en = "What happens in between?"},
    .fix = {.fi = "Piirrä vaikutus väliin jäävän tavoitteen kautta, tai kirjaa nuoleen, miksi se "
                  "kulkee suoraan (`why`).",
            .en = "Draw the effect through an objective in between, or write on the arrow why it "
                  "goes straight (`why`)."},
    .together = {.says = {.fi = "hyppää näkökulman yli", .en = "jump over a perspective"}},
    .source = {.fi = "Bento, Bento & White 2012 (332 yritystä: kaikki kolme muuta näkökulmaa "
                     "vaikuttavat talouteen myös suoraan, siksi vain huomio)",
               .en = "Bento, Bento & White 2012 (332 firms: the three others affect finance "
                     "directly as well, hence only a remark)"},
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: profit  # <-
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  loyalty:
    name: {fi: Asiakas pysyy, en: Customers stay}
    perspective: customer
    drives: profit
  fast-response:
    name: {fi: Vikaan tartutaan nopeasti, en: Faults are taken up fast}
    perspective: process
    drives: loyalty
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: fast-response
)",
    .check = check,
};

}  // namespace stratmap
