#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool names_contributors(const Objective& objective) {
  return std::ranges::any_of(objective.contributors,
                             [](const Ref<Function>& each) { return !each.is_unknown(); });
}

constexpr Wording kCustomer = {
    .fi = "asiakastavoite {subject} on yhden toiminnon varassa: {function}",
    .en = "the customer objective {subject} is carried by one function alone, {function}"};
constexpr Wording kTop = {
    .fi = "kartan ylin tavoite {subject} on yhden toiminnon varassa: {function}",
    .en =
        "the objective {subject} at the top of the map is carried by one function alone, "
        "{function}"};

Finding finding_of(const Analysis& analysis, Id<Objective> id) {
  const Objective& objective = analysis.model[id];
  const Function& function = analysis.model[analysis.involvement.contributors[id].front()];
  const bool is_customer = analysis.ladder.is_kind(id, PerspectiveKind::customer);
  return {.subjects = {subject_of(objective)},
          .message = is_customer ? kCustomer : kTop,
          .figures = {{"function", &function}},
          .span = objective.span,
          .label = {.fi = "vain {function}", .en = "{function} alone"}};
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (std::ranges::none_of(model.objectives, names_contributors))
    return not_assessed({.fi = "yhdelläkään tavoitteella ei ole tekijöitä (`contributors`)",
                         .en = "no objective has `contributors`"});
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const auto id = id_at<Objective>(i);
    if (!analysis.ladder.is_kind(id, PerspectiveKind::customer) && !analysis.ladder.is_top(id))
      continue;
    outcome.assessed = true;
    if (analysis.involvement.contributors[id].size() == 1)
      outcome.findings.push_back(finding_of(analysis, id));
  }
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "kartalla ei ole asiakastavoitteita eikä ylimpiä tavoitteita",
                       .en = "the map has no customer objective and none at its top"});
}

}  // namespace

extern const Rule kSm302;
constinit const Rule kSm302 = {
    .code = "SM302",
    .name = "one-voice-objective",
    .needs = {.fi = "Tekijöitä (`contributors`) jollakin tavoitteella.",
              .en = "`contributors` on some objective."},
    .summary = {.fi = "Asiakastavoite tai kartan ylin tavoite, jota vain yksi toiminto toteuttaa.",
                .en = "A customer objective, or one at the top of the map, that one function "
                      "carries alone."},
    .why = {.fi = "Asiakas kohtaa koko talon. Jos tavoite on yhden yksikön, muut voivat katsoa "
                  "vierestä.",
            .en = "A customer meets the whole organization. What one unit carries alone, the "
                  "others may watch from the sidelines."},
    .question = {.fi = "Pystyykö yksi yksikkö tähän yksin?",
                 .en = "Can one unit really do this alone?"},
    .fix = {.fi = "Kysy, kenen työstä tavoite riippuu, ja kirjaa heidät tekijöiksi "
                  "(`contributors`).",
            .en = "Ask whose work it depends on, and name them in `contributors`."},
    .together = {.says = {.fi = "on yhden toiminnon varassa",
                          .en = "are carried by one function alone"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(objectives:
  clear-bill:  # <-
    name: {fi: Lasku on selkeä, en: Bills are clear}
    perspective: customer
    owner: billing
  right-report:
    name: {fi: Työraportti on oikein, en: Work reports are right}
    perspective: process
    owner: delivery
    contributors: billing
functions:
  billing: {name: {fi: Laskutus, en: Billing}}
  delivery: {name: {fi: Toimitus, en: Delivery}}
)",
    .passing_example = R"(objectives:
  clear-bill:
    name: {fi: Lasku on selkeä, en: Bills are clear}
    perspective: customer
    owner: billing
    contributors: delivery
  right-report:
    name: {fi: Työraportti on oikein, en: Work reports are right}
    perspective: process
    owner: delivery
functions:
  billing: {name: {fi: Laskutus, en: Billing}}
  delivery: {name: {fi: Toimitus, en: Delivery}}
)",
    .check = check,
};

}  // namespace stratmap
