#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "engine/limits.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/modes/unit_steering.h"
#include "engine/natures.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr UnitWording kLagging = {
    .function = {.fi = "toiminto {subject} {stance} asiakaspalvelulähtöinen, mutta sen {metrics} "
                       "mittarista {lagging} kertoo rahasta ja määristä jälkikäteen",
                 .en = "the function {subject} {stance} customer-service-led, but {lagging} of its "
                       "{metrics} metrics report money and volume after the fact"},
    .organization = {
        .fi = "organisaatio {stance} asiakaspalvelulähtöinen, mutta sen {metrics} mittarista "
              "{lagging} kertoo rahasta ja määristä jälkikäteen",
        .en = "the organization {stance} customer-service-led, but {lagging} of its "
              "{metrics} metrics report money and volume after the fact"}};

bool is_lagging(const Metric& metric) {
  return metric.kind == MetricKind::outcome && metric.nature &&
         (is_finance(*metric.nature) || metric.nature == Nature::efficiency ||
          metric.nature == Nature::volume);
}

std::ptrdiff_t metrics_told(const Steering& steering, const Model& model) {
  return std::ranges::count_if(steering.metrics, [&](Id<Metric> metric) {
    return model[metric].kind && model[metric].nature;
  });
}

void look_at(const ModeUnit& unit, const Steering& steering, const Analysis& analysis,
             Outcome& outcome) {
  std::vector<RelatedPlace> places;
  for (const auto metric : steering.metrics)
    if (is_lagging(analysis.model[metric]))
      places.push_back(
          {analysis.model[metric].span, {.fi = "kertoo jälkikäteen", .en = "tells afterwards"}});
  const double share =
      static_cast<double>(places.size()) / static_cast<double>(steering.metrics.size());
  if (!exceeds(share, analysis.threshold("lagging-share"))) return;
  outcome.findings.push_back({.subjects = {unit.subject},
                              .message = kLagging.of(unit),
                              .figures = {stance_in(*unit.layers), count("lagging", places.size()),
                                          count("metrics", steering.metrics.size())},
                              .span = unit.span,
                              .related = std::move(places)});
}

Outcome check(const Analysis& analysis) {
  constexpr std::ptrdiff_t kFewest = 4;
  constexpr Bilingual kTooFew = {
      .fi = "alle neljällä sen mittarilla on sekä `kind` että `nature`",
      .en = "fewer than four of its metrics have both a `kind` and a `nature`"};
  Outcome outcome{.assessed = false};
  const UnitSteering unit_steering(analysis);
  for (const ModeUnit& unit : units_led_by(Mode::customer_service, analysis, outcome)) {
    const Steering steering = unit_steering.of(unit);
    if (metrics_told(steering, analysis.model) < kFewest) {
      outcome.unassessed.push_back({kTooFew, unit.subject});
      continue;
    }
    outcome.assessed = true;
    look_at(unit, steering, analysis, outcome);
  }
  return outcome;
}

constexpr std::array<std::string_view, 2> kThresholdNames = {"mode-dominant", "lagging-share"};

}  // namespace

extern const Rule kSm511;
constinit const Rule kSm511 = {
    .code = "SM511",
    .name = "lagging-finance-steering",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Asiakaspalvelulähtöinen yksikkö (`mode`), jonka mittareista ainakin neljällä "
                    "on `kind` ja `nature`.",
              .en = "A customer-service-led unit (`mode`) with at least four metrics that have a "
                    "`kind` and a `nature`."},
    .summary = {.fi = "Asiakaspalvelulähtöisen yksikön mittareista yli puolet on talouden, "
                      "tehokkuuden tai määrän tulosmittareita.",
                .en = "More than half of the metrics of a customer-service-led unit are outcomes "
                      "of finance, efficiency or volume."},
    .why = {.fi = "Perinteiset tuottavuuden ja talouden luvut kuvaavat palvelua pitkällä viiveellä "
                  "– silloin asiakas on jo tehnyt päätöksensä.",
            .en = "The usual figures of productivity and finance describe service with a long "
                  "delay; by then the customer has decided."},
    .question = {.fi = "Mitä tulos kertoo sellaista, mitä asiakas ei olisi kertonut jo aiemmin?",
                 .en = "What does the result tell you that the customer has not told you earlier?"},
    .fix = {.fi = "Johda palautteella ja ennakoivilla mittareilla; pidä talous seurannassa.",
            .en = "Lead by feedback and leading metrics; keep finance for the follow-up."},
    .together = {.says = {.fi = "palvelee asiakasta jälkikäteen kertovien lukujen varassa",
                          .en = "serve customers by figures that report after the fact"},
                 .things = {.fi = "yksikköä", .en = "units"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  service:  # <-
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
metrics:
  calls: {name: {fi: Puhelut, en: Calls}, owner: service, kind: outcome, nature: volume}
  cost: {name: {fi: Kulut, en: Costs}, owner: service, kind: outcome, nature: cost}
  sales: {name: {fi: Lisämyynti, en: Extra sales}, owner: service, kind: outcome, nature: revenue}
  heard: {name: {fi: Palaute, en: Feedback}, owner: service, kind: driver, nature: feedback}
)",
    .passing_example = R"(functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
metrics:
  skills: {name: {fi: Osaaminen, en: Skills}, owner: service, kind: driver, nature: competence}
  cost: {name: {fi: Kulut, en: Costs}, owner: service, kind: outcome, nature: cost}
  sales: {name: {fi: Lisämyynti, en: Extra sales}, owner: service, kind: outcome, nature: revenue}
  heard: {name: {fi: Palaute, en: Feedback}, owner: service, kind: driver, nature: feedback}
)",
    .check = check,
};

}  // namespace stratmap
