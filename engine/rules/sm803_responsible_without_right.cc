#include <algorithm>
#include <optional>
#include <vector>

#include "engine/graph/mandates.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// The one who answers for a metric; nothing where there are none, or several.
std::optional<Id<Function>> only_owner(const Analysis& analysis, Id<Metric> metric) {
  const auto owners = analysis.involvement.owners[metric];
  return owners.size() == 1 ? std::optional(owners.front()) : std::nullopt;
}

// Whether it works on a process that the map says moves what the metric measures.
bool has_a_hand_in(const Analysis& analysis, Id<Function> function, Id<Metric> metric) {
  for (const auto objective : analysis.involvement.measured[metric])
    for (const Cause& cause : analysis.causes.links_to(objective))
      if (analysis.ladder.is_kind(cause.from, PerspectiveKind::process) &&
          analysis.involvement.contributors.holds(cause.from, function))
        return true;
  return false;
}

std::optional<Bilingual> reason_not_to_assess(const Analysis& analysis, Id<Metric> metric) {
  constexpr Bilingual kNoOwner = {.fi = "mittarilla ei ole yhtä omistajaa (`owner`)",
                                  .en = "the metric has no single `owner`"};
  constexpr Bilingual kNoMandate = {
      .fi = "mittarin omistajan valtuuksia ei ole kysytty (`mandate`)",
      .en = "the `mandate` of the metric's owner is not given"};
  constexpr Bilingual kNothing = {.fi = "mittari ei mittaa yhtään tavoitetta (`measures`)",
                                  .en = "the metric `measures` no objective"};
  const auto owner = only_owner(analysis, metric);
  if (!owner) return kNoOwner;
  if (!analysis.model[*owner].mandate) return kNoMandate;
  if (analysis.involvement.measured[metric].empty()) return kNothing;
  return std::nullopt;
}

Finding finding_of(const Analysis& analysis, Id<Metric> metric, Id<Function> owner) {
  const Model& model = analysis.model;
  Finding finding{
      .subjects = {subject_of(model[metric]), subject_of(model[owner])},
      .message = {.fi =
                      "{subject2} vastaa mittarista {subject}, mutta sillä ei ole valtuuksia eikä "
                      "osaa prosessissa, joka mittaria liikuttaa",
                  .en =
                      "{subject2} answers for the metric {subject}, but has no mandate and no part "
                      "in a process that moves it"},
      .span = model[metric].owners.front().span,
      .related = {{model[owner].mandate->span,
                   {.fi = "omistajan valtuudet", .en = "the owner's mandate"}}}};
  return finding;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < model.metrics.size(); ++i) {
    const auto metric = id_at<Metric>(i);
    if (!model[metric].nature || !is_customer(*model[metric].nature)) continue;
    if (const auto reason = reason_not_to_assess(analysis, metric)) {
      outcome.unassessed.push_back({*reason, subject_of(model[metric])});
      continue;
    }
    outcome.assessed = true;
    const auto owner = *only_owner(analysis, metric);
    if (!is_mandated(*model[owner].mandate) && !has_a_hand_in(analysis, owner, metric))
      outcome.findings.push_back(finding_of(analysis, metric, owner));
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "yhdenkään mittarin luonne (`nature`) ei kerro asiakkaasta",
                         .en = "no metric has a `nature` that concerns customers"});
  return outcome;
}

}  // namespace

extern const Rule kSm803;
constinit const Rule kSm803 = {
    .code = "SM803",
    .name = "responsible-without-right",
    .needs = {.fi = "Asiakkaasta kertova tavoitteen mittari (`nature`), jolla on yksi omistaja, ja "
                    "omistajan valtuudet (`mandate`).",
              .en = "A metric of an objective whose `nature` concerns customers, with one owner, "
                    "and the `mandate` of that owner."},
    .summary = {.fi = "Asiakasmittarin omistajalla ei ole valtuuksia eikä osaa prosessissa, joka "
                      "mittaria liikuttaa.",
                .en = "The owner of a customer metric has neither a mandate nor a part in a "
                      "process that moves it."},
    .why =
        {.fi = "Vastuu ilman oikeutta päättää on vastuuta muiden työstä.",
         .en =
             "To be accountable without the right to decide is to answer for the work of others."},
    .question = {.fi = "Sinä vastaat tästä. Saatko myös muuttaa sitä?",
                 .en = "You answer for it. May you change it?"},
    .fix = {.fi = "Anna omistajalle valtuudet, ota hänet mukaan prosessiin, tai siirrä mittari "
                  "sille, joka voi vaikuttaa.",
            .en = "Give the owner a mandate or a part in the process, or the metric to whoever can "
                  "move it."},
    .together = {.says = {.fi = "kuuluu omistajalle, joka ei voi vaikuttaa siihen",
                          .en = "have an owner who has no right to move them"},
                 .things = {.fi = "asiakasmittaria", .en = "customer metrics"}},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  delivery:
    name: {fi: Toimitus pitää, en: Delivery holds}
    perspective: process
    owner: logistics
    drives: loyalty
functions:
  quality: {name: {fi: Laatu, en: Quality}, mandate: ask-first}
  logistics: {name: {fi: Logistiikka, en: Logistics}, mandate: full}
metrics:
  nps:
    name: {fi: Suositteluindeksi, en: Net promoter score}
    measures: loyalty
    nature: advocacy
    owner: quality  # <-
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  delivery:
    name: {fi: Toimitus pitää, en: Delivery holds}
    perspective: process
    owner: logistics
    contributors: quality
    drives: loyalty
functions:
  quality: {name: {fi: Laatu, en: Quality}, mandate: ask-first}
  logistics: {name: {fi: Logistiikka, en: Logistics}, mandate: full}
metrics:
  nps:
    name: {fi: Suositteluindeksi, en: Net promoter score}
    measures: loyalty
    nature: advocacy
    owner: quality
)",
    .check = check,
};

}  // namespace stratmap
