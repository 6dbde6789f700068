#include <array>
#include <string_view>
#include <utility>

#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/modes/unit_steering.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::array kSatisfaction = {Nature::satisfaction};
constexpr std::array kLoyal = {Nature::loyalty, Nature::advocacy, Nature::retention};

constexpr UnitWording kSatisfiedOnly = {
    .function =
        {.fi = "toiminto {subject} {stance} asiakaspalvelulähtöinen ja mittaa tyytyväisyyttä, "
               "mutta ei asiakasuskollisuutta",
         .en = "the function {subject} {stance} customer-service-led and measures satisfaction, "
               "but not loyalty"},
    .organization = {
        .fi = "organisaatio {stance} asiakaspalvelulähtöinen ja mittaa tyytyväisyyttä, "
              "mutta ei asiakasuskollisuutta",
        .en = "the organization {stance} customer-service-led and measures satisfaction, "
              "but not loyalty"}};

Finding finding_of(const ModeUnit& unit, const Steering& steering, const Model& model) {
  Finding finding{
      .subjects = {unit.subject},
      .message = kSatisfiedOnly.of(unit),
      .figures = {stance_in(*unit.layers), count("satisfaction", steering.count_of(kSatisfaction))},
      .span = unit.span};
  for (const auto metric : steering.metrics)
    if (model[metric].nature == Nature::satisfaction)
      finding.related.push_back(
          {model[metric].span, {.fi = "mittaa tyytyväisyyttä", .en = "measures satisfaction"}});
  return finding;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNoNatures = {.fi = "yhdelläkään sen mittarilla ei ole `nature`",
                                    .en = "none of its metrics has a `nature`"};
  Outcome outcome{.assessed = false};
  const UnitSteering unit_steering(analysis);
  for (const ModeUnit& unit : units_led_by(Mode::customer_service, analysis, outcome)) {
    const Steering steering = unit_steering.of(unit);
    if (steering.with_nature == 0) {
      outcome.unassessed.push_back({kNoNatures, unit.subject});
      continue;
    }
    outcome.assessed = true;
    if (steering.has_any(kSatisfaction) && !steering.has_any(kLoyal))
      outcome.findings.push_back(finding_of(unit, steering, analysis.model));
  }
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdNames = {"mode-dominant"};

}  // namespace

extern const Rule kSm513;
constinit const Rule kSm513 = {
    .code = "SM513",
    .name = "satisfaction-without-loyalty",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Asiakaspalvelulähtöinen yksikkö (`mode`), jolla on mittareita (`nature`).",
              .en = "A customer-service-led unit (`mode`) with metrics that have a `nature`."},
    .summary = {.fi = "Asiakaspalvelulähtöinen yksikkö mittaa tyytyväisyyttä, mutta ei "
                      "asiakasuskollisuutta.",
                .en = "A customer-service-led unit measures satisfaction and not loyalty."},
    .why = {.fi = "Tyytyväisyys kertoo menneestä; palvelulähtöinen talo elää siitä, että asiakas "
                  "palaa ja suosittelee.",
            .en = "Satisfaction tells what has been; a service-led organization lives on customers "
                  "who come "
                  "back and recommend it."},
    .question = {.fi = "Tyytyväinen kyllä – mutta valitsisiko hän meidät uudelleen?",
                 .en = "Satisfied, yes. Would they choose us again?"},
    .fix = {.fi = "Lisää mittari uskollisuudesta, suosittelusta tai pysymisestä.",
            .en = "Add a metric of loyalty, advocacy or retention."},
    .together = {.says = {.fi = "mittaa tyytyväisyyttä, mutta ei asiakasuskollisuutta",
                          .en = "measure satisfaction, but not loyalty"},
                 .things = {.fi = "yksikköä", .en = "units"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  service:  # <-
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
metrics:
  visit: {name: {fi: Tyytyväisyys, en: Satisfaction}, owner: service, nature: satisfaction}
)",
    .passing_example = R"(functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
metrics:
  visit: {name: {fi: Tyytyväisyys, en: Satisfaction}, owner: service, nature: satisfaction}
  nps: {name: {fi: Suosittelu, en: Recommendation}, owner: service, nature: advocacy}
)",
    .check = check,
};

}  // namespace stratmap
