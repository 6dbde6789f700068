#include "engine/rules/rule.h"

namespace stratmap {
extern const Rule kSm005;
constinit const Rule kSm005 = {
    .code = "SM005",
    .name = "hierarchy-cycle",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {.fi = "Ei mitään: tarkistetaan aina, kun malli luetaan.",
              .en = "Nothing: looked for whenever a model is read."},
    .summary = {.fi = "Toiminto, joka kuuluu organisaatiokaaviossa (`parent`) itsensä alle.",
                .en = "A function whose `parent`s lead back to itself."},
    .why = {.fi = "Organisaatiokaavio, jolla ei ole huippua, ei kerro, kuka kuuluu minne.",
            .en = "An organization chart without a top does not tell who belongs where."},
    .question = {.fi = "Kumpi näistä kuuluu kumpaan?", .en = "Which of these belongs to which?"},
    .fix = {.fi = "Poista yksi `parent` kehästä.", .en = "Take one `parent` out of the ring."},
    .source = {.fi = "mallikieli", .en = "the model language"},
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, parent: marketing}  # <-
  marketing: {name: {fi: Markkinointi, en: Marketing}, parent: sales}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  marketing: {name: {fi: Markkinointi, en: Marketing}, parent: sales}
)",
};

}  // namespace stratmap
