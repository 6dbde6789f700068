#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool holds_customers(const System& system) { return !system.holds.empty(); }

bool is_owner(const System& system, Id<Function> function) {
  return std::ranges::any_of(system.owners,
                             [&](const Ref<Function>& owner) { return owner.id == function; });
}

// Whether somebody besides its owner uses it.
bool has_readers(const System& system) {
  return std::ranges::any_of(system.used_by, [&](const Ref<Function>& user) {
    return !user.is_unknown() && !is_owner(system, user.id);
  });
}

// By system, whether a metric comes from it.
std::vector<bool> sources_of_metrics(const Model& model) {
  std::vector<bool> is_source(model.systems.size());
  for (const Metric& metric : model.metrics)
    if (metric.source && metric.source->system) is_source[metric.source->system->id.index()] = true;
  return is_source;
}

Finding finding_of(const System& system) {
  constexpr Wording kByNobody = {
      .fi =
          "järjestelmässä {subject} on asiakastietoa, mutta kukaan ei käytä sitä eikä siitä tule "
          "yhtään mittaria",
      .en =
          "the system {subject} holds customer data, but nobody uses it and no metric comes from "
          "it"};
  constexpr Wording kByItsOwner = {.fi =
                                       "järjestelmässä {subject} on asiakastietoa, mutta vain "
                                       "järjestelmän omistaja käyttää sitä eikä "
                                       "siitä tule yhtään mittaria",
                                   .en =
                                       "the system {subject} holds customer data, but only the "
                                       "owner of the system uses it and no metric "
                                       "comes from it"};
  const bool has_user = std::ranges::any_of(
      system.used_by, [](const Ref<Function>& user) { return !user.is_unknown(); });
  return {.subjects = {subject_in("systems", system)},
          .message = has_user ? kByItsOwner : kByNobody,
          .span = system.span};
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (std::ranges::none_of(model.systems, holds_customers))
    return not_assessed({.fi = "missään järjestelmässä ei sanota olevan asiakastietoa (`holds`)",
                         .en = "no system `holds` data of a customer"});
  if (std::ranges::none_of(model.metrics,
                           [](const Metric& metric) { return metric.source.has_value(); }))
    return not_assessed({.fi = "yhdelläkään mittarilla ei ole lähdettä (`source`)",
                         .en = "no metric has a `source`"});
  const std::vector<bool> is_source = sources_of_metrics(model);
  Outcome outcome;
  for (std::size_t i = 0; i < model.systems.size(); ++i) {
    const System& system = model.systems[i];
    if (holds_customers(system) && !is_source[i] && !has_readers(system))
      outcome.findings.push_back(finding_of(system));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm410;
constinit const Rule kSm410 = {
    .code = "SM410",
    .name = "data-without-decision",
    .severity = Severity::note,
    .in_knots = InKnots::aside,
    .needs = {.fi = "Järjestelmä, jossa on asiakastietoa (`holds`), ja jonkin mittarin `source`.",
              .en = "A system that `holds` customers, and a `source` on some metric."},
    .summary = {.fi = "Järjestelmä, jossa on asiakastietoa, mutta josta ei tule mittaria ja jota "
                      "vain sen omistaja käyttää.",
                .en = "A system with customer data from which no metric comes, and which nobody "
                      "but its owner uses."},
    .why = {.fi = "Asiakastieto on arvokasta vasta, kun joku päättää sen pohjalta.",
            .en = "Customer data is worth something once somebody decides by it."},
    .question = {.fi = "Kuka tekee päätöksiä tämän tiedon pohjalta?",
                 .en = "Who decides with this?"},
    .fix = {.fi = "Tee tiedosta mittari, avaa se niille, jotka päättävät – tai lopeta kerääminen.",
            .en = "Make a metric of it, open it to those who decide, or stop collecting it."},
    .together = {.says = {.fi = "kerää asiakastietoa, jonka pohjalta kukaan ei päätä",
                          .en = "hold customer data that nobody decides by"},
                 .things = {.fi = "järjestelmää", .en = "systems"}},
    .source = in_both_languages("Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  it: {name: {fi: Tietohallinto, en: IT}}
customers:
  shops: {name: {fi: Kaupat, en: Shops}}
systems:
  crm: {name: {fi: Asiakasrekisteri, en: CRM}, holds: shops, used_by: sales, owner: it}
  keys: {name: {fi: Avainrekisteri, en: Key register}, holds: shops, owner: it}  # <-
metrics:
  visits: {name: {fi: Käynnit, en: Visits}, source: crm}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  it: {name: {fi: Tietohallinto, en: IT}}
customers:
  shops: {name: {fi: Kaupat, en: Shops}}
systems:
  crm: {name: {fi: Asiakasrekisteri, en: CRM}, holds: shops, used_by: sales, owner: it}
  keys: {name: {fi: Avainrekisteri, en: Key register}, holds: shops, owner: it}
metrics:
  visits: {name: {fi: Käynnit, en: Visits}, source: crm}
  lost-keys: {name: {fi: Kadonneet avaimet, en: Lost keys}, source: keys}
)",
    .check = check,
};

}  // namespace stratmap
