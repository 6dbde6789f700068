#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// By function, how many of its respondents have an answer.
std::vector<std::size_t> voices_of(const Model& model, const RoundCoverage& coverage) {
  std::vector<std::size_t> voices(model.functions.size());
  for (std::size_t i = 0; i < model.round->respondents.size(); ++i) {
    const auto& function = model.round->respondents[i].function;
    if (function && !function->is_unknown() && coverage.has_answered(id_at<Respondent>(i)))
      ++voices[function->id.index()];
  }
  return voices;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (!model.round)
    return not_assessed(
        {.fi = "mallissa ei ole kulttuurirundia", .en = "the model has no culture round"});
  const std::vector<std::size_t> voices = voices_of(model, RoundCoverage(model));
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    const Function& function = model.functions[i];
    if (voices[i] == 0) continue;
    if (!function.people) {
      outcome.unassessed.push_back({{.fi = "henkilömäärää (`people`) ei ole kerrottu",
                                     .en = "the number of `people` is not given"},
                                    subject_of(function)});
      continue;
    }
    outcome.assessed = true;
    if (voices[i] > 1 || *function.people <= 1) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(function)},
         .message = {.fi = "toiminnosta {subject} on vastannut yksi ihminen, vaikka siinä on "
                           "{people} ihmistä",
                     .en = "one person has answered for the function {subject}, which has "
                           "{people} people"},
         .figures = {{"people", *function.people}},
         .span = function.span});
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "yksikään toiminto ei ole vastannut kulttuurirundissa",
                         .en = "no function has an answer in the culture round"});
  return outcome;
}

}  // namespace

extern const Rule kSm907;
constinit const Rule kSm907 = {
    .code = "SM907",
    .name = "single-voice",
    .severity = Severity::note,
    .rule_class = RuleClass::data,
    .in_knots = InKnots::footnote,
    .needs = {.fi =
                  "Kulttuurirundin vastaus toiminnolta, jonka henkilömäärä (`people`) on kerrottu.",
              .en = "An answer of the culture round from a function that says its `people`."},
    .summary = {.fi = "Monen hengen toiminnosta on vastannut vain yksi.",
                .en = "Of a function of several people, only one has answered."},
    .why = {.fi = "Yksi ääni kertoo yhden päivän. Toiminnon näkemys syntyy vasta kahdesta.",
            .en = "One voice tells one person's story. It takes two to make a function's view."},
    .question = {.fi = "Kuka muu näkee tämän joka päivä?", .en = "Who else sees this daily?"},
    .fix = {.fi = "Kysy samat kysymykset ainakin yhdeltä muulta, mieluiten toiselta tasolta.",
            .en = "Put the same questions to at least one more, best from another level."},
    .together = {.says = {.fi = "on rundissa yhden vastaajan varassa",
                          .en = "rest on one respondent in the round"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(functions:
  billing: {name: {fi: Laskutus, en: Billing}, people: 6}  # <-
round:
  respondents: {r1: {function: billing}}
  answers:
    - {respondent: r1, stop: meaning, text: {fi: Laskun saaja., en: Whoever gets the invoice.}}
)",
    .passing_example = R"(functions:
  billing: {name: {fi: Laskutus, en: Billing}, people: 6}
round:
  respondents: {r1: {function: billing}, r2: {function: billing}}
  answers:
    - {respondent: r1, stop: meaning, text: {fi: Laskun saaja., en: Whoever gets the invoice.}}
    - {respondent: r2, stop: metrics, text: {fi: Laskuja päivässä., en: Invoices a day.}}
)",
    .check = check,
};

}  // namespace stratmap
