#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/graph/customer_meanings.h"
#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestFunctions = 3;

// How those who see one kind as the customer are told: by name, or by number where the round does
// not show who answered.
struct KindWords {
  std::string_view figure;
  Wording by_name, by_number;
};

// In the order of kCustomerKindsMeant.
constexpr std::array<KindWords, 7> kWords = {{
    {"user",
     {"käyttäjä: {user}", "the user: {user}"},
     {"käyttäjä: {user} {user#toiminto|toimintoa}", "the user: {user} {user#function|functions}"}},
    {"buyer",
     {"ostaja: {buyer}", "the buyer: {buyer}"},
     {"ostaja: {buyer} {buyer#toiminto|toimintoa}",
      "the buyer: {buyer} {buyer#function|functions}"}},
    {"payer",
     {"maksaja: {payer}", "the payer: {payer}"},
     {"maksaja: {payer} {payer#toiminto|toimintoa}",
      "the payer: {payer} {payer#function|functions}"}},
    {"internal",
     {"sisäinen asiakas: {internal}", "the internal customer: {internal}"},
     {"sisäinen asiakas: {internal} {internal#toiminto|toimintoa}",
      "the internal customer: {internal} {internal#function|functions}"}},
    {"partner",
     {"kumppani: {partner}", "the partner: {partner}"},
     {"kumppani: {partner} {partner#toiminto|toimintoa}",
      "the partner: {partner} {partner#function|functions}"}},
    {"citizen",
     {"kansalainen: {citizen}", "the citizen: {citizen}"},
     {"kansalainen: {citizen} {citizen#toiminto|toimintoa}",
      "the citizen: {citizen} {citizen#function|functions}"}},
    {"unknown",
     {"ei tiedä: {unknown}", "do not know: {unknown}"},
     {"ei tiedä: {unknown} {unknown#toiminto|toimintoa}",
      "do not know: {unknown} {unknown#function|functions}"}},
}};

using Views = std::vector<MeantCustomer>;

std::array<std::size_t, kWords.size()> counts_by_kind(const Views& views) {
  std::array<std::size_t, kWords.size()> counts{};
  for (std::size_t i = 0; i < counts.size(); ++i)
    for (const MeantCustomer& view : views) counts[i] += view.kinds.has(kCustomerKindsMeant[i]);
  return counts;
}

bool may_name(const Model& model, const Views& views) {
  return !model.round || model.round->quotes == Quotes::by_function ||
         std::ranges::none_of(views, &MeantCustomer::speaks_in_round);
}

// Who says what, kind by kind.
void add_voices(const Model& model, const Views& views, Finding& finding) {
  const bool by_name = may_name(model, views);
  for (std::size_t i = 0; i < kWords.size(); ++i) {
    Figure::Elements functions;
    Span first;
    for (const MeantCustomer& view : views) {
      if (!view.kinds.has(kCustomerKindsMeant[i])) continue;
      if (functions.empty()) first = view.span;
      functions.push_back(&model[view.function]);
    }
    if (functions.empty()) continue;
    if (!by_name && model.sources.is_kept_back(first)) first = finding.span;
    finding.related.push_back({first, by_name ? kWords[i].by_name : kWords[i].by_number});
    if (by_name)
      finding.figures.push_back({kWords[i].figure, std::move(functions)});
    else
      finding.figures.push_back(count(kWords[i].figure, functions.size()));
  }
}

// What the functions say together. `unknown` is an answer like the others when answers are laid
// side by side, and no idea of who the customer is.
struct Ideas {
  std::size_t kinds = 0;   // different ones
  std::size_t most = 0;    // functions that share the most common one
  std::size_t unsure = 0;  // functions that do not know

  explicit Ideas(const Views& views) {
    const auto counts = counts_by_kind(views);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (kCustomerKindsMeant[i] == CustomerMeaning::unknown) {
        unsure = counts[i];
        continue;
      }
      kinds += counts[i] > 0 ? 1 : 0;
      most = std::max(most, counts[i]);
    }
  }
};

