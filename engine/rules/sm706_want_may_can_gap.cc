#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestFunctions = 3;

// One of the three that innovation takes.
struct Ground {
  std::optional<double> Readiness::*rating;
  std::string_view figure;
  Bilingual name;
  Bilingual cure;
};

constexpr std::array<Ground, 3> kGrounds = {{
    {&Readiness::wants,
     "wants",
     {"halu", "will"},
     {"Halu syntyy merkityksestä: kerro, mihin työ vaikuttaa, ja palkitse siitä.",
      "Will grows from meaning: tell what the work leads to, and reward it."}},
    {&Readiness::may,
     "may",
     {"lupa", "permission"},
     {"Anna valtuudet (`mandate`) kokeilla, ja kerro raja.",
      "Give a `mandate` to try, and say its limit."}},
    {&Readiness::can,
     "can",
     {"taito", "skill"},
     {"Kouluta, ja varaa harjoitteluun aikaa.", "Train, and give time to practise."}},
}};

void look_at(const Analysis& analysis, const Function& function, Outcome& outcome) {
  std::vector<std::pair<double, const Ground*>> ratings;
  for (const Ground& ground : kGrounds)
    if (const auto rating = (*function.readiness).*ground.rating)
      ratings.emplace_back(*rating, &ground);
  if (ratings.size() < 2) {
    outcome.unassessed.push_back({{.fi = "halusta, luvasta ja taidosta on kerrottu alle kaksi",
                                   .en = "fewer than two of `wants`, `may` and `can` are given"},
                                  subject_of(function)});
    return;
  }
  outcome.assessed = true;
  const auto lowest =
      *std::ranges::min_element(ratings, {}, [](const auto& each) { return each.first; });
  const double highest =
      std::ranges::max_element(ratings, {}, [](const auto& each) { return each.first; })->first;
  if (exceeds(lowest.first, analysis.threshold("readiness-low")) ||
      !reaches(highest - lowest.first, analysis.threshold("readiness-gap")))
    return;
  Finding finding{
      .subjects = {subject_of(function)},
      .message = {.fi = "toiminnosta {subject} puuttuu {missing}: arvio on {low}, kun korkein "
                        "halun, luvan ja taidon arvioista on {high}",
                  .en = "in the function {subject}, {missing} is missing: rated {low}, while the "
                        "highest of will, permission and skill is {high}"},
      .figures = {{"missing", lowest.second->name}, {"low", lowest.first}, {"high", highest}},
      .span = function.readiness->span,
      .fix = lowest.second->cure};
  for (const auto& [rating, ground] : ratings) finding.figures.push_back({ground->figure, rating});
  outcome.findings.push_back(std::move(finding));
}

// Across functions: the ground with the lowest median, where that is low.
void look_at_all(const Analysis& analysis, Outcome& outcome) {
  const Ground* lowest = nullptr;
  double low = analysis.threshold("readiness-low");
  std::size_t functions = 0;
  for (const Ground& ground : kGrounds) {
    std::vector<double> ratings;
    for (const Function& function : analysis.model.functions)
      if (function.readiness)
        if (const auto rating = (*function.readiness).*ground.rating) ratings.push_back(*rating);
    if (ratings.size() < kFewestFunctions) continue;
    outcome.assessed = true;
    const double middle = median(ratings);
    const bool is_low = lowest == nullptr ? !exceeds(middle, low) : exceeds(low, middle);
    if (!is_low) continue;
    lowest = &ground;
    low = middle;
    functions = ratings.size();
  }
  if (lowest == nullptr) return;
  outcome.findings.push_back(
      {.subjects = {topic("functions", "readiness",
                          {"halu, lupa ja taito", "will, permission and skill"})},
       .message = {.fi = "koko talosta puuttuu {missing}: {functions} toiminnon arvioiden mediaani "
                         "on {low}",
                   .en =
                       "{missing} is missing in the whole organization: the median of {functions} "
                       "functions is {low}"},
       .figures = {{"missing", lowest->name}, count("functions", functions), {"low", low}},
       .span = analysis.section_span("functions"),
       .fix = lowest->cure});
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  for (const Function& function : analysis.model.functions)
    if (function.readiness) look_at(analysis, function, outcome);
  look_at_all(analysis, outcome);
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "minkään toiminnon valmiutta ei ole arvioitu (`readiness`)",
                         .en = "no function gives its `readiness`"});
  return outcome;
}

constexpr std::array<std::string_view, 2> kThresholdsRead = {"readiness-gap", "readiness-low"};

}  // namespace

extern const Rule kSm706;
constinit const Rule kSm706 = {
    .code = "SM706",
    .name = "want-may-can-gap",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Kaksi kolmesta: halu (`wants`), lupa (`may`), taito (`can`).",
              .en = "Two of `wants`, `may` and `can`."},
    .summary = {.fi = "Toiminnossa yksi kolmesta – halu, lupa tai taito – jää selvästi muista "
                      "jälkeen, tai se on matalalla koko talossa.",
                .en = "In a function one of will, permission and skill lags clearly behind the "
                      "others, or it is low in the whole organization."},
    .why = {.fi = "Ihmiset uudistavat, kun he haluavat, saavat ja osaavat. Lääke riippuu siitä, "
                  "mikä puuttuu.",
            .en = "People innovate when they want to, may and can; the cure differs by which is "
                  "missing."},
    .question = {.fi = "Puuttuuko halu, lupa vai taito?",
                 .en = "Is it will, permission or skill that is missing?"},
    .fix = {.fi = "Haluun merkitys ja palkitseminen, lupaan valtuudet, taitoon koulutus.",
            .en = "Meaning and reward for will, mandate for permission, training for skill."},
    .together = {.says = {.fi = "kaipaa halua, lupaa tai taitoa",
                          .en = "lack will, permission or skill"},
                 .things = {.fi = "kohtaa", .en = "places"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .thresholds = kThresholdsRead,
    .failing_example = R"(functions:
  billing:
    name: {fi: Laskutus, en: Billing}
    readiness: {wants: 4, may: 1, can: 3}  # <-
)",
    .passing_example = R"(functions:
  billing:
    name: {fi: Laskutus, en: Billing}
    readiness: {wants: 4, may: 3, can: 3}
)",
    .check = check,
};

}  // namespace stratmap
