#include <algorithm>

#include "engine/graph/loyal_metric.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kStage = "loyalty";

void look_at(const Analysis& analysis, const Thread& thread, Outcome& outcome) {
  const auto stages = stages_on(thread, analysis.model, analysis.involvement);
  const auto stage = std::ranges::find(stages, kStage, &StageOnThread::id);
  if (stage == stages.end() || stage->objectives.empty()) return;
  outcome.assessed = true;
  if (has_loyal_metric(*stage, analysis.model, analysis.involvement)) return;
  outcome.findings.push_back(
      {.subjects = {subject_in("threads", thread)},
       .message = {.fi = "lanka {subject} päättyy tavoitteeseen {objective}, mutta mikään sen "
                         "mittari ei kerro suosittelusta, uskollisuudesta tai pysymisestä",
                   .en = "the thread {subject} ends in {objective}, but no metric of it covers "
                         "advocacy, loyalty or retention"},
       .figures = {{"objective",
                    static_cast<const Element*>(&analysis.model[stage->objectives.front()])}},
       .span = stage->written->span});
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  for (const Thread& thread : analysis.model.threads) look_at(analysis, thread, outcome);
  if (!outcome.assessed)
    return not_assessed({.fi = "missään langassa ei ole vaihetta `loyalty`, jolla on tavoite",
                         .en = "no thread has objectives at a stage `loyalty`"});
  return outcome;
}

}  // namespace

extern const Rule kSm705;
constinit const Rule kSm705 = {
    .code = "SM705",
    .name = "no-advocacy-metric",
    .needs = {.fi = "Punainen lanka, jonka vaiheella `loyalty` on tavoite.",
              .en = "A thread with objectives at its stage `loyalty`."},
    .summary = {.fi = "Langan päässä olevaa asiakasuskollisuutta ei mitata suositteluna, "
                      "uskollisuutena eikä pysyvyytenä.",
                .en = "The loyalty at the end of the thread is not measured as advocacy, loyalty "
                      "or retention."},
    .why = {.fi = "Uskollinen asiakas panee oman maineensa peliin ja suosittelee. Sitä ei näe "
                  "tyytyväisyydestä eikä myynnistä.",
            .en = "A loyal customer puts their own reputation at stake and recommends. Neither "
                  "satisfaction nor sales show that."},
    .question = {.fi = "Kuka on suositellut meitä tässä kuussa, ja mistä tiedämme sen?",
                 .en = "Who has recommended us this month, and how do we know?"},
    .fix = {.fi = "Lisää mittari, joka kertoo suosittelusta, uskollisuudesta tai pysyvyydestä.",
            .en = "Add a metric of advocacy, loyalty or retention."},
    .together = {.says = {.fi = "päättyy ilman suosittelun mittaria",
                          .en = "end without a metric of advocacy"},
                 .things = {.fi = "lankaa", .en = "threads"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .failing_example = R"(objectives:
  recommended: {name: {fi: Asiakkaat suosittelevat, en: Customers recommend us}}
metrics:
  visits: {name: {fi: Tyytyväisyys käyntiin, en: Satisfaction}, measures: recommended, nature: satisfaction}
threads:
  chain:
    name: {fi: Uskollisuuden ketju, en: The loyalty chain}
    stages:
      loyalty: recommended  # <-
)",
    .passing_example = R"(objectives:
  recommended: {name: {fi: Asiakkaat suosittelevat, en: Customers recommend us}}
metrics:
  nps: {name: {fi: Suositteluindeksi, en: Recommendation}, measures: recommended, nature: advocacy}
threads:
  chain:
    name: {fi: Uskollisuuden ketju, en: The loyalty chain}
    stages:
      loyalty: recommended
)",
    .check = check,
};

}  // namespace stratmap
