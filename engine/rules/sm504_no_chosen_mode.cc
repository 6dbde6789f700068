#include "engine/modes/mode_units.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// What a unit says of itself instead, in the order of their weight.
struct Instead {
  UnitWording message;
  Bilingual label;
};

constexpr Instead kBoth = {
    {.function = {.fi = "toiminnon {subject} nykyinen ja haluttu toimintatapa tiedetään, mutta "
                        "strategiassa ei ole valittu mitään",
                  .en = "the current and the desired mode of the function {subject} are known, but "
                        "the strategy chose none"},
     .organization = {.fi = "organisaation nykyinen ja haluttu toimintatapa tiedetään, mutta "
                            "strategiassa ei ole valittu mitään",
                      .en = "the current and the desired mode of the organization are known, but "
                            "the strategy chose none"}},
    {.fi = "nykyinen ja haluttu", .en = "current and desired"}};
constexpr Instead kCurrent = {
    {.function = {.fi = "toiminnosta {subject} tiedetään vain nykyinen toimintatapa – strategiassa "
                        "ei ole valittu mitään",
                  .en = "of the function {subject} only the current mode is known, the strategy "
                        "chose none"},
     .organization = {.fi = "organisaatiosta tiedetään vain nykyinen toimintatapa – strategiassa "
                            "ei ole valittu mitään",
                      .en = "of the organization only the current mode is known, the strategy "
                            "chose none"}},
    {.fi = "nykyinen", .en = "current"}};
constexpr Instead kDesired = {
    {.function = {.fi = "toiminnosta {subject} tiedetään vain haluttu toimintatapa – strategiassa "
                        "ei ole valittu mitään",
                  .en = "of the function {subject} only the desired mode is known, the strategy "
                        "chose none"},
     .organization = {.fi = "organisaatiosta tiedetään vain haluttu toimintatapa – strategiassa ei "
                            "ole valittu mitään",
                      .en = "of the organization only the desired mode is known, the strategy "
                            "chose none"}},
    {.fi = "haluttu", .en = "desired"}};

const Instead& instead_of_chosen(const ModeLayers& layers) {
  if (layers.current && layers.desired) return kBoth;
  return layers.current ? kCurrent : kDesired;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNeither = {.fi = "sen nykyistä tai haluttua toimintatapaa ei ole kerrottu",
                                  .en = "neither its `current` nor its `desired` mode is given"};
  Outcome outcome{.assessed = false};
  for (const ModeUnit& unit : mode_units(analysis.model)) {
    const ModeLayers& layers = *unit.layers;
    if (!layers.current && !layers.desired && !layers.chosen) {
      outcome.unassessed.push_back({kNeither, unit.subject});
      continue;
    }
    outcome.assessed = true;
    if (layers.chosen) continue;
    const Instead& instead = instead_of_chosen(layers);
    outcome.findings.push_back({.subjects = {unit.subject},
                                .message = instead.message.of(unit),
                                .span = layers.span,
                                .label = instead.label});
  }
  if (!outcome.assessed && outcome.unassessed.empty()) return not_assessed(kNoModes);
  return outcome;
}

}  // namespace

extern const Rule kSm504;
constinit const Rule kSm504 = {
    .code = "SM504",
    .name = "no-chosen-mode",
    .severity = Severity::note,
    .needs = {.fi = "Yksikön nykyinen tai haluttu toimintatapa (`mode`).",
              .en = "The `current` or `desired` mode of the unit."},
    .summary = {.fi = "Yksikön nykyinen tai haluttu toimintatapa tiedetään, mutta strategiassa ei "
                      "ole valittu, mihin se pyrkii.",
                .en = "A unit's current or desired mode is known, and the strategy does not say "
                      "which one is chosen for it."},
    .why = {.fi = "Mitä ei ole valittu, sen jokainen valitsee itse.",
            .en = "What was not chosen, everyone chooses alone."},
    .question = {.fi = "Mitä strategiassa valittiin?", .en = "What did the strategy choose?"},
    .fix = {.fi = "Valitse toimintatapa strategiassa (`chosen`).",
            .en = "Choose a mode in the strategy (`chosen`)."},
    .together = {.says = {.fi = "on ilman strategiassa valittua toimintatapaa",
                          .en = "have no chosen mode"},
                 .things = {.fi = "yksikköä", .en = "units"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .failing_example = R"(functions:
  cleaning:
    name: {fi: Siivous, en: Cleaning}
    mode: {current: production}  # <-
)",
    .passing_example = R"(functions:
  cleaning:
    name: {fi: Siivous, en: Cleaning}
    mode: {current: production, chosen: production}
)",
    .check = check,
};

}  // namespace stratmap
