#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kLeadership = "leadership";
constexpr std::size_t kFewest = 3;

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (std::ranges::all_of(model.functions, [](const Function& each) { return each.kind.empty(); }))
    return not_assessed({.fi = "toimintojen lajeja (`kind`) ei ole kerrottu",
                         .en = "no function gives its `kind`"});
  std::size_t all = 0;
  Figure::Elements by_management;
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const auto objective = id_at<Objective>(i);
    const auto contributors = analysis.involvement.contributors[objective];
    const bool is_done_below = analysis.ladder.is_kind(objective, PerspectiveKind::customer) ||
                               analysis.ladder.is_kind(objective, PerspectiveKind::process);
    if (!is_done_below || contributors.empty()) continue;
    ++all;
    if (std::ranges::all_of(contributors,
                            [&](Id<Function> each) { return model[each].kind == kLeadership; }))
      by_management.push_back(&model[objective]);
  }
  if (all < kFewest)
    return not_assessed({.fi = "omistaja tai toteuttaja on alle kolmella asiakkaan tai prosessin "
                               "tavoitteella",
                         .en = "fewer than three objectives of customers or processes have an "
                               "owner or contributors"});
  Outcome outcome;
  const double share = static_cast<double>(by_management.size()) / static_cast<double>(all);
  if (!reaches(share, analysis.threshold("management-only"))) return outcome;
  const std::size_t count_of_them = by_management.size();
  outcome.findings.push_back(
      {.subjects = {whole("map")},
       .message =
           {.fi = "{all} asiakas- ja prosessitavoitteesta {alone} on vain johdon varassa: "
                  "{objectives}",
            .en = "{alone} of {all} objectives of customers and processes {alone#rests|rest} on "
                  "management alone: {objectives}"},
       .figures = {count("alone", count_of_them),
                   count("all", all),
                   {"share", std::round(100 * share)},
                   {"objectives", std::move(by_management)}},
       .span = analysis.section_span("objectives")});
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"management-only"};

}  // namespace

extern const Rule kSm708;
constinit const Rule kSm708 = {
    .code = "SM708",
    .name = "change-owned-by-management-only",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Toimintojen lajit (`kind`) ja tekijät ainakin kolmella asiakkaan tai "
                    "prosessin tavoitteella.",
              .en = "The `kind` of functions, and who carries out at least three objectives of "
                    "customers or processes."},
    .summary = {.fi = "Suuri osa asiakkaan ja prosessien tavoitteista on vain johdon nimissä.",
                .en = "A large part of the objectives of customers and processes bear the name of "
                      "management alone."},
    .why = {.fi =
                "Muutoksen tekeminen ei ole johdon tehtävä. Johto luo edellytykset, muut tekevät.",
            .en = "Carrying out the change is not management's task. Management makes it possible; "
                  "others do it."},
    .question = {.fi = "Kuka sen oikeasti tekee?", .en = "Who actually does it?"},
    .fix = {.fi = "Nimeä tekijät (`contributors`) niistä toiminnoista, joiden arki muuttuu.",
            .en = "Name `contributors` from the functions whose daily work will change."},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives:  # <-
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer, owner: board}
  easy: {name: {fi: Asiointi on helppoa, en: Dealing is easy}, perspective: customer, owner: board}
  on-time: {name: {fi: Tulemme ajallaan, en: We come on time}, perspective: process, owner: care}
functions:
  board: {name: {fi: Johtoryhmä, en: Management team}, kind: leadership}
  care: {name: {fi: Kiinteistönhoito, en: Property care}, kind: delivery}
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer, owner: board, contributors: care}
  easy: {name: {fi: Asiointi on helppoa, en: Dealing is easy}, perspective: customer, owner: board}
  on-time: {name: {fi: Tulemme ajallaan, en: We come on time}, perspective: process, owner: care}
functions:
  board: {name: {fi: Johtoryhmä, en: Management team}, kind: leadership}
  care: {name: {fi: Kiinteistönhoito, en: Property care}, kind: delivery}
)",
    .check = check,
};

}  // namespace stratmap
