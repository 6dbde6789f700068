#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::ptrdiff_t kFewestSources = 3;

bool is_external(const Customer& customer) { return customer.kind == CustomerKind::external; }

bool hears_customers(const Metric& metric) {
  return metric.source && metric.source->word == SourceWord::customers;
}

bool has_customers(const Initiative& initiative) {
  return std::ranges::any_of(initiative.customers,
                             [](const Ref<Customer>& customer) { return !customer.is_unknown(); });
}

bool is_customer_heard(const Model& model, const RoundCoverage& coverage) {
  for (std::size_t i = 0; i < model.round->respondents.size(); ++i) {
    const auto& customer = model.round->respondents[i].customer;
    if (customer && !customer->is_unknown() && coverage.has_answered(id_at<Respondent>(i)))
      return true;
  }
  return false;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  const std::optional<RoundCoverage> coverage =
      model.round ? std::optional<RoundCoverage>(model) : std::nullopt;
  const bool has_answers = coverage && coverage->has_answers();
  const auto has_source = [](const Metric& metric) { return metric.source.has_value(); };
  if (!has_answers && (std::ranges::none_of(model.customers, is_external) ||
                       std::ranges::count_if(model.metrics, has_source) < kFewestSources))
    return not_assessed(
        {.fi = "ei ole kulttuurirundin vastauksia eikä asiakkuuksia ja kolmea mittaria, joilla on "
               "lähde",
         .en = "there are neither answers of a culture round nor customers and three metrics with "
               "a `source`"});
  Outcome outcome;
  if ((has_answers && is_customer_heard(model, *coverage)) ||
      std::ranges::any_of(model.metrics, hears_customers) ||
      std::ranges::any_of(model.initiatives, has_customers))
    return outcome;
  Finding finding{
      .subjects = {whole("customers")},
      .message = {.fi = "mikään mittari ei kysy asiakkailta, eikä yksikään asiakas ole mukana "
                        "hankkeessa",
                  .en = "no metric asks the customers, and no customer takes part in an "
                        "initiative"},
      .span = analysis.section_span("customers")};
  if (has_answers) {
    finding.subjects = {whole("round")};
    finding.span = model.round->span;
    finding.message = {
        .fi =
            "kulttuurirundissa ei ole asiakkaan ääntä, mikään mittari ei kysy asiakkailta eikä "
            "yksikään asiakas ole mukana hankkeessa",
        .en =
            "the culture round has no voice of a customer, no metric asks the customers, and no "
            "customer takes part in an initiative"};
  }
  outcome.findings.push_back(std::move(finding));
  return outcome;
}

}  // namespace

extern const Rule kSm904;
constinit const Rule kSm904 = {
    .code = "SM904",
    .name = "customers-not-heard",
    .needs = {.fi = "Kulttuurirundi, jossa on vastauksia – tai asiakkuus ja kolme mittaria, joilla "
                    "on lähde (`source`).",
              .en = "A culture round with answers; or a customer and three metrics with `source`."},
    .summary =
        {.fi = "Asiakkaan omaa ääntä ei ole missään: ei rundissa, mittareissa eikä hankkeissa.",
         .en = "The customers' own voice is nowhere: not in the round, not in the metrics, not in "
               "the initiatives."},
    .why = {.fi = "Asiakasrundi ilman asiakkaita on puhetta poissaolevista.",
            .en = "A round about customers without customers is talk about the absent."},
    .question = {.fi = "Onko kysytty heiltä – vai vain heistä?",
                 .en = "Have we asked them, or only about them?"},
    .fix = {.fi = "Alkuun riittää kaksi asiakasta kahdella etapilla.",
            .en = "Two customers at two stops are enough to start."},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
round:  # <-
  respondents: {r1: {function: sales}}
  answers:
    - {respondent: r1, stop: meaning, text: {fi: Asiakas on tärkein., en: The customer comes first.}}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
customers:
  housing-companies: {name: {fi: Taloyhtiöt, en: Housing companies}}
round:
  respondents: {r1: {function: sales}, r2: {customer: housing-companies}}
  answers:
    - {respondent: r1, stop: meaning, text: {fi: Asiakas on tärkein., en: The customer comes first.}}
    - {respondent: r2, stop: meaning, text: {fi: Soitan kolmesti., en: I call three times.}}
)",
    .check = check,
};

}  // namespace stratmap
