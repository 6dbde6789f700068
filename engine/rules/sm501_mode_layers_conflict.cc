#include <algorithm>
#include <array>
#include <string_view>

#include "engine/limits.h"
#include "engine/modes/mode_distance.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/modes/unit_steering.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

using Layer = std::optional<Dated<ModeMix>>;

constexpr UnitWording kWishedOtherwise = {
    .function = {.fi = "toiminnon {subject} strategiassa valittu toimintatapa on {chosen} "
                       "({chosen-share}\u00A0%), mutta haluttu on {other} ({other-share}\u00A0%)",
                 .en = "the chosen mode of the function {subject} is {chosen} ({chosen-share}%), "
                       "but the desired one is {other} ({other-share}%)"},
    .organization = {.fi = "organisaation strategiassa valittu toimintatapa on {chosen} "
                           "({chosen-share}\u00A0%), mutta haluttu on {other} "
                           "({other-share}\u00A0%)",
                     .en = "the chosen mode of the organization is {chosen} ({chosen-share}%), "
                           "but the desired one is {other} ({other-share}%)"}};
constexpr UnitWording kNobodyCarries = {
    .function = {.fi = "toiminnon {subject} strategiassa valittu toimintatapa on {chosen} "
                       "({chosen-share}\u00A0%), nykyinen {other} ({other-share}\u00A0%) – eikä "
                       "mikään hanke vie muutosta eteenpäin",
                 .en = "the chosen mode of the function {subject} is {chosen} ({chosen-share}%), "
                       "the current one {other} ({other-share}%), and no initiative carries the "
                       "change"},
    .organization = {.fi = "organisaation strategiassa valittu toimintatapa on {chosen} "
                           "({chosen-share}\u00A0%), nykyinen {other} ({other-share}\u00A0%) – "
                           "eikä mikään hanke vie muutosta eteenpäin",
                     .en = "the chosen mode of the organization is {chosen} ({chosen-share}%), "
                           "the current one {other} ({other-share}%), and no initiative carries "
                           "the change"}};
constexpr Bilingual kRewarded = {
    .fi = "Strategiassa valittu on {chosen}, haluttu on {other}. Kummasta meillä palkitaan?",
    .en = "You chose {chosen} but wish for {other}. Which one do people get promoted for?"};
constexpr Bilingual kCarried = {
    .fi = "Kuka vie muutoksen nykyisestä valittuun – ja mistä päivästä alkaen?",
    .en = "Who carries the change from the current mode to the chosen one, starting when?"};
constexpr Bilingual kStart = {
    .fi = "Käynnistä hanke, joka vie muutoksen, tai valitse se, mikä jo on.",
    .en = "Start an initiative that carries the change, or choose what already is."};

bool conflict(const Layer& one, const Layer& other, const Analysis& analysis) {
  if (!one || !other) return false;
  return differ(top_modes(one->value), top_modes(other->value)) ||
         reaches(jensen_shannon(one->value, other->value), analysis.threshold("mode-conflict"));
}

// A dated layer with the top of what is desired: the transition is on its way.
bool leads_to_desired(const Dated<ModeMix>& layer, const ModeLayers& layers) {
  return !differ(top_modes(layer.value), top_modes(layers.desired->value));
}

enum class Transition { none, planned, undated };  // undated: nobody says what day it is

Transition transition_of(const ModeLayers& layers, std::optional<Day> today) {
  Transition transition = Transition::none;
  for (const Dated<ModeMix>& layer : layers.trajectory) {
    if (!leads_to_desired(layer, layers)) continue;
    if (today && layer.period->first_day() > *today) return Transition::planned;
    if (!today) transition = Transition::undated;
  }
  return transition;
}

bool is_carried(const ModeUnit& unit, const UnitSteering& steering, const Model& model) {
  const auto initiatives = steering.of(unit).initiatives;
  return std::ranges::any_of(initiatives, [&](Id<Initiative> initiative) {
    return is_ahead_or_running(model[initiative]);
  });
}

Finding finding_of(const ModeUnit& unit, const UnitWording& wording, const Dated<ModeMix>& other,
                   Bilingual other_name, Bilingual question) {
  const Dated<ModeMix>& chosen = *unit.layers->chosen;
  return {.subjects = {unit.subject},
          .message = wording.of(unit),
          .figures = {{"chosen", top_names(chosen.value)},
                      {"chosen-share", top_percent(chosen.value)},
                      {"other", top_names(other.value)},
                      {"other-share", top_percent(other.value)},
                      distance_figure(chosen.value, other.value)},
          .span = chosen.span,
          .label = {.fi = "valittu – ero {distance} (0 = sama, 1 = ei mitään yhteistä)",
                    .en = "chosen, a difference of {distance} (0 = same, 1 = nothing in common)"},
          .related = {{other.span, other_name}},
          .question = question};
}

