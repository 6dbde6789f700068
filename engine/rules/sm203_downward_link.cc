#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Finding finding_of(const Analysis& analysis, const Cause& cause) {
  const Model& model = analysis.model;
  const auto perspective = [&](Id<Objective> objective) -> const Element* {
    return &model[*analysis.ladder.perspective_of(objective)];
  };
  return {.subjects = {subject_of(model[cause.from], model[cause.to])},
          .message = {.fi = "nuoli tavoitteesta {cause} tavoitteeseen {effect} kulkee kartalla "
                            "alaspäin",
                      .en = "the arrow from {cause} to {effect} runs down the map"},
          .figures = {{"upper", perspective(cause.from)}, {"lower", perspective(cause.to)}},
          .span = cause.link->to.span,
          .label = {.fi = "näkökulmasta {upper} alas näkökulmaan {lower}",
                    .en = "from the perspective {upper} down to {lower}"}};
}

Outcome check(const Analysis& analysis) {
  if (analysis.causes.links().empty())
    return not_assessed({.fi = "kartalla ei ole yhtään syy-seuraussuhdetta",
                         .en = "the map has no cause-and-effect link"});
  Outcome outcome{.assessed = false};
  for (const Cause& cause : analysis.causes.links()) {
    const auto from = analysis.ladder.rank(cause.from), to = analysis.ladder.rank(cause.to);
    if (!from || !to) continue;
    outcome.assessed = true;
    if (*from > *to) outcome.findings.push_back(finding_of(analysis, cause));
  }
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "minkään nuolen molemmat päät eivät ole näkökulmissa",
                       .en = "no arrow has both of its ends in perspectives"});
}

}  // namespace

extern const Rule kSm203;
constinit const Rule kSm203 = {
    .code = "SM203",
    .name = "downward-link",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Syy-seuraussuhde, jonka molemmat päät ovat jossakin näkökulmassa.",
              .en = "A cause-and-effect link with both of its ends in perspectives."},
    .summary = {.fi = "Syy-seuraussuhde, joka kulkee ylemmästä näkökulmasta alempaan.",
                .en = "A cause-and-effect link from a higher perspective down to a lower one."},
    .why = {.fi = "Yleensä nuoli on väärin päin; joskus se kuvaa rahaa, joka palaa toimintaan.",
            .en = "Usually a reversed arrow; sometimes money coming back."},
    .question = {.fi = "Onko nuoli oikein päin – vai kuvaako se rahaa, joka palaa toimintaan?",
                 .en = "Is this arrow the right way round, or is it money coming back?"},
    .fix = {.fi = "Käännä nuoli, tai merkitse se rahaksi tai palautteeksi (`kind: funds`, `kind: "
                  "feedback`).",
            .en = "Reverse it, or say `kind: funds` or `kind: feedback`."},
    .together = {.says = {.fi = "kulkee kartalla alaspäin", .en = "run down the map"}},
    .source = in_both_languages("Kaplan & Norton 2000"),
    .failing_example = R"(objectives:
  easy-contact:
    name: {fi: Asiointi on helppoa, en: Dealing with us is easy}
    perspective: customer
    drives: data-quality  # <-
  data-quality:
    name: {fi: Asiakastieto on yhdessä paikassa, en: Customer data is in one place}
    perspective: process
)",
    .passing_example = R"(objectives:
  easy-contact:
    name: {fi: Asiointi on helppoa, en: Dealing with us is easy}
    perspective: customer
    drives: {data-quality: {kind: feedback}}
  data-quality:
    name: {fi: Asiakastieto on yhdessä paikassa, en: Customer data is in one place}
    perspective: process
    drives: easy-contact
)",
    .check = check,
};

}  // namespace stratmap
