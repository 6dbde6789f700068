#include <algorithm>
#include <utility>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Wording kOne = {
    .fi =
        "asiakkuuden {subject} osapuolella ”{forgotten}” ei ole omistajaa eikä mittaria, vaikka "
        "muilla on",
    .en =
        "the party \"{forgotten}\" of the customer relationship {subject} has neither an owner "
        "nor a metric, though others have"};
constexpr Wording kTwo = {
    .fi =
        "asiakkuuden {subject} osapuolilla ”{forgotten}” ja ”{forgotten2}” ei ole omistajaa eikä "
        "mittaria, vaikka kolmannella on",
    .en =
        "the parties \"{forgotten}\" and \"{forgotten2}\" of the customer relationship {subject} "
        "have neither an owner nor a metric, though the third has"};

constexpr Bilingual kWhoHearsOne = {.fi = "Kuka kuulee osapuolta ”{forgotten}”?",
                                    .en = "Who listens to \"{forgotten}\"?"};
constexpr Bilingual kWhoHearsTwo = {
    .fi = "Kuka kuulee osapuolia ”{forgotten}” ja ”{forgotten2}”?",
    .en = "Who listens to \"{forgotten}\" and to \"{forgotten2}\"?"};

void look_at(const Customer& customer, std::vector<PartyVoice> voices, Outcome& outcome) {
  if (std::ranges::none_of(voices, &PartyVoice::is_heard)) return;
  std::ranges::stable_sort(voices, {}, [](const PartyVoice& voice) { return voice.party->role; });
  Finding finding{.subjects = {subject_of(customer)},
                  .message = kOne,
                  .span = customer.span,
                  .question = kWhoHearsOne};
  for (const PartyVoice& voice : voices) {
    if (voice.is_heard || voice.name.empty()) continue;
    const bool is_second = !finding.figures.empty();
    if (is_second) {
      finding.message = kTwo;
      finding.question = kWhoHearsTwo;
    }
    finding.figures.push_back({is_second ? "forgotten2" : "forgotten", &voice.party->name});
    finding.related.push_back(
        {voice.party->span, {.fi = "unohtunut osapuoli", .en = "the forgotten party"}});
  }
  if (!finding.figures.empty()) outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kTooFew = {.fi = "osapuolia on nimetty alle kaksi (`parties`)",
                                 .en = "fewer than two `parties` are named"};
  const auto is_named = [](const PartyVoice& voice) { return !voice.name.empty(); };
  Outcome outcome{.assessed = false};
  const auto voices = party_voices(analysis.model);
  for (std::size_t i = 0; i < analysis.model.customers.size(); ++i) {
    const Customer& customer = analysis.model.customers[i];
    if (customer.kind != CustomerKind::external) continue;
    if (std::ranges::count_if(voices[i], is_named) < 2) {
      outcome.unassessed.push_back({kTooFew, subject_of(customer)});
      continue;
    }
    outcome.assessed = true;
    look_at(customer, voices[i], outcome);
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
    .question = {.fi = "Kuka kuulee sitä osapuolta, jolla ei ole omistajaa eikä mittaria?",
                 .en = "Who listens to the party that has neither an owner nor a metric?"},
    .fix = {.fi = "Anna tälle osapuolelle mittari ja omistaja.",
            .en = "Give that party a metric and an owner."},
    .together = {.says = {.fi = "jättää jonkin osapuolen kuulematta",
                          .en = "leave one of their parties unheard"}},
    .source = in_both_languages("Hakanen 2014, Asiakkuuksien johtaminen"),
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
