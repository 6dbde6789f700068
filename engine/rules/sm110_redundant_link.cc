#include <algorithm>
#include <array>

#include "engine/graph/detours.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Finding finding_of(const Model& model, const CauseGraph& causes, const Detour& detour) {
  const Cause& link = *detour.link;
  Finding finding{
      .subjects = {subject_of(model[link.from], model[link.to])},
      .message = {.fi = "vaikutus tavoitteesta {cause} tavoitteeseen {effect} kulkee kartalla myös "
                        "välivaiheen kautta",
                  .en = "the effect of {cause} on {effect} is drawn twice: straight, and through "
                        "a step between"},
      .span = link.link->to.span,
      .label = {.fi = "sama vaikutus kulkee tavoitteen {via} kautta",
                .en = "the same effect runs through {via}"}};
  if (detour.via.size() > 1)
    finding.label = {.fi = "sama vaikutus kulkee tavoitteiden {via} kautta",
                     .en = "the same effect runs through {via}"};
  Figure::Elements via;
  Id<Objective> here = link.from;
  for (const auto next : detour.via) {
    via.push_back(&model[next]);
    finding.related.push_back({causes.between(here, next)->link->to.span,
                               {.fi = "kiertotien nuoli", .en = "on the way round"}});
    here = next;
  }
  finding.related.push_back({causes.between(here, link.to)->link->to.span,
                             {.fi = "kiertotien nuoli", .en = "on the way round"}});
  finding.figures = {{"via", std::move(via)}};
  return finding;
}

Outcome check(const Analysis& analysis) {
  if (analysis.causes.links().empty())
    return not_assessed({.fi = "kartalla ei ole yhtään syy-seuraussuhdetta",
                         .en = "the map has no cause-and-effect link"});
  const auto detours =
      detours_in(analysis.causes, static_cast<std::size_t>(analysis.threshold("redundant-steps")));
  if (!detours)
    return not_assessed({.fi = "kartan reittejä on liikaa läpikäytäviksi",
                         .en = "the map has too many paths to follow them all"});
  Outcome outcome;
  for (const Detour& detour : *detours)
    outcome.findings.push_back(finding_of(analysis.model, analysis.causes, detour));
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"redundant-steps"};

}  // namespace

extern const Rule kSm110;
constinit const Rule kSm110 = {
    .code = "SM110",
    .name = "redundant-link",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::aside,
    .needs = {.fi = "Ainakin yksi syy-seuraussuhde.", .en = "At least one cause-and-effect link."},
    .summary = {.fi = "Nuoli, jonka vaikutus kulkee samansuuntaisena myös muutaman välivaiheen "
                      "kautta.",
                .en = "An arrow whose effect also runs, in the same direction, through a step or "
                      "two between."},
    .why = {.fi = "Kahteen kertaan piirretty vaikutus näyttää kahdelta syyltä, ja välivaihe jää "
                  "huomaamatta.",
            .en = "An effect drawn twice looks like two causes, and the step between goes "
                  "unnoticed."},
    .question = {.fi = "Vaikuttaako se myös suoraan vai vain välivaiheen kautta?",
                 .en = "Does it also work directly, or only through the middle one?"},
    .fix = {.fi = "Poista suora nuoli – tai kirjoita siihen, mitä välivaihe ei selitä (`why`).",
            .en = "Delete the direct arrow, or write on it what the step between does not explain "
                  "(`why`)."},
    .together = {.says = {.fi = "kulkee myös välivaiheen kautta",
                          .en = "also run through a step between"}},
    .source = {.fi = "verkon transitiivinen reduktio: vähimmät nuolet, jotka säilyttävät samat "
                     "reitit (Aho, Garey & Ullman 1972)",
               .en = "transitive reduction: the fewest arrows that keep the same paths (Aho, Garey "
                     "& Ullman 1972)"},
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives:
  first-fix:
    name: {fi: Vika korjataan ensikäynnillä, en: Faults are fixed on the first visit}
    drives:
      safe-buildings: {}
      recommended: {}  # <-
  safe-buildings:
    name: {fi: Kiinteistöt toimivat häiriöttä, en: Buildings run without disturbance}
    drives: recommended
  recommended: {name: {fi: Asiakkaat suosittelevat meitä, en: Customers recommend us}}
)",
    .passing_example = R"(objectives:
  first-fix:
    name: {fi: Vika korjataan ensikäynnillä, en: Faults are fixed on the first visit}
    drives: safe-buildings
  safe-buildings:
    name: {fi: Kiinteistöt toimivat häiriöttä, en: Buildings run without disturbance}
    drives: recommended
  recommended: {name: {fi: Asiakkaat suosittelevat meitä, en: Customers recommend us}}
)",
    .check = check,
};

}  // namespace stratmap
