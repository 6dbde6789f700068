#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// How a section's items are spoken of. Metrics without an owner are told by another rule.
struct Kind {
  Wording no_owner, unknown_owner, several_owners;
  Bilingual lacking;  // where no item of the section has an `owner`
};

constexpr Kind kObjective = {
    {.fi = "tavoitteella {subject} ei ole omistajaa", .en = "the objective {subject} has no owner"},
    {.fi = "kysyttiin, kuka omistaa tavoitteen {subject} – kukaan ei tiedä",
     .en = "asked who owns the objective {subject}, nobody knows"},
    {.fi =
         "tavoitteella {subject} on {count} omistajaa – {owners} – eikä ole sovittu, kuka päättää",
     .en = "the objective {subject} has {count} owners, {owners}, and nobody is named to decide"},
    {.fi = "yhdelläkään tavoitteella ei ole omistajaa", .en = "no objective has an `owner`"}};
constexpr Kind kInitiative = {
    {.fi = "hankkeella {subject} ei ole omistajaa", .en = "the initiative {subject} has no owner"},
    {.fi = "kysyttiin, kuka omistaa hankkeen {subject} – kukaan ei tiedä",
     .en = "asked who owns the initiative {subject}, nobody knows"},
    {.fi = "hankkeella {subject} on {count} omistajaa – {owners} – eikä ole sovittu, kuka päättää",
     .en = "the initiative {subject} has {count} owners, {owners}, and nobody is named to decide"},
    {.fi = "yhdelläkään hankkeella ei ole omistajaa", .en = "no initiative has an `owner`"}};
constexpr Kind kMetric = {
    {},
    {},
    {.fi = "mittarilla {subject} on {count} omistajaa – {owners} – eikä ole sovittu, kuka päättää",
     .en = "the metric {subject} has {count} owners, {owners}, and nobody is named to decide"},
    {.fi = "yhdelläkään mittarilla ei ole omistajaa", .en = "no metric has an `owner`"}};

// As they are written.
std::vector<Id<Function>> known_owners(const Refs<Function>& owners) {
  std::vector<Id<Function>> known;
  for (const Ref<Function>& owner : owners)
    if (!owner.is_unknown() && std::ranges::find(known, owner.id) == known.end())
      known.push_back(owner.id);
  return known;
}

template <class Item>
void look_at(const Model& model, const Item& item, const Kind& kind, Outcome& outcome) {
  if (item.owners.size() == 1 && !item.owners.front().is_unknown()) return;
  const std::vector<Id<Function>> owners = known_owners(item.owners);
  const bool may_lack = !kind.no_owner.en.empty();
  if (owners.size() == 1 || (owners.empty() && !may_lack)) return;
  if (owners.size() > 1 && is_decided(item.decides)) return;
  Finding finding{.subjects = {subject_of(item)},
                  .message = item.owners.empty() ? kind.no_owner : kind.unknown_owner,
                  .span = item.span};
  if (owners.size() > 1) {
    finding.message = kind.several_owners;
    Figure::Elements names;
    for (const auto owner : owners) names.push_back(&model[owner]);
    finding.figures = {count("count", names.size()), {"owners", std::move(names)}};
    for (const Ref<Function>& owner : item.owners)
      finding.related.push_back({owner.span, {.fi = "omistaja", .en = "owner"}});
  }
  outcome.findings.push_back(std::move(finding));
}

template <class Item>
void look_at_all(const Model& model, const std::vector<Item>& items, const Kind& kind,
                 Outcome& outcome) {
  const bool is_asked = !std::ranges::all_of(items, &Refs<Function>::empty, &Item::owners);
  outcome.assessed |= is_asked;
  for (const Item& item : items) {
    if (is_asked)
      look_at(model, item, kind, outcome);
    else
      outcome.unassessed.push_back({kind.lacking, subject_of(item)});
  }
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  Outcome outcome{.assessed = false};
  look_at_all(model, model.objectives, kObjective, outcome);
  look_at_all(model, model.metrics, kMetric, outcome);
  look_at_all(model, model.initiatives, kInitiative, outcome);
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "yhdelläkään tavoitteella, mittarilla tai hankkeella ei ole omistajaa",
                       .en = "no objective, metric or initiative has an `owner`"});
}

}  // namespace

extern const Rule kSm404;
constinit const Rule kSm404 = {
    .code = "SM404",
    .name = "unaccountable-item",
    .in_knots = InKnots::opener,
    .needs = {.fi = "`owner` jollakin saman osion tavoitteella, mittarilla tai hankkeella.",
              .en = "An `owner` on some item of the same section."},
    .summary = {.fi = "Tavoite tai hanke ilman omistajaa – tai tavoite, hanke tai mittari, jolla "
                      "on monta omistajaa eikä päättäjää.",
                .en = "An objective or initiative without an owner, or anything with several and "
                      "nobody to decide."},
    .why = {.fi = "Mikä kuuluu kaikille, sitä ei tee kukaan.",
            .en = "What belongs to all is done by none."},
    .question = {.fi = "Kenen nimi tähän kirjoitetaan?", .en = "Whose name goes here?"},
    .fix = {.fi = "Nimeä yksi omistaja, tai kirjaa `decides`.",
            .en = "Name exactly one owner, or write `decides`."},
    .together = {.says = {.fi = "on ilman yhtä vastuullista", .en = "have no single owner"},
                 .things = {.fi = "asiaa", .en = "items"}},
    .source = in_both_languages(
        "RACI; Hakanen 2015, Kulttuurirundi; Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, owner: finance}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}  # <-
  data-quality:  # <-
    name: {fi: Asiakastieto on yhdessä paikassa, en: Customer data is in one place}
    owner: [finance, sales]
functions:
  finance: {name: {fi: Talous, en: Finance}}
  sales: {name: {fi: Myynti, en: Sales}}
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, owner: finance}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, owner: sales}
  data-quality:
    name: {fi: Asiakastieto on yhdessä paikassa, en: Customer data is in one place}
    owner: [finance, sales]
    decides: sales
functions:
  finance: {name: {fi: Talous, en: Finance}}
  sales: {name: {fi: Myynti, en: Sales}}
)",
    .check = check,
};

}  // namespace stratmap
