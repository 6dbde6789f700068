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
  CHECK(Surveyed(two).told() == Texts{"the survey did not define the modes to those who answered, "
                                      "and the answers come from 2 levels"});
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

TEST_CASE("SM911 takes two functions or two organizations for two kinds of people") {
  const auto found = [](std::size_t functions, std::size_t organizations) {
    Survey survey = survey_of(20, false);
    for (std::size_t i = 0; i < survey.rows.size(); ++i) {
      if (functions > 0)
        survey.rows[i].function = Id<Function>{static_cast<std::uint32_t>(i % functions)};
      survey.rows[i].organization = "House " + std::to_string(i % organizations);
    }
    return Surveyed(survey).told();
  };
  CHECK(found(0, 1).empty());
  CHECK(found(1, 1).empty());
  CHECK(found(2, 1) == Texts{"the survey did not define the modes to those who answered, and the "
                             "answers come from 2 functions"});
  CHECK(found(1, 2).size() == 1);
}

// Of its finding the text under the carets, and the cells it says are small.
struct Cells {
  explicit Cells(const Survey& survey) {
    const Surveyed it(survey);
    const Analysis analysis = analyse(it.model);
    const Outcome outcome = rule_named("SM911")->check(analysis);
    REQUIRE(outcome.findings.size() == 1);
    const Finding& finding = outcome.findings.front();
    label = to_text(finding.label, finding, it.model, Lang::en);
    for (const Figure& figure : finding.figures)
      if (figure.name == "small-cells") small = std::get<std::string>(figure.value);
  }
  std::string label, small;
};

TEST_CASE("SM911 tells of small groups besides what it tells first") {
  Survey survey = survey_of(5, true);
  survey.rows[0].scale = "1-5";
  survey.rows[1].scale = "0-10";
  CHECK(Cells(survey).label.empty());
  survey.rows[2].level = RespondentLevel::top;
  CHECK(Cells(survey).label ==
        "and 2 groups have fewer than 5 respondents: their values are not "
        "shown");
  CHECK(Cells(survey).small == "staff/current: 4, top/current: 1");
  survey.rows[1].scale = "1-5";
  CHECK(Surveyed(survey).told() == Texts{"the survey has 2 groups of fewer than 5 respondents: "
                                         "their values are shown nowhere"});
  CHECK(Cells(survey).label.empty());
  survey.definition_shown = false;
  CHECK(Cells(survey).label ==
        "and 2 groups have fewer than 5 respondents: their values are not "
        "shown");
}

TEST_CASE("SM911 tells of one small group in the singular") {
  Survey survey = survey_of(6, false);
  survey.rows[0].level = RespondentLevel::top;
  CHECK(Cells(survey).label ==
        "and 1 group has fewer than 5 respondents: their values are not shown");
}

TEST_CASE("SM911 counts in a round whoever claims any layer of a mode of a known function") {
  for (const std::string_view claim : {"current", "desired", "chosen"})
    CHECK(subjects_found("SM911", std::string(kRound).append("{").append(claim).append(
                                      ": production}}")) == Texts{"round"});
  std::string unknown = std::string(kRound) + "{chosen: production}}";
  unknown.replace(unknown.find("s: {function: service}"), 22, "s: {function: unknown}");
  CHECK_FALSE(reason_not_assessed("SM911", unknown).empty());
  unknown.replace(unknown.find("s: {function: unknown}"), 22, "s: {}");
  CHECK_FALSE(reason_not_assessed("SM911", unknown).empty());
}

}  // namespace
}  // namespace stratmap
