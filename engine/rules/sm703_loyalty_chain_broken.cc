#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Subject stage_subject(const Thread& thread, std::string_view id) {
  const auto name = built_in_name(thread.form, id);
  return name ? word(id, *name) : word(id);
}

void look_at(const Analysis& analysis, const Thread& thread, Outcome& outcome) {
  const auto stages = stages_on(thread, analysis.model, analysis.involvement);
  const auto is_dark = [](const StageOnThread& stage) { return !stage.is_filled; };
  const auto first = std::ranges::find_if(stages, is_dark);
  if (first == stages.end()) return;
  const auto dark = static_cast<std::size_t>(std::ranges::count_if(stages, is_dark));
  Finding finding{
      .subjects = {subject_in("threads", thread), stage_subject(thread, first->id)},
      .message = {.fi = "lanka {subject} katkeaa ensimmäisen kerran vaiheessa {subject2}: siinä ei "
                        "ole tavoitetta",
                  .en =
                      "the thread {subject} first goes dark at the stage {subject2}, which has no "
                      "objective"},
      .figures = {count("dark", dark), count("stages", stages.size())},
      .span = first->written == nullptr ? thread.span : first->written->span,
      .label = {.fi = "{stages} vaiheesta tyhjiä on {dark}",
                .en = "{dark} of {stages} stages {dark#is|are} empty"}};
  std::string others;
  for (const StageOnThread& stage : stages)
    if (is_dark(stage) && stage.id != first->id)
      others.append(others.empty() ? "" : ", ").append(stage.id);
  if (!others.empty()) finding.figures.push_back({"others", std::move(others)});
  for (const StageOnThread& stage : stages)
    if (is_dark(stage) && stage.id != first->id && stage.written != nullptr)
      finding.related.push_back({stage.written->span, {.fi = "tyhjä myös", .en = "empty, too"}});
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  for (const Thread& thread : analysis.model.threads) {
    if (thread.form == ThreadTemplate::hr_red_thread) continue;
    if (thread.form == ThreadTemplate::none && thread.stages.empty()) {
      outcome.unassessed.push_back(
          {{.fi = "langalla ei ole vaiheita (`stages`)", .en = "the thread has no `stages`"},
           subject_in("threads", thread)});
      continue;
    }
    outcome.assessed = true;
    look_at(analysis, thread, outcome);
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole asiakasuskollisuuden lankaa eikä omaa lankaa",
                         .en = "the model has no thread of loyalty and none of its own"});
  return outcome;
}

}  // namespace

extern const Rule kSm703;
constinit const Rule kSm703 = {
    .code = "SM703",
    .name = "loyalty-chain-broken",
    .needs = {.fi = "Punainen lanka, jolla on `template: loyalty` tai ei mallia lainkaan.",
              .en = "A thread with `template: loyalty`, or one without a template."},
    .summary = {.fi = "Langan vaihe puuttuu tai on ilman tavoitetta.",
                .en = "A stage of the thread is absent, or names no objective."},
    .why = {.fi = "Ketju kulkee palkitsemisesta ja rakenteista kulttuurin, henkilöstön, arvon ja "
                  "kokemuksen kautta asiakasuskollisuuteen. Se kestää yhtä paljon kuin heikoin "
                  "vaiheensa.",
            .en = "The chain runs from rewards and structures through culture, staff, value and "
                  "experience to loyalty; it holds as well as its weakest stage."},
    .question = {.fi = "Missä kohdassa ketju ensimmäisen kerran katkeaa?",
                 .en = "Where does the chain first go dark?"},
    .fix = {.fi = "Anna tälle vaiheelle yksi tavoite ja yksi mittari.",
            .en = "Give that stage one objective and one metric."},
    .together = {.says = {.fi = "katkeaa matkalla", .en = "go dark on the way"},
                 .things = {.fi = "lankaa", .en = "threads"}},
    .source =
        in_both_languages("Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa "
                          "asiakaslojaliteettia; Heskett et al. 1994; Rucci, Kirn & Quinn 1998"),
    .failing_example = R"(objectives:
  shared-goals: {name: {fi: Palkitseminen tukee yhteistyötä, en: Rewards support working together}}
  culture: {name: {fi: Asiakas on kaikkien asia, en: The customer is everybody's business}}
  able-staff: {name: {fi: Henkilöstö osaa, en: Staff are able}}
  easy-contact: {name: {fi: Asiointi on helppoa, en: Dealing with us is easy}}
  recommended: {name: {fi: Asiakkaat suosittelevat, en: Customers recommend us}}
threads:
  customer-loyalty:  # <-
    name: {fi: Uskollisuuden ketju, en: The loyalty chain}
    template: loyalty
    stages: {rewards: shared-goals, culture: culture, staff: able-staff, experience: easy-contact, loyalty: recommended}
)",
    .passing_example = R"(objectives:
  shared-goals: {name: {fi: Palkitseminen tukee yhteistyötä, en: Rewards support working together}}
  culture: {name: {fi: Asiakas on kaikkien asia, en: The customer is everybody's business}}
  able-staff: {name: {fi: Henkilöstö osaa, en: Staff are able}}
  first-fix: {name: {fi: Vika korjataan kerralla, en: Fixed the first time}}
  easy-contact: {name: {fi: Asiointi on helppoa, en: Dealing with us is easy}}
  recommended: {name: {fi: Asiakkaat suosittelevat, en: Customers recommend us}}
threads:
  customer-loyalty:
    name: {fi: Uskollisuuden ketju, en: The loyalty chain}
    template: loyalty
    stages: {rewards: shared-goals, culture: culture, staff: able-staff, value: first-fix, experience: easy-contact, loyalty: recommended}
)",
    .check = check,
};

}  // namespace stratmap
