#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/graph/role_holders.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// In the order of PartyRole.
constexpr std::array<Bilingual, 3> kRoles = {
    {{"käyttäjä", "user"}, {"ostaja", "buyer"}, {"maksaja", "payer"}}};
constexpr std::array<std::string_view, 3> kRoleFigures = {"role", "role2", "role3"};

// By the number of parties that nobody knows.
constexpr std::array<Wording, 3> kParties = {
    {{.fi = "kysyttiin, kuka on asiakkuuden {subject} {role} – kukaan ei tiedä",
      .en = "asked who the {role} of the customer relationship {subject} is, nobody knows"},
     {.fi = "kysyttiin, ketkä ovat asiakkuuden {subject} {role} ja {role2} – kukaan ei tiedä",
      .en = "asked who the {role} and the {role2} of the customer relationship {subject} are, "
            "nobody knows"},
     {.fi = "kysyttiin, ketkä ovat asiakkuuden {subject} {role}, {role2} ja {role3} – kukaan ei "
            "tiedä",
      .en = "asked who the {role}, the {role2} and the {role3} of the customer relationship "
            "{subject} are, nobody knows"}}};
constexpr Wording kDefinitions = {
    .fi = "kysyttiin, kuka on asiakas asiakkuudessa {subject} – {functions} {count#ei|eivät} tiedä",
    .en =
        "asked who the customer is in the relationship {subject}, {functions} {count#does|do} not "
        "know"};

void add_parties(const Customer& customer, Finding& finding) {
  for (const Party& party : customer.parties) {
    if (!party.unknown || finding.figures.size() == kRoleFigures.size()) continue;
    finding.message = kParties[finding.figures.size()];
    finding.figures.push_back(
        {kRoleFigures[finding.figures.size()], kRoles[static_cast<std::size_t>(party.role)]});
    finding.related.push_back({party.span, {.fi = "ei tiedossa", .en = "not known"}});
  }
}

void add_definitions(const Model& model, const Customer& customer, Finding& finding) {
  Figure::Elements functions;
  for (const Definition& definition : customer.definition) {
    if (definition.function.is_unknown() || !definition.meanings.has(CustomerMeaning::unknown))
      continue;
    functions.push_back(&model[definition.function.id]);
    finding.related.push_back(
        {definition.function.span, {.fi = "ei tiedä", .en = "does not know"}});
  }
  if (functions.empty()) return;
  if (finding.figures.empty())
    finding.message = kDefinitions;
  else
    finding.label = {.fi = "{functions} {count#ei|eivät} tiedä, kuka on asiakas",
                     .en = "{functions} {count#does|do} not know who the customer is"};
  finding.figures.push_back(count("count", functions.size()));
  finding.figures.push_back({"functions", std::move(functions)});
}

void look_at(const Model& model, const Customer& customer, Outcome& outcome) {
  Finding finding{.subjects = {subject_of(customer)}, .message = {}, .span = customer.span};
  add_parties(customer, finding);
  add_definitions(model, customer, finding);
  if (!finding.related.empty()) outcome.findings.push_back(std::move(finding));
}

// The answers of the round that say what is meant by the customer.
std::vector<const Answer*> answers_on_the_customer(const Model& model) {
  std::vector<const Answer*> answers;
  if (!model.round) return answers;
  for (const Answer& answer : model.round->answers)
    if (answer.claims.means) answers.push_back(&answer);
  return answers;
}

// Whose answer it is, where that may be told.
const Function* shown_function(const Answer& answer, const Model& model) {
  if (showing_of(answer, *model.round) != Showing::with_function || answer.respondent.is_unknown())
    return nullptr;
  const auto& by = model.round->respondents[answer.respondent.id.index()].function;
  return by && !by->is_unknown() ? &model[by->id] : nullptr;
}

