#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "engine/modes/mode_units.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Wording kBoth = {
    .fi =
        "julkisen organisaation kartalla ylimpänä on {top}, eikä mikään tavoite nojaa lakiin "
        "(`statutory`)",
    .en =
        "on the map of a public organization {top} is on top, and no objective rests on a law "
        "(`statutory`)"};
constexpr Wording kFinanceOnTop = {.fi = "julkisen organisaation kartalla ylimpänä on {top}",
                                   .en = "on the map of a public organization {top} is on top"};
constexpr Wording kNoLaw = {
    .fi = "julkisen organisaation mikään tavoite ei nojaa lakiin (`statutory`)",
    .en = "no objective of a public organization rests on a law (`statutory`)"};

bool is_public(const Analysis& analysis) {
  if (analysis.model.organization.sector == Sector::public_sector) return true;
  const auto units = mode_units(analysis.model);
  return !units.empty() && units.front().is_organization() &&
         is_led_by(Mode::public_administration, units.front(), analysis);
}

Finding finding_of(const Analysis& analysis, const Perspective* finance_on_top, bool has_law) {
  Finding finding{.subjects = {whole("organization")},
                  .message = kNoLaw,
                  .span = analysis.model.organization.span};
  if (finance_on_top == nullptr) return finding;
  finding.message = has_law ? kFinanceOnTop : kBoth;
  finding.figures = {{"top", finance_on_top}};
  finding.span = analysis.span_of(*finance_on_top);
  finding.label = {.fi = "ylimpänä", .en = "on top"};
  return finding;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (!is_public(analysis))
    return not_assessed(
        {.fi = "organisaatio ei ole julkinen", .en = "the organization is not public"});
  if (model.objectives.empty())
    return not_assessed({.fi = "mallissa ei ole tavoitteita", .en = "the model has no objectives"});
  const Perspective& top = model.perspectives.front();
  const bool is_finance_on_top = top.kind == PerspectiveKind::financial;
  const bool has_law = std::ranges::any_of(
      model.objectives, [](const Objective& objective) { return !objective.statutory.empty(); });
  Outcome outcome;
  if (is_finance_on_top || !has_law)
    outcome.findings.push_back(finding_of(analysis, is_finance_on_top ? &top : nullptr, has_law));
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdNames = {"mode-dominant"};

}  // namespace

extern const Rule kSm515;
constinit const Rule kSm515 = {
    .code = "SM515",
    .name = "public-unit-finance-on-top",
    .needs = {.fi = "`sector: public` – tai organisaatio, jonka toimintatavasta (`mode`) ainakin "
                    "puolet on julkishallinnollista – ja ainakin yksi tavoite.",
              .en = "`sector: public`, or an organization whose `mode` is at least half public; "
                    "and an objective."},
    .summary = {.fi = "Julkisen organisaation kartalla talous on ylimpänä, tai mikään tavoite ei "
                      "nojaa lakiin.",
                .en = "On the map of a public organization finance is on top, or no objective "
                      "rests on a law."},
    .why = {.fi = "Julkinen organisaatio on olemassa perustehtäväänsä varten; raha on sen raja.",
            .en = "The basic task is the point of a public organization; money is its limit."},
    .question = {.fi = "Mitä lakia tai kansalaisille annettua lupausta tämä toteuttaa?",
                 .en = "Which law or promise to citizens does this serve?"},
    .fix = {.fi = "Nosta asiakkaat tai perustehtävä ylimmäksi, ja kirjaa tavoitteelle laki, johon "
                  "se nojaa.",
            .en = "Put customers or the mission on top, and write on the objective the law it "
                  "rests on."},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa; JHS 179"),
    .thresholds = kThresholdNames,
    .failing_example = R"(organization: {name: {fi: Kaupunki, en: Town}, sector: public}
perspectives:
  financial: {name: {fi: Talous, en: Finance}}  # <-
  customer: {name: {fi: Asukkaat, en: Residents}}
objectives:
  balance: {name: {fi: Talous on tasapainossa, en: The budget balances}, perspective: financial}
  care:
    name: {fi: Hoitoon pääsee ajoissa, en: Care is there in time}
    perspective: customer
    statutory: {fi: Terveydenhuoltolaki 1326/2010, en: Health Care Act 1326/2010}
)",
    .passing_example = R"(organization: {name: {fi: Kaupunki, en: Town}, sector: public}
perspectives:
  customer: {name: {fi: Asukkaat, en: Residents}}
  financial: {name: {fi: Talous, en: Finance}}
objectives:
  balance: {name: {fi: Talous on tasapainossa, en: The budget balances}, perspective: financial}
  care:
    name: {fi: Hoitoon pääsee ajoissa, en: Care is there in time}
    perspective: customer
    statutory: {fi: Terveydenhuoltolaki 1326/2010, en: Health Care Act 1326/2010}
)",
    .check = check,
};

}  // namespace stratmap
