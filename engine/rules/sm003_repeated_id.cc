#include "engine/rules/rule.h"

namespace stratmap {
extern const Rule kSm003;
constinit const Rule kSm003 = {
    .code = "SM003",
    .name = "repeated-id",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {.fi = "Ei mitään: tarkistetaan aina, kun malli luetaan.",
              .en = "Nothing: looked for whenever a model is read."},
    .summary = {.fi = "Sama tunnus kahdesti osiossa, tai sama avain kahdesti.",
                .en = "An id twice in a section, or a key twice in a map."},
    .why = {.fi = "Toinen kahdesta voittaisi sattumalta, eikä kukaan näkisi kumpi.",
            .en = "One of the two would win by accident, and nobody would see which."},
    .question = {.fi = "Ovatko nämä sama asia vai kaksi?", .en = "Is this one thing or two?"},
    .fix = {.fi = "Anna toiselle oma tunnus, tai yhdistä ne.",
            .en = "Give one of them an id of its own, or merge them."},
    .source = {.fi = "mallikieli", .en = "the model language"},
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
  loyalty: {name: {fi: Asiakas suosittelee, en: Customers recommend us}}  # <-
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
  advocacy: {name: {fi: Asiakas suosittelee, en: Customers recommend us}}
)",
};

}  // namespace stratmap
