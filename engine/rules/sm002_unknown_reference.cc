#include "engine/rules/rule.h"

namespace stratmap {
extern const Rule kSm002;
constinit const Rule kSm002 = {
    .code = "SM002",
    .name = "unknown-reference",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {.fi = "Ei mitään: tarkistetaan aina, kun malli luetaan.",
              .en = "Nothing: looked for whenever a model is read."},
    .summary = {.fi = "Viittaus, jolle ei löydy kohdetta.",
                .en = "A reference that finds nothing."},
    .why = {.fi = "Nuoli tai omistaja, joka osoittaa tyhjään, puuttuu kartalta kenenkään "
                  "huomaamatta.",
            .en = "An arrow or an owner that points at nothing is missing from the map unnoticed."},
    .question = {.fi = "Mitä tällä tarkoitettiin?", .en = "What was meant by this?"},
    .fix = {.fi = "Käytä lähintä tunnettua tunnusta, tai lisää puuttuva kohde.",
            .en = "Use the nearest known id, or add what is missing."},
    .source = {.fi = "mallikieli", .en = "the model language"},
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty:
    name: {fi: Asiakas pysyy, en: Customers stay}
    drives: proft  # <-
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty:
    name: {fi: Asiakas pysyy, en: Customers stay}
    drives: profit
)",
};

}  // namespace stratmap
