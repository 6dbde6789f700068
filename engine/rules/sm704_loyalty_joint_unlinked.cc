#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

void look_at(const Analysis& analysis, const Thread& thread, Outcome& outcome) {
  const auto stages = stages_on(thread, analysis.model, analysis.involvement);
  const auto joints = joints_on(stages, analysis.causes);
  for (std::size_t i = 0; i < joints.size(); ++i) {
    const StageOnThread& stage = stages[i];
    const StageOnThread& next = stages[i + 1];
    outcome.assessed |= joints[i].is_assessed;
    if (!joints[i].is_broken()) continue;
    outcome.findings.push_back(
        {.subjects = {subject_in("threads", thread), word(stage.id), word(next.id)},
         .message = {.fi = "langassa {subject} mikään nuoli ei vie tavoitteesta {from} "
                           "tavoitteeseen {to}",
                     .en = "in the thread {subject}, no arrows lead from {from} to {to}"},
         .figures = {{"from",
                      static_cast<const Element*>(&analysis.model[stage.objectives.front()])},
                     {"to", static_cast<const Element*>(&analysis.model[next.objectives.front()])}},
         .span = stage.written->span,
         .related = {{next.written->span, {.fi = "seuraava vaihe", .en = "the next stage"}}}});
  }
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  for (const Thread& thread : analysis.model.threads)
    if (thread.form != ThreadTemplate::hr_red_thread) look_at(analysis, thread, outcome);
  if (!outcome.assessed)
    return not_assessed({.fi = "missään langassa ei ole kahta peräkkäistä vaihetta, joilla on "
                               "tavoite",
                         .en = "no thread has two stages in a row with objectives"});
  return outcome;
}

}  // namespace

extern const Rule kSm704;
constinit const Rule kSm704 = {
    .code = "SM704",
    .name = "loyalty-joint-unlinked",
    .needs = {.fi = "Punainen lanka, jossa kahdella peräkkäisellä vaiheella on tavoite.",
              .en = "A thread with objectives at two stages in a row."},
    .summary = {.fi = "Langan vaiheesta ei kulje nuolia seuraavaan.",
                .en = "No arrows lead from a stage of the thread to the next."},
    .why = {.fi = "Ketju, jonka lenkit vain ovat vierekkäin, ei kanna mitään.",
            .en = "A chain whose links only lie side by side carries nothing."},
    .question = {.fi = "Miten tästä vaiheesta päästään seuraavaan?",
                 .en = "How does this step turn into the next one?"},
    .fix =
        {.fi = "Piirrä nuoli ja kirjaa sille perustelu – tai lisää välistä puuttuva tavoite.",
         .en = "Draw the arrow with its `why`, or add the objective that is missing between them."},
    .together = {.says = {.fi = "on ilman nuolta vaiheesta seuraavaan",
                          .en = "have no arrows from one stage to the next"},
                 .things = {.fi = "langan kohtaa", .en = "joints of threads"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .failing_example = R"(objectives:
  culture: {name: {fi: Asiakas on kaikkien asia, en: The customer is everybody's business}}
  able-staff: {name: {fi: Henkilöstö osaa, en: Staff are able}}
threads:
  loyalty:
    template: loyalty
    stages:
      culture: culture  # <-
      staff: able-staff
)",
    .passing_example = R"(objectives:
  culture: {name: {fi: Asiakas on kaikkien asia, en: The customer is everybody's business}, drives: able-staff}
  able-staff: {name: {fi: Henkilöstö osaa, en: Staff are able}}
threads:
  loyalty:
    template: loyalty
    stages: {culture: culture, staff: able-staff}
)",
    .check = check,
};

}  // namespace stratmap
