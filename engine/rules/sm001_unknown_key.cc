#include "engine/rules/rule.h"

namespace stratmap {
extern const Rule kSm001;
constinit const Rule kSm001 = {
    .code = "SM001",
    .name = "unknown-key",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {.fi = "Ei mitään: tarkistetaan aina, kun malli luetaan.",
              .en = "Nothing: looked for whenever a model is read."},
    .summary = {.fi = "Avain, jota mallikieli ei tunne.",
                .en = "A key that the model language does not have."},
    .why = {.fi = "Väärin kirjoitettu avain katoaisi huomaamatta – ja sen mukana se, mitä joku "
                  "sanoi.",
            .en = "A misspelt key would be lost without a word, and with it what somebody said."},
    .question = {.fi = "Mitä avainta tarkoitettiin?", .en = "Which key was meant?"},
    .fix = {.fi = "Käytä lähintä tunnettua avainta. Omat avaimet alkavat `x-`.",
            .en = "Use the nearest known key. Keys of your own begin with `x-`."},
    .source = {.fi = "mallikieli", .en = "the model language"},
    .failing_example = R"(objectives:
  loyalty:
    nmae: {fi: Asiakas pysyy, en: Customers stay}  # <-
)",
    .passing_example = R"(objectives:
  loyalty:
    name: {fi: Asiakas pysyy, en: Customers stay}
    x-page: 12
)",
};

}  // namespace stratmap
