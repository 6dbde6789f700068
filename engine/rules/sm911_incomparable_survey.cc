#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 4> kLevelIds = {"top", "middle", "expert", "staff"};

using Person = std::pair<std::string_view, std::string_view>;  // organization, respondent

// A function or a level on one layer.
struct Cell {
  std::string_view who, layer;
  friend auto operator<=>(const Cell&, const Cell&) = default;
};

// Who took part in the survey, by function, level and organization.
struct Taking {
  std::set<Id<Function>> functions;
  std::set<RespondentLevel> levels;
  std::set<std::string_view> organizations, scales;
  std::map<Cell, std::set<Person>> cells;
};

Taking taking_part(const Model& model) {
  Taking taking;
  for (const SurveyRow& row : model.survey->rows) {
    const Person person{row.organization, row.respondent};
    taking.organizations.insert(row.organization);
    if (!row.scale.empty()) taking.scales.insert(row.scale);
    if (row.function) {
      taking.functions.insert(*row.function);
      taking.cells[{model[*row.function].id, row.layer}].insert(person);
    }
    if (row.level) {
      taking.levels.insert(*row.level);
      taking.cells[{kLevelIds[static_cast<std::size_t>(*row.level)], row.layer}].insert(person);
    }
  }
  return taking;
}

// How many cells are small, and which: "sales/current: 3".
std::pair<std::size_t, std::string> small_cells(const Analysis& analysis, const Taking& taking) {
  std::pair<std::size_t, std::string> small{0, ""};
  for (const auto& [cell, people] : taking.cells) {
    if (static_cast<double>(people.size()) >= analysis.threshold("survey-cell")) continue;
    ++small.first;
    small.second.append(small.second.empty() ? "" : ", ").append(cell.who).append("/");
    small.second.append(cell.layer).append(": ").append(std::to_string(people.size()));
  }
  return small;
}

// What answers came from several of: "9 toiminnosta ja 4 tasolta".
std::vector<Message> places_of(const Taking& taking) {
  std::vector<Message> places;
  const auto add = [&](std::size_t number, std::string_view fi, std::string_view en) {
    const std::string count = std::to_string(number) + " ";
    if (number > 1) places.push_back({count + std::string(fi), count + std::string(en)});
  };
  add(taking.functions.size(), "toiminnosta", "functions");
  add(taking.levels.size(), "tasolta", "levels");
  add(taking.organizations.size(), "organisaatiosta", "organizations");
  return places;
}

void look_at_survey(const Analysis& analysis, Outcome& outcome) {
  const Survey& survey = *analysis.model.survey;
  const Taking taking = taking_part(analysis.model);
  const bool are_many =
      taking.functions.size() > 1 || taking.levels.size() > 1 || taking.organizations.size() > 1;
  const bool is_undefined = survey.definition_shown == false && are_many;
  const auto [small, cells] = small_cells(analysis, taking);
  if (!is_undefined && taking.scales.size() < 2 && small == 0) return;
  Finding finding{
      .subjects = {whole("survey")},
      .message = {.fi = "kyselyssä on {small} {small#ryhmä, josta|ryhmää, joista} vastasi alle "
                        "{least}: {small#sen|niiden} arvoja ei näytetä missään",
                  .en = "the survey has {small} {small#group|groups} of fewer than {least} "
                        "respondents: their values are shown nowhere"},
      .figures = {count("small", small),
                  {"least", analysis.threshold("survey-cell")},
                  count("cells", taking.cells.size()),
                  {"small-cells", cells},
                  count("functions", taking.functions.size()),
                  count("levels", taking.levels.size()),
                  count("organizations", taking.organizations.size())},
      .span = survey.span};
  if (small > 0 && (is_undefined || taking.scales.size() > 1))
    finding.label = {
        .fi = "lisäksi {small} ryhmästä vastasi alle {least}: {small#sen|niiden} arvoja ei näytetä",
        .en =
            "and {small} {small#group has|groups have} fewer than {least} "
            "respondents: their values are not shown"};
  if (taking.scales.size() > 1)
    finding.message = {.fi = "kyselyssä vastattiin eri asteikoilla: vastauksia ei voi verrata",
                       .en =
                           "the survey was answered on different scales: the answers can't be "
                           "compared"};
  if (is_undefined) {
    finding.figures.push_back({"from", places_of(taking)});
    finding.message = {.fi =
                           "kyselyssä toimintatapoja ei määritelty vastaajille, ja vastauksia "
                           "tuli {from}",
                       .en =
                           "the survey did not define the modes to those who answered, and the "
                           "answers come from {from}"};
  }
  outcome.findings.push_back(std::move(finding));
}

