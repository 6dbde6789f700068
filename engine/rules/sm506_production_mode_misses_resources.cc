#include <array>
#include <string_view>
#include <utility>

#include "engine/limits.h"
#include "engine/modes/expected_natures.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/modes/unit_steering.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr UnitWording kMisses = {
    .function = {.fi = "toiminto {subject} {stance} tuotantolähtöinen, mutta sen mittarit kattavat "
                       "{present} niistä {expected} asiasta, joilla tuotantoa johdetaan",
                 .en = "the function {subject} {stance} production-led, but its metrics cover "
                       "{present} of the {expected} things that production is led by"},
    .organization = {.fi = "organisaatio {stance} tuotantolähtöinen, mutta sen mittarit kattavat "
                           "{present} niistä {expected} asiasta, joilla tuotantoa johdetaan",
                     .en = "the organization {stance} production-led, but its metrics cover "
                           "{present} of the {expected} things that production is led by"}};

void look_at(const ModeUnit& unit, const Steering& steering, const Analysis& analysis,
             Outcome& outcome) {
  Coverage coverage = coverage_of(steering, expected_of(Mode::production));
  if (reaches(coverage.present / coverage.expected, analysis.threshold("mode-coverage"))) return;
  outcome.findings.push_back({.subjects = {unit.subject},
                              .message = kMisses.of(unit),
                              .figures = {stance_in(*unit.layers),
                                          {"present", coverage.present},
                                          {"expected", coverage.expected},
                                          {"missing", std::move(coverage.missing)}},
                              .span = unit.span,
                              .label = {.fi = "puuttuu: {missing}", .en = "missing: {missing}"}});
}

Outcome check(const Analysis& analysis) {
  return check_units_led_by(Mode::production, analysis, look_at);
}

constexpr std::array<std::string_view, 2> kThresholdNames = {"mode-dominant", "mode-coverage"};

}  // namespace

extern const Rule kSm506;
constinit const Rule kSm506 = {
    .code = "SM506",
    .name = "production-mode-misses-resources",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Tuotantolähtöinen yksikkö (`mode`), jonka mittareista ainakin kolmella on "
                    "`nature`.",
              .en = "A production-led unit (`mode`) with at least three metrics that have a "
                    "`nature`."},
    .summary = {.fi = "Tuotantolähtöisen yksikön mittarit kattavat alle puolet siitä, millä sitä "
                      "johdetaan: kustannukset, tuottavuus, laatu, resurssit, kannattavuus ja "
                      "palvelutaso.",
                .en = "The metrics of a production-led unit cover less than half of what it is led "
                      "by: cost, productivity, quality, resources, profit and service level."},
    .why = {.fi =
                "Suorituskykyä johdetaan resurssien kautta; tulos kertoo siitä vasta jälkikäteen.",
            .en = "Performance is led through resources; results show it only afterwards."},
    .question = {.fi = "Mikä luku kertoo jo tiistaina, että tuotanto alkaa sakata?",
                 .en = "Which number tells you by Tuesday that the line is slipping?"},
    .fix = {.fi = "Lisää puuttuvat mittarit – ensin resurssit ja laatu.",
            .en = "Add the missing classes, resources and quality first."},
    .together = {.says = {.fi = "tuottaa ilman lukuja, joilla tuotantoa johdetaan",
                          .en = "produce without the figures that production is led by"},
                 .things = {.fi = "yksikköä", .en = "units"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  plant:  # <-
    name: {fi: Tehdas, en: Plant}
    mode: {chosen: production}
metrics:
  output: {name: {fi: Tuotanto, en: Output}, owner: plant, nature: volume}
  pace: {name: {fi: Tahti, en: Pace}, owner: plant, nature: efficiency}
  delivery: {name: {fi: Toimitusaika, en: Delivery time}, owner: plant, nature: time}
)",
    .passing_example = R"(functions:
  plant:
    name: {fi: Tehdas, en: Plant}
    mode: {chosen: production}
metrics:
  use: {name: {fi: Käyttöaste, en: Utilisation}, owner: plant, nature: utilisation}
  scrap: {name: {fi: Hukka, en: Scrap}, owner: plant, nature: quality}
  delivery: {name: {fi: Toimitusaika, en: Delivery time}, owner: plant, nature: time}
)",
    .check = check,
};

}  // namespace stratmap
