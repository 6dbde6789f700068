#include <array>
#include <string_view>

#include "engine/limits.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/modes/unit_steering.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr UnitWording kGrowthFirst = {
    .function = {.fi = "toiminto {subject} {stance} tuotantolähtöinen, mutta sen mittareissa kasvu "
                       "painaa enemmän ({growth}) kuin kannattavuus ({profit})",
                 .en = "the function {subject} {stance} production-led, but growth weighs more in "
                       "its metrics ({growth}) than profit ({profit})"},
    .organization = {.fi = "organisaatio {stance} tuotantolähtöinen, mutta sen mittareissa kasvu "
                           "painaa enemmän ({growth}) kuin kannattavuus ({profit})",
                     .en = "the organization {stance} production-led, but growth weighs more in "
                           "its metrics ({growth}) than profit ({profit})"}};
constexpr UnitWording kGrowthOnly = {
    .function = {.fi = "toiminto {subject} {stance} tuotantolähtöinen, mutta sen mittareissa on "
                       "kasvua (paino {growth}) eikä lainkaan kannattavuutta",
                 .en = "the function {subject} {stance} production-led, but its metrics cover "
                       "growth (weight {growth}) and not profit at all"},
    .organization = {.fi = "organisaatio {stance} tuotantolähtöinen, mutta sen mittareissa on "
                           "kasvua (paino {growth}) eikä lainkaan kannattavuutta",
                     .en = "the organization {stance} production-led, but its metrics cover growth "
                           "(weight {growth}) and not profit at all"}};
constexpr UnitWording kProfitFirst = {
    .function = {.fi = "toiminto {subject} {stance} tuote- ja palvelukehityslähtöinen, mutta sen "
                       "mittareissa kannattavuus painaa enemmän ({profit}) kuin kasvu ({growth})",
                 .en = "the function {subject} {stance} development-led, but profit weighs more in "
                       "its metrics ({profit}) than growth ({growth})"},
    .organization = {
        .fi = "organisaatio {stance} tuote- ja palvelukehityslähtöinen, mutta sen mittareissa "
              "kannattavuus painaa enemmän ({profit}) kuin kasvu ({growth})",
        .en = "the organization {stance} development-led, but profit weighs more in its metrics "
              "({profit}) than growth ({growth})"}};
constexpr UnitWording kProfitOnly = {
    .function = {.fi = "toiminto {subject} {stance} tuote- ja palvelukehityslähtöinen, mutta sen "
                       "mittareissa on kannattavuutta (paino {profit}) eikä lainkaan kasvua",
                 .en = "the function {subject} {stance} development-led, but its metrics cover "
                       "profit (weight {profit}) and not growth at all"},
    .organization = {.fi = "organisaatio {stance} tuote- ja palvelukehityslähtöinen, mutta sen "
                           "mittareissa on kannattavuutta (paino {profit}) eikä lainkaan kasvua",
                     .en = "the organization {stance} development-led, but its metrics cover "
                           "profit (weight {profit}) and not growth at all"}};

// What growth and profit weigh in what a unit is steered by.
struct Weights {
  double growth = 0;
  double profit = 0;
  bool is_told = false;  // one of the metrics measures an objective
  std::vector<RelatedPlace> places = {};
};

Weights weights_in(const Steering& steering, const Model& model) {
  Weights weights;
  for (const auto id : steering.metrics) {
    const Metric& metric = model[id];
    const bool is_growth = metric.nature == Nature::growth;
    if (!is_growth && metric.nature != Nature::profit) continue;
    (is_growth ? weights.growth : weights.profit) += metric.weight();
    weights.is_told |= !metric.measures.empty();
    weights.places.push_back({metric.span, is_growth
                                               ? Wording{.fi = "kasvu", .en = "growth"}
                                               : Wording{.fi = "kannattavuus", .en = "profit"}});
  }
  return weights;
}

const UnitWording& wording_of(const Weights& weights) {
  if (weights.growth > weights.profit) return weights.profit > 0 ? kGrowthFirst : kGrowthOnly;
  return weights.growth > 0 ? kProfitFirst : kProfitOnly;
}

