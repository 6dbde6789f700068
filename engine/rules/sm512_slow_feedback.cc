#include <algorithm>
#include <array>
#include <string_view>

#include "engine/modes/mode_units.h"
#include "engine/modes/unit_steering.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::array kPace = {Nature::time, Nature::service_level};

constexpr Wording kRare = {.fi = "palautteen mittaria {subject} katsotaan vain {frequency}",
                           .en = "the metric of feedback {subject} is looked at only {frequency}"};
constexpr UnitWording kNoPace = {
    .function = {.fi = "palautteen mittarin {subject} rinnalla mikään toiminnon {unit} mittari ei "
                       "kerro ajasta",
                 .en = "beside the metric of feedback {subject}, no metric of the function {unit} "
                       "measures time"},
    .organization = {.fi = "palautteen mittarin {subject} rinnalla mikään organisaation mittari ei "
                           "kerro ajasta",
                     .en = "beside the metric of feedback {subject}, no metric of the "
                           "organization measures time"}};
constexpr UnitWording kBoth = {
    .function = {.fi = "palautteen mittaria {subject} katsotaan vain {frequency}, eikä mikään "
                       "toiminnon {unit} mittari kerro ajasta",
                 .en = "the metric of feedback {subject} is looked at only {frequency}, and no "
                       "metric of the function {unit} measures time"},
    .organization = {.fi = "palautteen mittaria {subject} katsotaan vain {frequency}, eikä mikään "
                           "organisaation mittari kerro ajasta",
                     .en = "the metric of feedback {subject} is looked at only {frequency}, and no "
                           "metric of the organization measures time"}};

// Of a frequency rarer than monthly, how it is said; nothing for the others.
std::optional<Bilingual> if_rare(Frequency frequency) {
  switch (frequency) {
    case Frequency::daily:
    case Frequency::weekly:
    case Frequency::monthly:
      return std::nullopt;
    case Frequency::quarterly:
      return Bilingual{"neljännesvuosittain", "quarterly"};
    case Frequency::half_yearly:
      return Bilingual{"puolivuosittain", "half-yearly"};
    case Frequency::yearly:
      return Bilingual{"kerran vuodessa", "yearly"};
  }
  return std::nullopt;
}

// A metric of feedback, and the first service-led unit that it steers and that has no metric of
// time.
struct Feedback {
  bool is_steering = false;
  std::optional<ModeUnit> without_pace;
};

std::vector<Feedback> feedback_in(const std::vector<ModeUnit>& units, const Analysis& analysis) {
  std::vector<Feedback> feedback(analysis.model.metrics.size());
  const UnitSteering unit_steering(analysis);
  for (const ModeUnit& unit : units) {
    const Steering steering = unit_steering.of(unit);
    const bool has_pace = steering.has_any(kPace);
    for (const auto metric : steering.metrics) {
      if (analysis.model[metric].nature != Nature::feedback) continue;
      Feedback& here = feedback[metric.index()];
      here.is_steering = true;
      if (!has_pace && !here.without_pace) here.without_pace = unit;
    }
  }
  return feedback;
}

void look_at(const Metric& metric, const Feedback& feedback, const Model& model, Outcome& outcome) {
  const auto rare = if_rare(*metric.frequency);
  const auto& unit = feedback.without_pace;
  if (!rare && !unit) return;
  Finding finding{.subjects = {subject_of(metric)}, .message = kRare, .span = metric.span};
  if (rare) finding.figures.push_back({"frequency", *rare});
  if (unit) {
    finding.message = (rare ? kBoth : kNoPace).of(*unit);
    if (unit->function) finding.figures.push_back({"unit", &model[*unit->function]});
  }
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNoFrequency = {.fi = "mittarilla ei ole `frequency`",
                                      .en = "the metric has no `frequency`"};
  constexpr Bilingual kNoFeedback = {
      .fi = "asiakaspalvelulähtöisellä yksiköllä ei ole palautteen mittaria",
      .en = "no customer-service-led unit has a metric of feedback"};
  Outcome outcome{.assessed = false};
  const auto units = units_led_by(Mode::customer_service, analysis, outcome);
  if (units.empty()) return outcome;
  const Model& model = analysis.model;
  const auto feedback = feedback_in(units, analysis);
  for (std::size_t i = 0; i < model.metrics.size(); ++i) {
    if (!feedback[i].is_steering) continue;
    if (!model.metrics[i].frequency) {
      outcome.unassessed.push_back({kNoFrequency, subject_of(model.metrics[i])});
      continue;
    }
    outcome.assessed = true;
    look_at(model.metrics[i], feedback[i], model, outcome);
  }
  if (!outcome.assessed && outcome.unassessed.empty()) return not_assessed(kNoFeedback);
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdNames = {"mode-dominant"};

}  // namespace

extern const Rule kSm512;
constinit const Rule kSm512 = {
    .code = "SM512",
    .name = "slow-feedback",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi =
                  "Palautteen mittari (`nature: feedback`, `frequency`) asiakaspalvelulähtöisessä "
                  "yksikössä (`mode`).",
              .en = "A metric of feedback (`nature: feedback`, `frequency`) in a "
                    "customer-service-led unit (`mode`)."},
    .summary = {.fi = "Palautetta katsotaan harvemmin kuin kuukausittain – tai yksikössä mikään "
                      "mittari ei kerro ajasta tai palvelutasosta.",
                .en = "Feedback is looked at less often than monthly, or no metric of the unit "
                      "measures time or service level."},
    .why = {.fi = "Palvelussa palautteeseen reagoidaan heti – neljännesvuoden luku kertoo "
                  "asiakkaasta, joka on jo lähtenyt.",
            .en = "Service answers feedback at once; a quarterly figure is about a customer who "
                  "has already left."},
    .question = {.fi = "Monessako päivässä tyytymätön asiakas kuulee meistä?",
                 .en = "How many days before an unhappy customer hears from us?"},
    .fix = {.fi = "Katsokaa palautetta ainakin kuukausittain, ja mitatkaa, kuinka nopeasti siihen "
                  "vastataan.",
            .en = "Look at feedback at least monthly, and measure how fast it is answered."},
    .together = {.says = {.fi = "kertoo palautteesta myöhään", .en = "report feedback late"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
metrics:
  heard:  # <-
    name: {fi: Asiakaspalaute, en: Customer feedback}
    owner: service
    nature: feedback
    frequency: quarterly
  answer-time: {name: {fi: Vastausaika, en: Time to answer}, owner: service, nature: time}
)",
    .passing_example = R"(functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
metrics:
  heard:
    name: {fi: Asiakaspalaute, en: Customer feedback}
    owner: service
    nature: feedback
    frequency: monthly
  answer-time: {name: {fi: Vastausaika, en: Time to answer}, owner: service, nature: time}
)",
    .check = check,
};

}  // namespace stratmap
