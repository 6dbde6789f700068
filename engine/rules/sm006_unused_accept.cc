#include "engine/rules/rule.h"

namespace stratmap {

// Worked out by check() when all other rules have spoken: only then is it known what an `accept`
// silenced.
extern const Rule kSm006;
constinit const Rule kSm006 = {
    .code = "SM006",
    .name = "unused-accept",
    .severity = Severity::note,
    .rule_class = RuleClass::data,
    .needs = {.fi = "Ainakin yksi `accept`, jonka sääntö on ajettu ja arvioitu.",
              .en = "At least one `accept` whose rule was run and assessed."},
    .summary = {.fi = "Hyväksyntä, joka ei vaimenna mitään tai jonka voimassaolo on päättynyt.",
                .en = "An `accept` that silences nothing, or whose `until` has passed."},
    .why = {.fi = "Vanha hyväksyntä peittää puutteen, joka tulee vastaan myöhemmin.",
            .en = "An old acceptance hides the gap that comes later."},
    .question = {.fi = "Onko tämä hoidettu – vai jäikö hyväksyntä vain paikalleen?",
                 .en = "Was this settled, or was the acceptance only left behind?"},
    .fix = {.fi = "Poista hyväksyntä, tai päätä siitä uudelleen.",
            .en = "Delete the `accept`, or decide on it anew."},
    .together = {.says = {.fi = "ei vaimenna mitään", .en = "silence nothing"},
                 .things = {.fi = "hyväksyntää", .en = "accepts"}},
    .source = {.fi = "tämän ohjelman oma valinta", .en = "default of this tool"},
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
customers:
  households:
    name: {fi: Kotitaloudet, en: Households}
    ownership: {sales: owns}
    accept: {SM402: {fi: Yhteinen tarkoituksella, en: Shared on purpose}}  # <-
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
customers:
  households:
    name: {fi: Kotitaloudet, en: Households}
    ownership: {sales: owns, service: owns}
    accept: {SM402: {fi: Yhteinen tarkoituksella, en: Shared on purpose}}
)",
};

}  // namespace stratmap