// Functions that claim a mode of their own in the round.
std::size_t functions_with_modes(const Model& model) {
  std::set<Id<Function>> functions;
  for (const Answer& answer : model.round->answers) {
    const Claims& claims = answer.claims;
    if (answer.respondent.is_unknown() || (!claims.current && !claims.desired && !claims.chosen))
      continue;
    const auto& by = model.round->respondents[answer.respondent.id.index()].function;
    if (by && !by->is_unknown()) functions.insert(by->id);
  }
  return functions.size();
}

void look_at_round(const Analysis& analysis, std::size_t functions, Outcome& outcome) {
  if (analysis.model.round->definition_shown != false) return;
  outcome.findings.push_back(
      {.subjects = {whole("round")},
       .message = {.fi = "kulttuurirundissa toimintatapoja ei määritelty vastaajille, ja niistä "
                         "vastasi {functions} toimintoa",
                   .en = "the culture round did not define the modes to those who answered, and "
                         "{functions} functions spoke of them"},
       .figures = {count("functions", functions)},
       .span = analysis.model.round->span});
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  Outcome outcome{.assessed = false};
  if (model.survey && !model.survey->rows.empty()) {
    outcome.assessed = true;
    look_at_survey(analysis, outcome);
  } else if (model.survey) {
    outcome.unassessed.push_back({{.fi = "kyselystä ei ole luettu yhtään vastausta",
                                   .en = "no answer of the survey could be read"},
                                  whole("survey")});
  }
  const std::size_t functions = model.round ? functions_with_modes(model) : 0;
  if (functions > 1) {
    outcome.assessed = true;
    look_at_round(analysis, functions, outcome);
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "ei ole kyselyä eikä kulttuurirundia, jossa kaksi toimintoa kertoo "
                               "toimintatavastaan",
                         .en = "there is no survey, and no culture round in which two functions "
                               "claim a mode"});
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"survey-cell"};

constexpr ExampleFile kAnswers[] = {
    {"modes.csv",
     "respondent,organization,function,level,layer,mode,centrality\n"
     "s1,Oy,,top,current,production,5\ns2,Oy,,top,current,production,4\n"
     "s3,Oy,,top,current,production,5\ns4,Oy,,top,current,production,4\n"
     "s5,Oy,,top,current,customer-service,5\ns6,Oy,,staff,current,production,5\n"
     "s7,Oy,,staff,current,production,4\ns8,Oy,,staff,current,production,5\n"
     "s9,Oy,,staff,current,production,4\ns10,Oy,,staff,current,customer-service,5\n"}};

}  // namespace

extern const Rule kSm911;
constinit const Rule kSm911 = {
    .code = "SM911",
    .name = "incomparable-survey",
    .rule_class = RuleClass::data,
    .needs = {.fi = "Kysely – tai kulttuurirundi, jossa kaksi toimintoa kertoo toimintatavastaan.",
              .en = "A survey; or a round with mode claims of two functions."},
    .summary = {.fi = "Vastaajille ei näytetty määritelmiä, asteikot vaihtelevat, tai jostakin "
                      "ryhmästä vastasi liian harva.",
                .en = "Definitions were not shown to those who answered, the scales differ, or too "
                      "few of some group answered."},
    .why = {.fi = "Eri tavoin ymmärrettyjen kysymysten vastauksia ei voi verrata, ja pieni ryhmä "
                  "paljastaa vastaajansa.",
            .en = "Answers to differently understood questions cannot be compared, and small cells "
                  "betray the respondent."},
    .question = {.fi = "Vastasimmeko kaikki samaan kysymykseen?",
                 .en = "Did we all answer the same question?"},
    .fix = {.fi = "Näytä määritelmä ja kysy uudelleen – tai raportoi erikseen.",
            .en = "Show the definition and ask again, or report apart."},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .thresholds = kThresholdsRead,
    .failing_example = "survey: {csv: modes.csv, definition_shown: false}  # <-\n",
    .passing_example = "survey: {csv: modes.csv, definition_shown: true}\n",
    .example_files = kAnswers,
    .check = check,
};

}  // namespace stratmap