Wording message_of(const Ideas& ideas) {
  if (ideas.unsure == 0)
    return {.fi =
                "{functions} toiminnolla on {kinds} eri käsitystä siitä, kuka on asiakas – "
                "yleisin niistä on {most} toiminnolla",
            .en =
                "{functions} functions have {kinds} different ideas of who the customer is; the "
                "most common one is held by {most}"};
  if (ideas.kinds == 0)
    return {.fi = "{functions} toiminnolta kysyttiin, kuka on asiakas – yksikään ei tiedä",
            .en = "{functions} functions were asked who the customer is, and none of them knows"};
  if (ideas.kinds == 1)
    return {.fi =
                "{functions} toiminnolta kysyttiin, kuka on asiakas: käsitys on {most} "
                "toiminnolla, ja {unsure} ei tiedä",
            .en =
                "{functions} functions were asked who the customer is: one idea is held by "
                "{most}, and {unsure} {unsure#does|do} not know"};
  return {.fi =
              "{functions} toiminnolta kysyttiin, kuka on asiakas: eri käsityksiä on {kinds}, "
              "yleisin niistä {most} toiminnolla, ja {unsure} ei tiedä",
          .en =
              "{functions} functions were asked who the customer is: there are {kinds} different "
              "ideas, the most common one held by {most}, and {unsure} {unsure#does|do} not "
              "know"};
}

Finding finding_of(const Analysis& analysis, const Views& views, double distance) {
  const Ideas ideas(views);
  Finding finding{
      .subjects = {topic("customers", "definition",
                         {"asiakkaan määritelmä", "the definition of the customer"})},
      .message = message_of(ideas),
      .figures = {count("functions", views.size()),
                  count("kinds", ideas.kinds),
                  count("most", ideas.most),
                  count("unsure", ideas.unsure),
                  {"distance", std::round(distance * 100) / 100}},
      .span = analysis.section_span("customers"),
      .label = {
          .fi = "vastausten ero on keskimäärin {distance} (0 = samat, 1 = ei mitään yhteistä)",
          .en = "the answers differ by {distance} on average (0: the same, 1: nothing in "
                "common)"}};
  add_voices(analysis.model, views, finding);
  return finding;
}

Outcome check(const Analysis& analysis) {
  const Views views = meant_customers(analysis.model);
  if (views.size() < kFewestFunctions)
    return not_assessed({.fi = "alle kolme toimintoa sanoo, kenet näkee asiakkaana",
                         .en = "fewer than three functions say whom they see as the customer"});
  const double distance = mean_distance(views);
  const double most_agreed = static_cast<double>(std::ranges::max(counts_by_kind(views))) /
                             static_cast<double>(views.size());
  Outcome outcome;
  if (reaches(distance, analysis.threshold("definition-distance")) ||
      !exceeds(most_agreed, analysis.threshold("definition-share")))
    outcome.findings.push_back(finding_of(analysis, views, distance));
  return outcome;
}

constexpr std::string_view kThresholds[] = {"definition-distance", "definition-share"};

}  // namespace

extern const Rule kSm406;
constinit const Rule kSm406 = {
    .code = "SM406",
    .name = "divergent-customer-definition",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin kolme toimintoa, jotka sanovat, kenet näkevät asiakkaana "
                    "(`definition`, tai rundissa `means`).",
              .en = "At least three functions that say whom they see as the customer "
                    "(`definition`, or `means` in the round)."},
    .summary = {.fi = "Toiminnoilla on eri käsitys siitä, kuka on asiakas.",
                .en = "Functions have different ideas of who the customer is."},
    .why = {.fi = "Vastaus riippuu siitä, keneltä kysyy – ja harva huomaa, että naapuri tarkoittaa "
                  "toista asiakasta.",
            .en = "The answers differ by whom one asks, and few notice that the neighbour means "
                  "another customer."},
    .question = {.fi = "Olette kaikki oikeassa. Kenet näistä laskemme asiakkaaksi?",
                 .en = "All of you are right. Which one do we count?"},
    .fix = {.fi =
                "Sopikaa yksi määritelmä kutakin käyttöä varten ja nimetkää kullekin määrittelijä.",
            .en = "Agree on one definition per use, and name who gave it."},
    .source = in_both_languages("Hakanen 2014, Asiakkuuksien johtaminen"),
    .thresholds = kThresholds,
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  billing: {name: {fi: Laskutus, en: Billing}}
customers:  # <-
  schools:
    name: {fi: Koulut, en: Schools}
    definition: {sales: buyer, service: user, billing: payer}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  billing: {name: {fi: Laskutus, en: Billing}}
customers:
  schools:
    name: {fi: Koulut, en: Schools}
    definition: {sales: user, service: user, billing: [user, payer]}
)",
    .check = check,
};

}  // namespace stratmap
