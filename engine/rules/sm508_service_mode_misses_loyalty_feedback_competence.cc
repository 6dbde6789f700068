#include <array>
#include <string_view>
#include <utility>

#include "engine/modes/expected_natures.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/modes/unit_steering.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr UnitWording kMisses = {
    .function = {.fi = "toiminto {subject} {stance} asiakaspalvelulähtöinen, mutta sen mittareista "
                       "puuttuu {missing}",
                 .en = "the function {subject} {stance} customer-service-led, but its metrics lack "
                       "{missing}"},
    .organization = {
        .fi = "organisaatio {stance} asiakaspalvelulähtöinen, mutta sen mittareista puuttuu "
              "{missing}",
        .en = "the organization {stance} customer-service-led, but its metrics lack "
              "{missing}"}};

constexpr std::array kLoyal = {Nature::loyalty, Nature::advocacy, Nature::retention};
constexpr std::array kFeedback = {Nature::feedback};
constexpr std::array kPeople = {Nature::competence, Nature::well_being};

constexpr std::array<NatureClass, 3> kWanted = {{
    {{"asiakasuskollisuus", "customer loyalty"}, kLoyal},
    {{"asiakaspalaute", "customer feedback"}, kFeedback},
    {{"henkilöstön osaaminen tai hyvinvointi", "staff competence or well-being"}, kPeople},
}};

void look_at(const ModeUnit& unit, const Steering& steering, const Analysis&, Outcome& outcome) {
  Coverage coverage = coverage_of(steering, kWanted);
  if (coverage.missing.empty()) return;
  outcome.findings.push_back({.subjects = {unit.subject},
                              .message = kMisses.of(unit),
                              .figures = {stance_in(*unit.layers),
                                          {"missing", std::move(coverage.missing)},
                                          count("metrics", steering.metrics.size())},
                              .span = unit.span,
                              .label = {.fi = "{metrics} {metrics#mittari|mittaria}",
                                        .en = "{metrics} {metrics#metric|metrics}"}});
}

Outcome check(const Analysis& analysis) {
  return check_units_led_by(Mode::customer_service, analysis, look_at);
}

constexpr std::array<std::string_view, 1> kThresholdNames = {"mode-dominant"};

}  // namespace

extern const Rule kSm508;
constinit const Rule kSm508 = {
    .code = "SM508",
    .name = "service-mode-misses-loyalty-feedback-competence",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Asiakaspalvelulähtöinen yksikkö (`mode`), jonka mittareista ainakin kolmella "
                    "on `nature`.",
              .en = "A customer-service-led unit (`mode`) with at least three metrics that have a "
                    "`nature`."},
    .summary = {.fi = "Asiakaspalvelulähtöiseltä yksiköltä puuttuu mittari asiakasuskollisuudesta, "
                      "palautteesta tai henkilöstön osaamisesta ja hyvinvoinnista.",
                .en = "A customer-service-led unit has no metric of loyalty, of feedback, or of "
                      "its people's competence and well-being."},
    .why = {.fi = "Tuottavuus ja raha kuvaavat palvelulähtöistä yksikköä pitkällä viiveellä; "
                  "palaute ja ihmiset kertovat tästä päivästä.",
            .en = "Productivity and money describe a service-led unit with a long delay; feedback "
                  "and people describe it today."},
    .question = {.fi = "Mitä asiakkaat kertoivat viime viikolla sellaista, mikä muutti jotain "
                       "tällä viikolla?",
                 .en = "What did customers tell you last week that changed something this week?"},
    .fix = {.fi = "Lisää puuttuva mittari; siirrä talous seurannan sivulle.",
            .en = "Add the absent kind; move finance to the follow-up page."},
    .together = {.says = {.fi = "palvelee ilman lukua uskollisuudesta, palautteesta tai ihmisistä",
                          .en = "serve without a figure of loyalty, feedback or people"},
                 .things = {.fi = "yksikköä", .en = "units"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  service:  # <-
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
metrics:
  calls: {name: {fi: Puhelut, en: Calls}, owner: service, nature: volume}
  cost: {name: {fi: Puhelun hinta, en: Cost per call}, owner: service, nature: cost}
  churn: {name: {fi: Poistuma, en: Churn}, owner: service, nature: retention}
)",
    .passing_example = R"(functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
metrics:
  heard: {name: {fi: Palautteisiin vastattu, en: Feedback answered}, owner: service, nature: feedback}
  skills: {name: {fi: Osaaminen, en: Skills}, owner: service, nature: competence}
  churn: {name: {fi: Poistuma, en: Churn}, owner: service, nature: retention}
)",
    .check = check,
};

}  // namespace stratmap