void look_at(const Analysis& analysis, const std::vector<const Answer*>& answers,
             Outcome& outcome) {
  Finding finding{
      .subjects = {topic("customers", "definition",
                         {"asiakkaan määritelmä", "the definition of the customer"})},
      .message =
          {.fi =
               "rundissa kysyttiin, kuka on asiakas – {asked} vastauksesta {unsure} on ”en tiedä”",
           .en = "of {asked} {asked#answer|answers} in the round on who the customer is, {unsure} "
                 "{unsure#says|say} that it is not known"},
      .span = analysis.section_span("round")};
  Figure::Elements functions;
  for (const Answer* answer : answers) {
    if (!answer->claims.means->has(CustomerMeaning::unknown)) continue;
    finding.related.push_back({answer->span, {.fi = "ei tiedä", .en = "does not know"}});
    const Function* function = shown_function(*answer, analysis.model);
    if (function != nullptr && std::ranges::find(functions, function) == functions.end())
      functions.push_back(function);
  }
  if (finding.related.empty()) return;
  finding.figures = {count("asked", answers.size()), count("unsure", finding.related.size())};
  if (!functions.empty()) {
    finding.label = {.fi = "{functions} {count#ei|eivät} tiedä",
                     .en = "{functions} {count#does|do} not know"};
    finding.figures.push_back(count("count", functions.size()));
    finding.figures.push_back({"functions", std::move(functions)});
  }
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNotAsked = {
      .fi = "asiakkuuden osapuolia tai määritelmää ei ole kysytty (`parties`, `definition`)",
      .en = "nothing is said of the customer's `parties` or `definition`"};
  const Model& model = analysis.model;
  Outcome outcome{.assessed = false};
  for (const auto id : external_customers(model)) {
    const Customer& customer = model[id];
    if (customer.parties.empty() && customer.definition.empty()) {
      outcome.unassessed.push_back({kNotAsked, subject_of(customer)});
      continue;
    }
    outcome.assessed = true;
    look_at(model, customer, outcome);
  }
  const auto answers = answers_on_the_customer(model);
  outcome.assessed |= !answers.empty();
  if (!answers.empty()) look_at(analysis, answers, outcome);
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole ulkoisia asiakkuuksia",
                         .en = "the model has no external customers"});
  return outcome;
}

}  // namespace

extern const Rule kSm412;
constinit const Rule kSm412 = {
    .code = "SM412",
    .name = "unknown-customer-role",
    .needs = {.fi = "Asiakkuuden osapuolet (`parties`) tai määritelmä (`definition`), tai rundin "
                    "vastaus `means`.",
              .en = "`parties` or `definition` of a customer, or `means` in an answer of the "
                    "round."},
    .summary = {.fi = "Kysyttiin, kuka asiakkaan puolella käyttää, ostaa tai maksaa, tai kuka on "
                      "asiakas – eikä sitä tiedetä.",
                .en = "Asked who uses, buys or pays at the customer's end, or who the customer is, "
                      "nobody knows."},
    .why = {.fi = "Harva sanoo, ettei tiedä. Kun joku sanoo, hän kertoo, mistä puhe kannattaa "
                  "aloittaa.",
            .en = "Few say that they do not know. Whoever does shows where the talk should begin."},
    .question = {.fi = "Kuka sen tietäisi?", .en = "Who would know?"},
    .fix = {.fi = "Kysy asiakkaalta tai siltä, joka tapaa hänet, ja kirjaa vastaus.",
            .en = "Ask the customer, or whoever meets them, and write the answer down."},
    .source = in_both_languages("Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(customers:
  factories:  # <-
    name: {fi: Tehtaat, en: Factories}
    parties: {user: {fi: Tuotannon väki, en: The shop floor}, payer: unknown}
)",
    .passing_example = R"(customers:
  factories:
    name: {fi: Tehtaat, en: Factories}
    parties: {user: {fi: Tuotannon väki, en: The shop floor}, payer: {fi: Konserni, en: The group}}
)",
    .check = check,
};

}  // namespace stratmap
