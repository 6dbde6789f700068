#include <algorithm>
#include <string_view>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

void look_at(const Table& table, const Subject& subject, Outcome& outcome) {
  if (!table.was_read) return;
  outcome.assessed = true;
  const std::size_t rejected = table.rejected.size() + table.unlisted,
                    doubled = table.doubled.size();
  if (rejected + doubled == 0) return;
  Wording message = {.fi = "taulukosta ”{path}” {rejected} {rejected#rivi|riviä} jäi lukematta",
                     .en =
                         "{rejected} {rejected#row|rows} of the table \"{path}\" could not be "
                         "read"};
  if (rejected == 0)
    message = {
        .fi = "taulukossa ”{path}” {doubled} {doubled#rivi|riviä} antaa jaksolle toisen arvon",
        .en =
            "{doubled} {doubled#row|rows} of the table \"{path}\" {doubled#gives|give} a "
            "second value to a period"};
  outcome.findings.push_back(
      {.subjects = {subject},
       .message = message,
       .figures = {{"path", table.path}, count("rejected", rejected), count("doubled", doubled)},
       .span = table.span,
       .table = &table});
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  Outcome outcome{.assessed = false};
  for (const Table& table : model.tables)
    look_at(table, topic("observations", table.path), outcome);
  if (model.survey) look_at(model.survey->table, whole("survey"), outcome);
  if (model.workshop && model.workshop->influence_table)
    look_at(*model.workshop->influence_table, whole("workshop"), outcome);
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "mallissa ei ole luettuja taulukoita", .en = "no table was read"});
}

constexpr ExampleFile kFiles[] = {{"values.csv", R"(metric,period,value
churn,2026-01,1.1
churn,2026-02,1.0
)"},
                                  {"typed-by-hand.csv", R"(metric,period,value
churn,2026-01,1.1
chrun,2026-02,1.0
churn,March,0.9
)"}};

}  // namespace

extern const Rule kSm008;
constinit const Rule kSm008 = {
    .code = "SM008",
    .name = "rejected-rows",
    .rule_class = RuleClass::data,
    .needs = {.fi = "Taulukko, joka luettiin.", .en = "A table that was read."},
    .summary = {.fi = "Taulukon rivejä, joiden mittaria, jaksoa tai lukua ei tunneta.",
                .en = "Rows of a table with an unknown metric, period or number."},
    .why = {.fi = "Luku, joka ei tule perille, puuttuu juuri siltä, joka sitä etsii.",
            .en = "A number that never arrives is missed by the one who looks for it."},
    .question = {.fi = "Kuka korjaa nämä rivit siellä, mistä ne tulevat?",
                 .en = "Who corrects these rows where they come from?"},
    .fix = {.fi = "Korjaa rivit taulukossa, tai jätä ne siitä pois.",
            .en = "Correct the rows in the table, or leave them out of it."},
    .source = {.fi = "tämän ohjelman oma valinta", .en = "default of this tool"},
    .failing_example = R"(metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}}
observations:
  - {csv: typed-by-hand.csv}  # <-
)",
    .passing_example = R"(metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}}
observations:
  - {csv: values.csv}
)",
    .example_files = kFiles,
    .check = check,
};

}  // namespace stratmap
