#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

std::vector<Id<Perspective>> without_empty(const Ladder& ladder,
                                           std::span<const Id<Perspective>> perspectives) {
  std::vector<Id<Perspective>> kept;
  std::ranges::copy_if(perspectives, std::back_inserter(kept), [&](Id<Perspective> perspective) {
    return !ladder.objectives_in(perspective).empty();
  });
  return kept;
}

Finding no_bridge(const Analysis& analysis, const Perspective& lower, const Perspective& upper) {
  Finding finding{
      .subjects = {subject_of(lower), subject_of(upper)},
      .message = {.fi = "näkökulmasta {subject} ei johda yhtään nuolta ylempään näkökulmaan "
                        "{subject2}",
                  .en = "no arrow leads from the perspective {subject} up to {subject2}"},
      .span = analysis.span_of(lower)};
  if (!upper.is_default)
    finding.related.push_back(
        {upper.span, {.fi = "seuraava näkökulma ylöspäin", .en = "the next perspective up"}});
  return finding;
}

Finding unjoined(const Analysis& analysis, const Perspective& constraint) {
  return {.subjects = {subject_of(constraint)},
          .message = {.fi = "näkökulma {subject} rajaa muita, mutta mikään nuoli ei yhdistä sitä "
                            "niihin",
                      .en = "the perspective {subject} sets limits to the others, and no arrow "
                            "joins it to any of them"},
          .span = analysis.span_of(constraint)};
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  const auto rungs = without_empty(analysis.ladder, analysis.ladder.rungs());
  const auto constraints = without_empty(analysis.ladder, analysis.ladder.constraints());
  if (analysis.causes.links().empty())
    return not_assessed({.fi = "kartalla ei ole yhtään syy-seuraussuhdetta",
                         .en = "the map has no cause-and-effect link"});
  if (rungs.size() + constraints.size() < 2)
    return not_assessed({.fi = "tavoitteita on alle kahdessa näkökulmassa",
                         .en = "fewer than two perspectives have objectives"});
  Outcome outcome;
  const PerspectiveBridges bridges(model, analysis.ladder, analysis.causes);
  for (std::size_t i = rungs.size(); i-- > 1;)  // from the top, as the map is read
    if (!bridges.leads(rungs[i - 1], rungs[i]))
      outcome.findings.push_back(no_bridge(analysis, model[rungs[i - 1]], model[rungs[i]]));
  for (const auto constraint : constraints)
    if (!bridges.is_joined(constraint))
      outcome.findings.push_back(unjoined(analysis, model[constraint]));
  return outcome;
}

}  // namespace

extern const Rule kSm201;
constinit const Rule kSm201 = {
    .code = "SM201",
    .name = "missing-perspective-bridge",
    .needs = {.fi = "Ainakin yksi syy-seuraussuhde ja tavoitteita kahdessa näkökulmassa.",
              .en = "At least one cause-and-effect link, and objectives in two perspectives."},
    .summary = {.fi = "Näkökulmasta ei johda yhtään nuolta seuraavaan, tai rajaava näkökulma on "
                      "irti muista.",
                .en = "No arrow leads from one perspective to the next one up, or a perspective "
                      "that sets limits is joined to none."},
    .why = {.fi =
                "Oppimisen, prosessien, asiakkuuksien ja talouden pitää kohdata kartalla – muuten "
                "sen pohtiminen ei kosketa kenenkään omaa tekemistä.",
            .en = "Learning, processes, customers and finance must meet on the map, or working on "
                  "it touches no one's own doing."},
    .question = {.fi = "Miten oppiminen näkyy tekemisessä – ja huomaako asiakas sen?",
                 .en = "How does what we learn show in how we work, and does the customer notice?"},
    .fix = {.fi = "Piirrä joka rajan yli ainakin yksi nuoli, ja kirjoita siihen perustelu (`why`).",
            .en = "Draw at least one link over each boundary, with its `why`."},
    .together = {.says = {.fi = "on ilman nuolta", .en = "have no arrow across"},
                 .things = {.fi = "näkökulmien rajaa", .en = "boundaries between perspectives"}},
    .source = in_both_languages("Kaplan & Norton 1996, 2000; Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(perspectives:
  customer: {name: {fi: Asiakkuudet, en: Customers}}
  learning: {name: {fi: Oppiminen, en: Learning}}  # <-
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  easy-contact:
    name: {fi: Asiointi on helppoa, en: Dealing with us is easy}
    perspective: customer
    drives: loyalty
  able-staff: {name: {fi: Henkilöstö on osaavaa, en: Staff are able}, perspective: learning}
)",
    .passing_example = R"(perspectives:
  customer: {name: {fi: Asiakkuudet, en: Customers}}
  learning: {name: {fi: Oppiminen, en: Learning}}
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: {loyalty: {why: {fi: Osaaja hoitaa asian kerralla, en: Able people settle it at once}}}
)",
    .check = check,
};

}  // namespace stratmap