void look_at(const ModeUnit& unit, const Weights& weights, const Analysis& analysis,
             Outcome& outcome) {
  const bool growth_first =
      is_led_by(Mode::production, unit, analysis) && exceeds(weights.growth, weights.profit);
  const bool profit_first =
      is_led_by(Mode::development, unit, analysis) && exceeds(weights.profit, weights.growth);
  if (!growth_first && !profit_first) return;
  outcome.findings.push_back(
      {.subjects = {unit.subject},
       .message = wording_of(weights).of(unit),
       .figures = {stance_in(*unit.layers), {"growth", weights.growth}, {"profit", weights.profit}},
       .span = unit.span,
       .related = weights.places});
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNeither = {
      .fi = "mikään sen mittareista ei mittaa kasvun tai kannattavuuden tavoitetta",
      .en = "none of its metrics of growth or profit `measures` an objective"};
  constexpr Bilingual kNoneLedSo = {
      .fi = "mikään yksikkö ei ole tuotantolähtöinen tai tuote- ja palvelukehityslähtöinen",
      .en = "no unit is production-led or development-led"};
  Outcome outcome{.assessed = false};
  const UnitSteering steering(analysis);
  const auto units = mode_units(analysis.model);
  for (const ModeUnit& unit : units) {
    if (!unit.mode) outcome.unassessed.push_back({kModeNotKnown, unit.subject});
    if (!is_led_by(Mode::production, unit, analysis) &&
        !is_led_by(Mode::development, unit, analysis))
      continue;
    const Weights weights = weights_in(steering.of(unit), analysis.model);
    if (!weights.is_told) {
      outcome.unassessed.push_back({kNeither, unit.subject});
      continue;
    }
    outcome.assessed = true;
    look_at(unit, weights, analysis, outcome);
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed(units.empty() ? kNoModes : kNoneLedSo);
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdNames = {"mode-dominant"};

}  // namespace

extern const Rule kSm509;
constinit const Rule kSm509 = {
    .code = "SM509",
    .name = "growth-profit-priority-contradicts-mode",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Tuotantolähtöinen tai tuote- ja palvelukehityslähtöinen yksikkö (`mode`), ja "
                    "sillä kasvun tai kannattavuuden mittari (`nature`), joka mittaa tavoitetta.",
              .en = "A production-led or development-led unit (`mode`), and a metric of growth or "
                    "profit (`nature`) in it with `measures`."},
    .summary = {.fi = "Tuotantolähtöisessä yksikössä kasvu painaa enemmän kuin kannattavuus – tai "
                      "kehityslähtöisessä kannattavuus enemmän kuin kasvu.",
                .en = "Growth weighs more than profit in a production-led unit, or profit more "
                      "than growth in a development-led one."},
    .why = {.fi = "Tuotantolähtöinen talo asettaa kannattavuuden kasvun edelle, kehityslähtöinen "
                  "kasvun kannattavuuden edelle.",
            .en = "A production-led organization puts profitability before growth, a "
                  "development-led one "
                  "growth before profitability."},
    .question = {.fi = "Kummasta luopuisitte tänä vuonna: kasvusta vai katteesta?",
                 .en = "Which would you give up this year, growth or margin?"},
    .fix = {.fi = "Sovita painot (`weight`) toimintatapaan – tai toimintatapa niihin.",
            .en = "Align the weights, or the mode."},
    .together = {.says = {.fi = "painottaa kasvua ja kannattavuutta vastoin toimintatapaansa",
                          .en = "weigh growth and profit against their mode"},
                 .things = {.fi = "yksikköä", .en = "units"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(objectives:
  new-business: {name: {fi: Uusi liiketoiminta kasvaa, en: New business grows}}
functions:
  lab:  # <-
    name: {fi: Tuotekehitys, en: Product development}
    mode: {chosen: development}
metrics:
  margin:
    name: {fi: Uutuuksien kate, en: Margin of new products}
    measures: new-business
    owner: lab
    nature: profit
    weight: 2
  growth:
    name: {fi: Uutuuksien kasvu, en: Growth of new products}
    measures: new-business
    owner: lab
    nature: growth
)",
    .passing_example = R"(objectives:
  new-business: {name: {fi: Uusi liiketoiminta kasvaa, en: New business grows}}
functions:
  lab:
    name: {fi: Tuotekehitys, en: Product development}
    mode: {chosen: development}
metrics:
  margin:
    name: {fi: Uutuuksien kate, en: Margin of new products}
    measures: new-business
    owner: lab
    nature: profit
  growth:
    name: {fi: Uutuuksien kasvu, en: Growth of new products}
    measures: new-business
    owner: lab
    nature: growth
    weight: 2
)",
    .check = check,
};

}  // namespace stratmap
