#include <catch2/catch.hpp>

#include "engine/check.h"
#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A survey of as many people, all of one level and one organization.
Survey survey_of(std::size_t people, std::optional<bool> definition_shown) {
  Survey survey;
  survey.definition_shown = definition_shown;
  for (std::size_t i = 0; i < people; ++i) {
    SurveyRow row;
    row.respondent = "s" + std::to_string(i);
    row.organization = "House";
    row.layer = "current";
    row.level = RespondentLevel::staff;
    row.centrality = 4;
    survey.rows.push_back(row);
  }
  return survey;
}

struct Surveyed {
  explicit Surveyed(Survey survey, std::string_view more = "")
      : model(model_of("functions: {sales: {}, service: {}}\n" + std::string(more))) {
    model.survey = std::move(survey);
  }
  Outcome outcome() const { return rule_named("SM911")->check(analyse(model)); }
  Texts told() const {
    const Analysis analysis = analyse(model);
    Texts texts;
    for (const Finding& finding : rule_named("SM911")->check(analysis).findings)
      texts.push_back(message_of(finding, model, Lang::en));
    return texts;
  }
  Model model;
};

TEST_CASE("SM911 fires on cells of fewer than five without telling a value") {
  CHECK(Surveyed(survey_of(5, true)).told().empty());
  CHECK(
      Surveyed(survey_of(4, true)).told() ==
      Texts{"the survey has 1 group of fewer than 5 respondents: their values are shown nowhere"});
  CHECK(Surveyed(survey_of(4, true), "settings: {thresholds: {survey-cell: 4}}").told().empty());
}

TEST_CASE("SM911 counts people and not rows") {
  Survey survey = survey_of(4, true);
  survey.rows.push_back(survey.rows.front());
  survey.rows.back().mode = Mode::development;
  CHECK(Surveyed(survey).told().size() == 1);
  survey.rows.back().organization = "Other";
  CHECK(Surveyed(survey).told().empty());
}

TEST_CASE("SM911 fires where the modes were not defined to people of two kinds") {
  CHECK(Surveyed(survey_of(5, false)).told().empty());
  Survey two = survey_of(10, false);
  for (std::size_t i = 5; i < 10; ++i) two.rows[i].level = RespondentLevel::top;
  CHECK(Surveyed(two).told() ==
        Texts{"the survey did not define the modes to those who answered, and they come from many "
              "places (functions 0, levels 2, organizations 1)"});
  two.definition_shown = std::nullopt;
  CHECK(Surveyed(two).told().empty());
}

TEST_CASE("SM911 fires on two scales") {
  Survey survey = survey_of(5, true);
  survey.rows[0].scale = "1-5";
  survey.rows[1].scale = "1-5";
  CHECK(Surveyed(survey).told().empty());
  survey.rows[1].scale = "0-10";
  CHECK(Surveyed(survey).told() ==
        Texts{"the survey was answered on different scales: the answers can't be compared"});
}

constexpr std::string_view kRound = R"(
functions: {sales: {}, service: {}}
round:
  definition_shown: false
  respondents: {r: {function: sales}, s: {function: service}}
  answers:
    - {respondent: r, stop: mode, claims: {current: production}}
    - {respondent: s, stop: mode, claims: )";

TEST_CASE("SM911 looks at a round in which two functions claim a mode") {
  CHECK(messages("SM911", std::string(kRound) + "{chosen: production}}") ==
        Texts{"the culture round did not define the modes to those who answered, and 2 functions "
              "spoke of them"});
  CHECK(reason_not_assessed("SM911", std::string(kRound) + "{importance: 4}}") ==
        "there is no survey, and no culture round in which two functions claim a mode");
}

TEST_CASE("SM911 does not assess a survey that was not read") {
  const Surveyed it(survey_of(0, false));
  CHECK_FALSE(it.outcome().assessed);
  CHECK(it.outcome().unassessed.front().reason.en == "no answer of the survey could be read");
}

}  // namespace
}  // namespace stratmap
