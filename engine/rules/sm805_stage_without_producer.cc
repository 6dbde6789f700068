#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// How the places of a section are spoken of.
struct Place {
  std::string_view section;
  Wording nobody, unknown;
  Bilingual lacking;
};

constexpr Place kStage = {
    "journey",
    {"asiakaspolun vaiheella {subject} ei ole toimintoa, joka kohtaa asiakkaan",
     "no function meets the customer at the stage {subject}"},
    {"kysyttiin, kuka kohtaa asiakkaan vaiheessa {subject} – kukaan ei tiedä",
     "asked who meets the customer at the stage {subject}, nobody knows"},
    {"yhdelläkään asiakaspolun vaiheella ei ole toimintoja (`functions`)",
     "no stage of the journey has `functions`"}};
constexpr Place kChannel = {
    "channels",
    {"kanavalla {subject} ei ole toimintoa, joka kohtaa asiakkaan",
     "no function meets the customer in the channel {subject}"},
    {"kysyttiin, kuka kohtaa asiakkaan kanavassa {subject} – kukaan ei tiedä",
     "asked who meets the customer in the channel {subject}, nobody knows"},
    {"yhdelläkään kanavalla ei ole toimintoja (`functions`)", "no channel has `functions`"}};

const Ref<Function>& function_of(const StageFunction& entry) { return entry.function; }
const Ref<Function>& function_of(const Ref<Function>& function) { return function; }

template <class Item>
bool has_producer(const Item& item) {
  return std::ranges::any_of(item.functions,
                             [](const auto& entry) { return !function_of(entry).is_unknown(); });
}

template <class Item>
void look_at_all(const std::vector<Item>& items, const Place& place, Outcome& outcome) {
  const bool is_told =
      std::ranges::any_of(items, [](const Item& item) { return !item.functions.empty(); });
  outcome.assessed |= is_told;
  for (const Item& item : items) {
    if (!is_told)
      outcome.unassessed.push_back({place.lacking, subject_in(place.section, item)});
    else if (!has_producer(item))
      outcome.findings.push_back({.subjects = {subject_in(place.section, item)},
                                  .message = item.functions.empty() ? place.nobody : place.unknown,
                                  .span = item.span});
  }
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  look_at_all(analysis.model.journey, kStage, outcome);
  look_at_all(analysis.model.channels, kChannel, outcome);
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "yhdelläkään asiakaspolun vaiheella tai kanavalla ei ole toimintoja "
                             "(`functions`)",
                       .en = "no stage of the journey and no channel has `functions`"});
}

}  // namespace

extern const Rule kSm805;
constinit const Rule kSm805 = {
    .code = "SM805",
    .name = "stage-without-producer",
    .needs = {.fi = "`functions` jollakin asiakaspolun vaiheella – tai jollakin kanavalla, kun "
                    "puhutaan kanavista.",
              .en = "`functions` on some stage of the journey; for channels, on some channel."},
    .summary = {.fi = "Asiakaspolun vaihe tai kanava, jossa mikään toiminto ei kohtaa asiakasta.",
                .en = "A stage of the journey or a channel in which no function meets the "
                      "customer."},
    .why = {.fi = "Kokemus syntyy aina siitä, mitä asiakasta lähinnä oleva tekee. Jos häntä ei ole "
                  "nimetty, kokemus jää sattuman varaan.",
            .en = "The experience always arises from what the one nearest the customer does. Where "
                  "nobody is named, it is left to chance."},
    .question = {.fi = "Kuka on vastassa, kun asiakas tulee tähän kohtaan?",
                 .en = "Who is standing there when the customer arrives?"},
    .fix = {.fi =
                "Nimeä toiminto ja sen rooli – digitaaliselle kanavallekin se, joka siitä vastaa.",
            .en = "Name the function and its role; of a digital channel, whoever answers for it."},
    .together = {.says = {.fi = "on vailla toimintoa, joka kohtaa asiakkaan",
                          .en = "have no function that meets the customer"},
                 .things = {.fi = "vaihetta tai kanavaa", .en = "stages or channels"}},
    .source = in_both_languages("Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa "
                                "asiakaslojaliteettia"),
    .failing_example = R"(functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
channels:
  phone: {name: {fi: Puhelin, en: Phone}, functions: service}
  chatbot: {name: {fi: Keskustelurobotti, en: Chatbot}}  # <-
)",
    .passing_example = R"(functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
channels:
  phone: {name: {fi: Puhelin, en: Phone}, functions: service}
  chatbot: {name: {fi: Keskustelurobotti, en: Chatbot}, functions: service}
)",
    .check = check,
};

}  // namespace stratmap
