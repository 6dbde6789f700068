#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/modes/unit_steering.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// By function, whether development is dominant in its own mode: the layers that say so, else null.
std::vector<const ModeLayers*> development_led(const Analysis& analysis) {
  std::vector<const ModeLayers*> led(analysis.model.functions.size());
  for (const ModeUnit& unit : mode_units(analysis.model))
    if (unit.function && is_led_by(Mode::development, unit, analysis))
      led[unit.function->index()] = unit.layers;
  return led;
}

// The layers of the first owner that is led so; null: none is.
const ModeLayers* led_owner(const Initiative& initiative,
                            const std::vector<const ModeLayers*>& led) {
  for (const Ref<Function>& owner : initiative.owners)
    if (!owner.is_unknown() && led[owner.id.index()] != nullptr) return led[owner.id.index()];
  return nullptr;
}

Finding finding_of(const Initiative& initiative, const ModeLayers* owner) {
  constexpr Wording kOfOwner = {
      .fi =
          "hankkeelle {subject} ei ole sovittu, milloin se lopetetaan – ja sen omistaja {stance} "
          "tuote- ja palvelukehityslähtöinen",
      .en =
          "it is not agreed when the initiative {subject} would be stopped, and its owner {stance} "
          "development-led"};
  constexpr Wording kOfKind = {
      .fi = "kehityshankkeelle {subject} ei ole sovittu, milloin se lopetetaan",
      .en = "it is not agreed when the development initiative {subject} would be stopped"};
  constexpr Wording kDigital = {
      .fi = "digihankkeelle {subject} ei ole sovittu, milloin se lopetetaan",
      .en = "it is not agreed when the digital initiative {subject} would be stopped"};
  Finding finding{
      .subjects = {subject_of(initiative)}, .message = kOfOwner, .span = initiative.span};
  if (owner != nullptr)
    finding.figures.push_back(stance_in(*owner));
  else
    finding.message = initiative.kind == "digital" ? kDigital : kOfKind;
  return finding;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNobodyStops = {
      .fi = "yhdelläkään hankkeella ei ole lopettamisen ehtoa (`stop_if`)",
      .en = "no initiative has a `stop_if`"};
  const Model& model = analysis.model;
  const std::vector<const ModeLayers*> led = development_led(analysis);
  const bool is_used = std::ranges::any_of(
      model.initiatives, [](const Initiative& each) { return !each.stop_if.empty(); });
  Outcome outcome{.assessed = false};
  for (const Initiative& initiative : model.initiatives) {
    const ModeLayers* owner = led_owner(initiative, led);
    if (!is_used && owner == nullptr) {
      outcome.unassessed.push_back({kNobodyStops, subject_of(initiative)});
      continue;
    }
    outcome.assessed = true;
    const bool is_meant =
        owner != nullptr || initiative.kind == "development" || initiative.kind == "digital";
    if (is_meant && is_ahead_or_running(initiative) && initiative.stop_if.empty())
      outcome.findings.push_back(finding_of(initiative, owner));
  }
  if (model.initiatives.empty())
    return not_assessed({.fi = "mallissa ei ole hankkeita", .en = "the model has no initiatives"});
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdNames = {"mode-dominant"};

}  // namespace

extern const Rule kSm510;
constinit const Rule kSm510 = {
    .code = "SM510",
    .name = "no-kill-criterion",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Lopettamisen ehto (`stop_if`) jollakin hankkeella – tai hankkeen omistaja, "
                    "joka on tuote- ja palvelukehityslähtöinen (`mode`).",
              .en = "A `stop_if` on some initiative, or an owner that is development-led "
                    "(`mode`)."},
    .summary = {.fi = "Kehitys- tai digihankkeelle – tai kehityslähtöisen toiminnon hankkeelle – "
                      "ei ole sovittu, milloin se lopetetaan.",
                .en = "A development or digital initiative, or one of a development-led function, "
                      "has no agreed reason to be stopped."},
    .why = {.fi = "Kehittämisessä hankkeen lopettaminen ajoissa on vähintään yhtä tärkeää kuin sen "
                  "vieminen maaliin – jälkikäteen ehdosta on vaikea sopia.",
            .en = "In development, stopping a project in time matters at least as much as bringing "
                  "it home; afterwards the reason is hard to agree on."},
    .question = {.fi = "Mikä saisi meidät lopettamaan?", .en = "What would make us stop?"},
    .fix = {.fi = "Kirjaa hankkeelle, mikä luku ja mihin mennessä lopettaa sen (`stop_if`).",
            .en = "Write which figure, by when, would end it (`stop_if`)."},
    .together = {.says = {.fi = "jatkuu ilman sovittua lopettamisen ehtoa",
                          .en = "go on with no agreed reason to stop"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdNames,
    .failing_example = R"(functions:
  lab: {name: {fi: Tuotekehitys, en: Product development}}
initiatives:
  sensors: {name: {fi: Anturit, en: Sensors}, owner: lab, kind: development}  # <-
  portal:
    name: {fi: Asiakasportaali, en: Customer portal}
    owner: lab
    kind: digital
    stop_if: {fi: Alle 50 käyttäjää maaliskuussa, en: Fewer than 50 users in March}
)",
    .passing_example = R"(functions:
  lab: {name: {fi: Tuotekehitys, en: Product development}}
initiatives:
  sensors:
    name: {fi: Anturit, en: Sensors}
    owner: lab
    kind: development
    stop_if: {fi: Anturi ei kestä talvea, en: The sensor does not last a winter}
)",
    .check = check,
};

}  // namespace stratmap
