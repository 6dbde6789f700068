#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr ExampleFile kFiles[] = {{"strategy.yaml", R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
)"}};

}  // namespace

extern const Rule kSm007;
constinit const Rule kSm007 = {
    .code = "SM007",
    .name = "unreadable-file",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {.fi = "Ei mitään: tarkistetaan aina, kun malli luetaan.",
              .en = "Nothing: looked for whenever a model is read."},
    .summary = {.fi = "Tiedosto tai taulukko, jota ei voi lukea tai joka on mallin kansion "
                      "ulkopuolella.",
                .en = "A file or a table that cannot be read, or lies outside the model's folder."},
    .why = {.fi = "Osa mallista puuttuisi, ja loput näyttäisi valmiilta.",
            .en = "A part of the model would be missing, and the rest would look complete."},
    .question = {.fi = "Missä tämä tiedosto on?", .en = "Where is this file?"},
    .fix = {.fi = "Korjaa polku, tai siirrä tiedosto mallin kansioon.",
            .en = "Correct the path, or move the file into the model's folder."},
    .source = {.fi = "mallikieli", .en = "the model language"},
    .failing_example = R"(include: [strategi.yaml]  # <-
)",
    .passing_example = R"(include: [strategy.yaml]
)",
    .example_files = kFiles,
};

}  // namespace stratmap
