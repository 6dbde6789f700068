#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kSales = "sales";

bool is_sold(const Analysis& analysis, Id<Objective> objective) {
  return analysis.ladder.is_kind(objective, PerspectiveKind::process) &&
         std::ranges::any_of(analysis.model[objective].owners, [&](const Ref<Function>& owner) {
           return !owner.is_unknown() && analysis.model[owner.id].kind == kSales;
         });
}

std::vector<Id<Objective>> learning_objectives(const Analysis& analysis) {
  std::vector<Id<Objective>> learning;
  for (std::size_t i = 0; i < analysis.model.objectives.size(); ++i)
    if (analysis.ladder.is_kind(id_at<Objective>(i), PerspectiveKind::learning))
      learning.push_back(id_at<Objective>(i));
  return learning;
}

Outcome check(const Analysis& analysis) {
  const auto steps = analysis.causes.steps_from(learning_objectives(analysis));
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < analysis.model.objectives.size(); ++i) {
    const auto objective = id_at<Objective>(i);
    if (!is_sold(analysis, objective)) continue;
    outcome.assessed = true;
    if (steps[i] != kNoPath) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(analysis.model[objective])},
         .message = {.fi = "myynnin tavoitteeseen {subject} ei tule nuolia oppimisesta",
                     .en = "no arrows lead from learning to the sales objective {subject}"},
         .span = analysis.model[objective].span});
  }
  if (!outcome.assessed)
    return not_assessed({.fi = "myynti ei omista sisäisten prosessien tavoitetta",
                         .en = "no function of kind sales owns an objective of processes"});
  return outcome;
}

}  // namespace

extern const Rule kSm709;
constinit const Rule kSm709 = {
    .code = "SM709",
    .name = "selling-without-customer-understanding",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Sisäisten prosessien tavoite, jonka omistaa myynti (`kind: sales`).",
              .en = "An objective of processes owned by a function of kind sales."},
    .summary = {.fi = "Myynnin tavoitteeseen ei johda mitään opittavaa.",
                .en = "No learning leads to an objective of sales."},
    .why = {.fi = "Arvoa syntyy, kun ymmärtää asiakkaan liiketoimintaa. Se opitaan – muuten "
                  "jäljelle jää hinta.",
            .en = "Value comes from understanding the customer's business. It is learnt; otherwise "
                  "only the price is left."},
    .question = {.fi = "Mitä tiedämme heidän liiketoiminnastaan?",
                 .en = "What do we know about their business?"},
    .fix = {.fi = "Lisää oppimisen tavoite – mitä myynnin pitää asiakkaasta tietää – ja nuoli "
                  "siitä tähän.",
            .en = "Add an objective of learning, what sales must know of the customer, and an "
                  "arrow from it."},
    .together = {.says = {.fi = "on ilman nuolta oppimisesta",
                          .en = "have no arrows from learning"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .failing_example = R"(objectives:
  deals: {name: {fi: Kauppoja syntyy, en: Deals are made}, perspective: process, owner: sales}  # <-
  insight: {name: {fi: Tunnemme toimialan, en: We know the trade}, perspective: learning}
functions:
  sales: {name: {fi: Myynti, en: Sales}, kind: sales}
)",
    .passing_example = R"(objectives:
  deals: {name: {fi: Kauppoja syntyy, en: Deals are made}, perspective: process, owner: sales}
  insight: {name: {fi: Tunnemme toimialan, en: We know the trade}, perspective: learning, drives: deals}
functions:
  sales: {name: {fi: Myynti, en: Sales}, kind: sales}
)",
    .check = check,
};

}  // namespace stratmap