void look_at(const ModeUnit& unit, const UnitSteering& steering, const Analysis& analysis,
             Outcome& outcome) {
  const ModeLayers& layers = *unit.layers;
  if (conflict(layers.desired, layers.chosen, analysis)) {
    const Transition transition = transition_of(layers, analysis.today);
    if (transition == Transition::none) {
      outcome.findings.push_back(
          finding_of(unit, kWishedOtherwise, *layers.desired, {"haluttu", "desired"}, kRewarded));
      return;
    }
    if (transition == Transition::undated) {
      outcome.unassessed.push_back({{.fi = "muutos on ajoitettu, mutta päivä ei ole tiedossa "
                                           "(`settings.as_of`)",
                                     .en = "a transition is dated, and no day is known to judge "
                                           "it on (`settings.as_of`)"},
                                    unit.subject});
      return;
    }
  }
  if (!conflict(layers.current, layers.chosen, analysis)) return;
  if (is_carried(unit, steering, analysis.model)) return;
  Finding finding =
      finding_of(unit, kNobodyCarries, *layers.current, {"nykyinen", "current"}, kCarried);
  finding.severity = Severity::note;
  finding.fix = kStart;
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kOneLayer = {
      .fi = "valittua toimintatapaa ei voi verrata haluttuun tai nykyiseen",
      .en = "its `chosen` mode can't be compared with `desired` or `current`"};
  Outcome outcome{.assessed = false};
  const UnitSteering steering(analysis);
  for (const ModeUnit& unit : mode_units(analysis.model)) {
    if (!unit.layers->chosen || !(unit.layers->desired || unit.layers->current)) {
      outcome.unassessed.push_back({kOneLayer, unit.subject});
      continue;
    }
    const std::size_t before = outcome.unassessed.size();
    look_at(unit, steering, analysis, outcome);
    outcome.assessed |= outcome.unassessed.size() == before;
  }
  if (!outcome.assessed && outcome.unassessed.empty()) return not_assessed(kNoModes);
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdNames = {"mode-conflict"};

}  // namespace

extern const Rule kSm501;
constinit const Rule kSm501 = {
    .code = "SM501",
    .name = "mode-layers-conflict",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Valittu toimintatapa (`chosen`) ja sen rinnalla haluttu tai nykyinen.",
              .en = "A `chosen` mode, and `desired` or `current` beside it."},
    .summary = {.fi = "Strategiassa valittu toimintatapa on toinen kuin haluttu – tai toinen kuin "
                      "nykyinen, eikä mikään hanke vie muutosta.",
                .en = "The mode that the strategy chose is not the one desired, or not the current "
                      "one while no initiative carries the change."},
    .why = {.fi = "Jokaista toimintatapaa johdetaan omalla tavallaan; ristiin menevät näkemykset "
                  "näkyvät toteutuksessa. Ero nykyisen ja valitun välillä on aiottu muutos – ja "
                  "jonkun pitää viedä se läpi.",
            .en = "Each mode has its own way to lead; crossing views show in execution. A "
                  "difference between current and chosen is a change intended, and needs someone "
                  "to carry it."},
    .question = {.fi = "Strategiassa valittiin X, mutta halutaan Y. Kummasta meillä palkitaan?",
                 .en = "You chose X but wish for Y. Which one do people get promoted for?"},
    .fix = {.fi = "Valitse, tai ajoita muutos: kirjaa toimintatavalle (`mode`) myös vuosi, kuten "
                  "`2028: customer-service`.",
            .en = "Choose, or date the transition: beside the layers of `mode` a year, such as "
                  "`2028: customer-service`."},
    .together = {.says = {.fi = "elää ristiriidassa valitun toimintatavan kanssa",
                          .en = "live in a different mode than the one chosen"},
                 .things = {.fi = "yksikköä", .en = "units"}},
    .source = {.fi = "Hakanen 2015, Vallitseva strateginen toimintatapa; Lin 1991 "
                     "(Jensen–Shannon-etäisyys)",
               .en = "Hakanen 2015, Vallitseva strateginen toimintatapa; Lin 1991 "
                     "(Jensen–Shannon divergence)"},
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode:
      desired: customer-service
      chosen: production  # <-
)",
    .passing_example = R"(functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode:
      desired: customer-service
      chosen: production
      2028: customer-service
settings: {as_of: 2026-11-15}
)",
    .check = check,
};

}  // namespace stratmap
