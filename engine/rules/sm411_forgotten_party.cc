#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// The parties of a customer that bear one name: who is user and payer at once is heard as either.
struct Voice {
  const Party* party = nullptr;  // the first of the name
  std::string_view name;
  bool is_heard = false;
};

bool has_owner(const Party& party) {
  return std::ranges::any_of(party.owners,
                             [](const Ref<Function>& owner) { return !owner.is_unknown(); });
}

std::vector<Voice> voices_of(const Analysis& analysis, const Customer& customer,
                             std::span<const PartyRole> measured_roles) {
  std::vector<Voice> voices;
  for (const Party& party : customer.parties) {
    if (party.unknown) continue;
    const std::string_view name = analysis.model.text_in(party.name, Lang::en);
    const bool is_heard =
        has_owner(party) || std::ranges::find(measured_roles, party.role) != measured_roles.end();
    auto voice = std::ranges::find(voices, name, &Voice::name);
    if (voice == voices.end() || name.empty())
      voice = voices.insert(voices.end(), {.party = &party, .name = name});
    voice->is_heard |= is_heard;
  }
  return voices;
}

// By customer, the roles of its parties that have a metric.
std::vector<std::vector<PartyRole>> measured_roles(const Model& model) {
  std::vector<std::vector<PartyRole>> roles(model.customers.size());
  for (const Metric& metric : model.metrics)
    if (metric.customer && !metric.customer->is_unknown() && metric.party)
      roles[metric.customer->id.index()].push_back(*metric.party);
  return roles;
}

void look_at(const Customer& customer, const std::vector<Voice>& voices, Outcome& outcome) {
  if (std::ranges::none_of(voices, &Voice::is_heard)) return;
  Finding finding{
      .subjects = {subject_of(customer)},
      .message = {.fi = "asiakkuuden {subject} osapuolella ”{forgotten}” ei ole omistajaa eikä "
                        "mittaria, vaikka muilla on",
                  .en = "the party \"{forgotten}\" of the customer relationship {subject} has "
                        "neither an owner nor a metric, though others have"},
      .span = customer.span};
  for (const Voice& voice : voices) {
    if (voice.is_heard) continue;
    if (voice.name.empty()) continue;
    finding.figures.push_back(
        {finding.figures.empty() ? "forgotten" : "forgotten2", &voice.party->name});
    finding.related.push_back(
        {voice.party->span, {.fi = "unohtunut osapuoli", .en = "the forgotten party"}});
  }
  if (finding.figures.size() > 1)
    finding.message = {.fi =
                           "asiakkuuden {subject} osapuolilla ”{forgotten}” ja ”{forgotten2}” ei "
                           "ole omistajaa eikä mittaria, vaikka kolmannella on",
                       .en =
                           "the parties \"{forgotten}\" and \"{forgotten2}\" of the customer "
                           "relationship {subject} have neither an owner nor a metric, though "
                           "the third has"};
  if (!finding.figures.empty()) outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kTooFew = {.fi = "osapuolia on nimetty alle kaksi (`parties`)",
                                 .en = "fewer than two `parties` are named"};
  Outcome outcome{.assessed = false};
  const auto roles = measured_roles(analysis.model);
  for (std::size_t i = 0; i < analysis.model.customers.size(); ++i) {
    const Customer& customer = analysis.model.customers[i];
    if (customer.kind != CustomerKind::external) continue;
    const std::vector<Voice> voices = voices_of(analysis, customer, roles[i]);
    if (std::ranges::count_if(voices, [](const Voice& voice) { return !voice.name.empty(); }) < 2) {
      outcome.unassessed.push_back({kTooFew, subject_of(customer)});
      continue;
    }
    outcome.assessed = true;
    look_at(customer, voices, outcome);
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole ulkoisia asiakkuuksia",
                         .en = "the model has no external customers"});
  return outcome;
}

}  // namespace

extern const Rule kSm411;
constinit const Rule kSm411 = {
    .code = "SM411",
    .name = "forgotten-party",
    .needs = {.fi = "Asiakkuudella ainakin kaksi erinimistä osapuolta (`parties`).",
              .en = "A customer with `parties` of at least two different names."},
    .summary =
        {.fi = "Yhdellä asiakkuuden osapuolella on omistaja tai mittari, toisella ei kumpaakaan.",
         .en = "One party of a customer relationship has an owner or a metric, another has "
               "neither."},
    .why = {.fi = "Maksajaa kuullaan; käyttäjä lähtee.",
            .en = "The one who pays is heard; the one who uses leaves."},
    .question = {.fi = "Maksaja on tyytyväinen. Entä käyttäjä?",
                 .en = "The one who pays is happy. Is the one who uses it?"},
    .fix = {.fi = "Anna tälle osapuolelle mittari ja omistaja.",
            .en = "Give that party a metric and an owner."},
    .source = "S4-04",
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
customers:
  retail-chains:  # <-
    name: {fi: Kaupan ketjut, en: Retail chains}
    parties:
      user: {fi: Myymälät, en: Shops}
      buyer: {name: {fi: Ketjuohjaus, en: Head office}, owner: sales}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
customers:
  retail-chains:
    name: {fi: Kaupan ketjut, en: Retail chains}
    parties:
      user: {fi: Myymälät, en: Shops}
      buyer: {name: {fi: Ketjuohjaus, en: Head office}, owner: sales}
metrics:
  shop-feedback:
    name: {fi: Myymälöiden palaute, en: Feedback of the shops}
    customer: retail-chains
    party: user
)",
    .check = check,
};

}  // namespace stratmap
