#include "engine/rules/rule.h"

namespace stratmap {
extern const Rule kSm004;
constinit const Rule kSm004 = {
    .code = "SM004",
    .name = "wrong-type",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {.fi = "Ei mitään: tarkistetaan aina, kun malli luetaan.",
              .en = "Nothing: looked for whenever a model is read."},
    .summary = {.fi = "Arvo, jota avain ei salli, tai luku sallitun välin ulkopuolella.",
                .en = "A value that its key does not allow, or a number outside its range."},
    .why = {.fi = "Arvosta, jota ei voi lukea, ei voi päätellä mitään.",
            .en = "Nothing can be concluded from a value that cannot be read."},
    .question = {.fi = "Mitä tähän oli tarkoitus kirjoittaa?",
                 .en = "What was meant to stand here?"},
    .fix = {.fi = "Kirjoita arvo, jonka avain sallii.", .en = "Write a value that the key allows."},
    .source = {.fi = "mallikieli", .en = "the model language"},
    .failing_example = R"(objectives:
  loyalty:
    name: {fi: Asiakas pysyy, en: Customers stay}
    weight: heavy  # <-
)",
    .passing_example = R"(objectives:
  loyalty:
    name: {fi: Asiakas pysyy, en: Customers stay}
    weight: 2
)",
};

}  // namespace stratmap
