#include <algorithm>
#include <array>
#include <string_view>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// In the order of kPeopleProcesses.
constexpr std::array<std::string_view, 4> kStepsFigures = {"recruitment-steps", "induction-steps",
                                                           "training-steps", "engagement-steps"};

using Processes = std::array<PeopleProcess, 4>;

Finding finding_of(const Analysis& analysis, const Processes& processes, std::size_t which) {
  constexpr Wording kUnmeasured = {.fi = "{process} ei näy yhdessäkään tavoitteen mittarissa",
                                   .en = "no metric of an objective covers {process}"};
  constexpr Wording kUnconnected = {
      .fi = "{process} näkyy mittarissa, mutta sen tavoite ei johda siihen, mitä asiakas sanoo",
      .en = "{process} is measured, but its objective leads to nothing that the customer says"};
  const PeopleProcess& process = processes[which];
  const bool has_metrics = std::ranges::any_of(
      processes, [](const PeopleProcess& each) { return !each.metrics.empty(); });
  Finding finding{.subjects = {topic("hr", kPeopleProcesses[which], kPeopleProcessNames[which])},
                  .message = process.is_measured ? kUnconnected : kUnmeasured,
                  .figures = {{"process", kPeopleProcessNames[which]}},
                  .span = analysis.section_span(has_metrics ? "metrics" : "functions")};
  std::size_t connected = 0;
  for (std::size_t i = 0; i < processes.size(); ++i) {
    if (!processes[i].steps) continue;
    ++connected;
    finding.figures.push_back(count(kStepsFigures[i], *processes[i].steps));
  }
  finding.figures.push_back(count("connected", connected));
  finding.label = {.fi = "neljästä henkilöstöprosessista {connected} johtaa asiakkaaseen",
                   .en =
                       "{connected} of the four people processes {connected#reaches|reach} the "
                       "customer"};
  for (const auto metric : process.metrics)
    finding.related.push_back(
        {analysis.model[metric].span, {.fi = "prosessin mittari", .en = "a metric of it"}});
  return finding;
}

Outcome check(const Analysis& analysis) {
  const Processes processes =
      people_processes(analysis.model, analysis.ladder, analysis.causes, analysis.involvement);
  const auto is_told_of = [](const PeopleProcess& process) {
    return process.has_function || !process.metrics.empty();
  };
  if (std::ranges::none_of(processes, is_told_of))
    return not_assessed({.fi = "rekrytoinnista, perehdytyksestä, koulutuksesta tai sitouttamisesta "
                               "ei ole mittaria eikä toimintoa",
                         .en = "no metric or function covers recruitment, induction, training or "
                               "engagement"});
  Outcome outcome;
  for (std::size_t i = 0; i < processes.size(); ++i)
    if (!processes[i].steps) outcome.findings.push_back(finding_of(analysis, processes, i));
  return outcome;
}

}  // namespace

extern const Rule kSm713;
constinit const Rule kSm713 = {
    .code = "SM713",
    .name = "hr-red-thread-broken",
    .needs = {.fi = "Mittari tai toiminto, joka kertoo rekrytoinnista, perehdytyksestä, "
                    "koulutuksesta tai sitouttamisesta.",
              .en = "A metric or a function of recruitment, induction, training or engagement."},
    .summary =
        {.fi =
             "Henkilöstöprosessia ei mitata, tai siitä ei kulje nuolia siihen, mitä asiakas sanoo.",
         .en = "A people process is not measured, or no arrows lead from it to what the "
               "customer says."},
    .why = {.fi = "Harvoin kulkee punainen lanka rekrytoinnista, perehdytyksestä, koulutuksesta ja "
                  "sitouttamisesta siihen, mitä asiakas sanoo.",
            .en = "Seldom does a red thread run from recruitment, induction, training and "
                  "engagement to what the customer says."},
    .question = {.fi = "Mitä sellaista kysymme työnhakijalta, mitä asiakaskin haluaisi meidän "
                       "kysyvän?",
                 .en = "What do we ask a recruit that a customer would want us to ask?"},
    .fix = {.fi = "Lisää nuoli tai mittari, joka puuttuu.",
            .en = "Add the link or the metric that is missing."},
    .together = {.says = {.fi = "ei johda kartalla siihen, mitä asiakas sanoo",
                          .en = "do not lead to what the customer says"},
                 .things = {.fi = "henkilöstöprosessia", .en = "people processes"},
                 .label_is_of_all = true},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014; Rucci, Kirn & Quinn 1998"),
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: loyalty
  digital: {name: {fi: Digitaidot vahvistuvat, en: Digital skills grow}, perspective: learning}
metrics:  # <-
  churn: {name: {fi: Poistuma, en: Churn}, measures: loyalty, nature: retention}
  hires: {name: {fi: Onnistuneet valinnat, en: Good hires}, measures: able-staff, nature: recruitment}
  first-week: {name: {fi: Perehdytetyt, en: Inducted}, measures: able-staff, nature: induction}
  courses: {name: {fi: Koulutuspäivät, en: Training days}, measures: digital, nature: training}
  pulse: {name: {fi: Sitoutuneisuus, en: Engagement}, measures: able-staff, nature: engagement}
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: loyalty
  digital: {name: {fi: Digitaidot vahvistuvat, en: Digital skills grow}, perspective: learning}
metrics:
  churn: {name: {fi: Poistuma, en: Churn}, measures: loyalty, nature: retention}
  hires: {name: {fi: Onnistuneet valinnat, en: Good hires}, measures: able-staff, nature: recruitment}
  first-week: {name: {fi: Perehdytetyt, en: Inducted}, measures: able-staff, nature: induction}
  courses: {name: {fi: Koulutuspäivät, en: Training days}, measures: able-staff, nature: training}
  pulse: {name: {fi: Sitoutuneisuus, en: Engagement}, measures: able-staff, nature: engagement}
)",
    .check = check,
};

}  // namespace stratmap
