#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kCustomer = "customer";

// A metric that staff are asked for, and that says what they are asked about.
bool is_staff_survey(const Metric& metric) {
  return (metric.nature == Nature::engagement || metric.nature == Nature::well_being) &&
         metric.source && metric.source->word == SourceWord::staff;
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  for (const Metric& metric : analysis.model.metrics) {
    if (!is_staff_survey(metric)) continue;
    const auto& tags = metric.notes->tags;
    if (tags.empty()) {
      outcome.unassessed.push_back({{.fi = "mittarista ei ole kerrottu, mitä kysytään (`tags`)",
                                     .en = "its `tags` do not say what is asked about"},
                                    subject_of(metric)});
      continue;
    }
    outcome.assessed = true;
    if (std::ranges::find(tags, kCustomer) != tags.end()) continue;
    std::string asked;
    for (const std::string& tag : tags) asked.append(asked.empty() ? "" : ", ").append(tag);
    outcome.findings.push_back(
        {.subjects = {subject_of(metric)},
         .message = {.fi = "henkilöstökysely {subject} ei kysy asiakkaasta",
                     .en = "the staff survey {subject} does not ask about the customer"},
         .figures = {{"asked", std::move(asked)}},
         .span = metric.span});
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole henkilöstöltä kysyttyä sitoutumisen tai "
                               "työhyvinvoinnin mittaria",
                         .en = "no metric of engagement or well-being has `source: staff`"});
  return outcome;
}

}  // namespace

extern const Rule kSm715;
constinit const Rule kSm715 = {
    .code = "SM715",
    .name = "employee-survey-without-customer",
    .severity = Severity::note,
    .needs = {.fi = "Sitoutumisen tai työhyvinvoinnin mittari, jolla on `source: staff` ja `tags`.",
              .en = "A metric of nature engagement or well-being with `source: staff` and `tags`."},
    .summary = {.fi = "Henkilöstökysely, jonka aiheissa ei ole asiakasta.",
                .en = "A staff survey that does not ask about the customer."},
    .why = {.fi = "Henkilöstö näkee asiakkaan joka päivä. Mitä ei kysytä, sitä ei johdeta.",
            .en = "Staff see the customer every day. What is not asked about is not led."},
    .question = {.fi = "Kysymmekö henkilöstöltä asiakkaista?",
                 .en = "Do we ask staff about customers?"},
    .fix = {.fi = "Lisää kyselyyn asiakas: mikä estää palvelemasta hyvin? Lisää sitten tunniste "
                  "`customer`.",
            .en = "Add the customer to the survey: what keeps you from serving well? Then tag it "
                  "`customer`."},
    .together = {.says = {.fi = "ei kysy asiakkaasta", .en = "do not ask about the customer"}},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .failing_example = R"(metrics:
  pulse: {name: {fi: Henkilöstökysely, en: Staff survey}, nature: engagement, source: staff, tags: [leadership]}  # <-
)",
    .passing_example = R"(metrics:
  pulse: {name: {fi: Henkilöstökysely, en: Staff survey}, nature: engagement, source: staff, tags: [leadership, customer]}
)",
    .check = check,
};

}  // namespace stratmap
