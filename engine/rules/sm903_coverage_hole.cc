#include <cmath>
#include <utility>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// Of the functions without an answer, those of one reach.
Figure::Elements of_reach(const Analysis& analysis, const RoundCoverage& coverage, Reach reach) {
  Figure::Elements functions;
  for (const auto function : analysis.chart.actors())
    if (coverage.reach(function) == reach) functions.push_back(&analysis.model[function]);
  return functions;
}

void add_figures(const Analysis& analysis, const RoundCoverage& coverage, Finding& finding) {
  std::size_t filled = 0;
  for (const auto function : analysis.chart.actors()) filled += coverage.stops_answered(function);
  const std::size_t cells = analysis.chart.actors().size() * coverage.stop_count();
  const double share = 100.0 * static_cast<double>(filled) / static_cast<double>(cells);
  finding.figures.push_back({"coverage", std::round(share)});
  finding.figures.push_back({"workshop", of_reach(analysis, coverage, Reach::workshop)});
  finding.figures.push_back({"informed", of_reach(analysis, coverage, Reach::informed)});
  finding.figures.push_back({"not-reached", of_reach(analysis, coverage, Reach::not_reached)});
}

void look_at_round(const Analysis& analysis, const RoundCoverage& coverage, Outcome& outcome) {
  const std::size_t functions = analysis.chart.actors().size();
  const std::size_t answered = of_reach(analysis, coverage, Reach::answered).size();
  if (answered == functions) return;
  Finding finding{
      .subjects = {whole("round")},
      .message = {.fi = "{functions} toiminnosta {silent} ei ole vastannut kulttuurirundissa – "
                        "vastauksista on koossa {coverage}\u00A0%",
                  .en = "{silent} of {functions} functions {silent#has|have} not answered in the "
                        "culture round; {coverage}% of all answers are in"},
      .figures = {count("silent", functions - answered), count("functions", functions)},
      .span = analysis.model.round->span};
  add_figures(analysis, coverage, finding);
  if (!of_reach(analysis, coverage, Reach::not_reached).empty())
    finding.label = {.fi = "tavoittamatta: {not-reached}",
                     .en = "not reached at all: {not-reached}"};
  outcome.findings.push_back(std::move(finding));
}

// Of a function that has not answered at all of them.
const Stop& first_unanswered(const Analysis& analysis, const RoundCoverage& coverage,
                             Id<Function> function) {
  std::size_t stop = 0;
  while (!coverage.is_in_round(stop) || coverage.has_answered(function, stop)) ++stop;
  return analysis.model.round->stops[stop];
}

void look_at(const Analysis& analysis, const RoundCoverage& coverage, Id<Function> function,
             Outcome& outcome) {
  const std::size_t answered = coverage.stops_answered(function);
  if (answered == 0 || answered == coverage.stop_count()) return;
  Finding finding{
      .subjects = {subject_of(analysis.model[function])},
      .message =
          {.fi = "toiminto {subject} on vastannut {answered} etapilla, kun etappeja on {stops}",
           .en = "the function {subject} has answered at {answered} of {stops} stops"},
      .figures = {count("answered", answered), count("stops", coverage.stop_count())},
      .span = analysis.model[function].span,
      .label = {.fi = "vastaamatta on esimerkiksi ”{unanswered}”",
                .en = "not answered, for one: \"{unanswered}\""}};
  const Stop& unanswered = first_unanswered(analysis, coverage, function);
  if (unanswered.question.empty())
    finding.figures.push_back({"unanswered", unanswered.id});
  else
    finding.figures.push_back({"unanswered", &unanswered.question});
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  if (!analysis.model.round)
    return not_assessed(
        {.fi = "mallissa ei ole kulttuurirundia", .en = "the model has no culture round"});
  const RoundCoverage coverage(analysis.model);
  if (!coverage.has_answers())
    return not_assessed(
        {.fi = "kulttuurirundissa ei ole vastauksia", .en = "the culture round has no answers"});
  if (analysis.chart.actors().empty())
    return not_assessed({.fi = "mallissa ei ole toimintoja", .en = "the model has no functions"});
  Outcome outcome;
  look_at_round(analysis, coverage, outcome);
  for (const auto function : analysis.chart.actors())
    look_at(analysis, coverage, function, outcome);
  return outcome;
}

}  // namespace

extern const Rule kSm903;
constinit const Rule kSm903 = {
    .code = "SM903",
    .name = "coverage-hole",
    .severity = Severity::note,
    .rule_class = RuleClass::data,
    .in_knots = InKnots::footnote,
    .needs = {.fi = "Kulttuurirundi, jossa on vastauksia.", .en = "A culture round with answers."},
    .summary =
        {.fi = "Toiminto, jonka vastaus puuttuu joltakin etapilta – tai toiminnot, joilta ei ole "
               "kysytty lainkaan.",
         .en =
             "A function without an answer at some stop, or functions that were not asked at all."},
    .why = {.fi = "Kuva ilman näitä ääniä on muiden kuva.",
            .en = "A picture without these voices is a picture of the others."},
    .question = {.fi = "Kenen ääni puuttuu tästä huoneesta?",
                 .en = "Whose voice is missing from this room?"},
    .fix = {.fi = "Haastattele heidät ennen työpajaa.",
            .en = "Interview them before the workshop."},
    .together = {.says = {.fi = "odottaa vielä vastausta", .en = "lack an answer"},
                 .things = {.fi = "kohtaa kulttuurirundissa", .en = "places of the culture round"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  billing: {name: {fi: Laskutus, en: Billing}, works_with: sales}  # <-
  it: {name: {fi: Tietohallinto, en: IT}, works_with: sales}
round:  # <-
  stops: {meaning: {fi: Kuka on asiakas?, en: Who is the customer?}, systems: {fi: Missä asiakas näkyy?, en: Where can the customer be seen?}}
  respondents: {r1: {function: sales}, r2: {function: billing}}
  answers:
    - {respondent: r1, stop: meaning, text: {fi: Se joka ostaa., en: Whoever buys.}}
    - {respondent: r1, stop: systems, text: {fi: Rekisterissä., en: In the register.}}
    - {respondent: r2, stop: meaning, text: {fi: Se joka maksaa., en: Whoever pays.}}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  billing: {name: {fi: Laskutus, en: Billing}, works_with: sales}
round:
  stops: {meaning: {fi: Kuka on asiakas?, en: Who is the customer?}}
  respondents: {r1: {function: sales}, r2: {function: billing}}
  answers:
    - {respondent: r1, stop: meaning, text: {fi: Se joka ostaa., en: Whoever buys.}}
    - {respondent: r2, stop: meaning, text: {fi: Se joka maksaa., en: Whoever pays.}}
)",
    .check = check,
};

}  // namespace stratmap
