#include <catch2/catch.hpp>

#include "engine/check.h"
#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A round in which people of these levels have an answer.
std::string round_of(const std::vector<std::string>& levels) {
  std::string respondents, answers;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const std::string id = "r" + std::to_string(i);
    respondents += "    " + id + ": {level: " + levels[i] + "}\n";
    answers += "    - {respondent: " + id + ", stop: meaning}\n";
  }
  return "round:\n  respondents:\n" + respondents + "    silent: {level: staff}\n  answers:\n" +
         answers;
}

TEST_CASE("SM912 fires when four fifths are from the top") {
  CHECK(messages("SM912", round_of({"top", "top", "top", "top", "staff"})) ==
        Texts{"4 of the 5 respondents of the culture round are top management (middle 0, experts "
              "0, staff 1)"});
  CHECK(subjects_found("SM912", round_of({"top", "top", "top", "middle", "staff"})).empty());
  CHECK(subjects_found("SM912", round_of({"top", "top", "top", "middle", "staff"}) +
                                    "settings: {thresholds: {management-share: 0.6}}") ==
        Texts{"round"});
}

TEST_CASE("SM912 needs five respondents with a level") {
  CHECK(reason_not_assessed("SM912", round_of({"top", "top", "top", "top"})) ==
        "fewer than five respondents give their level");
  CHECK(reason_not_assessed("SM912", "functions: {a: {}}") ==
        "there is neither a survey nor an answer of a culture round");
}

SurveyRow row(std::string respondent, std::string organization, Mode mode) {
  SurveyRow row;
  row.respondent = std::move(respondent);
  row.organization = std::move(organization);
  row.layer = "current";
  row.level = RespondentLevel::staff;
  row.mode = mode;
  row.centrality = 5;
  return row;
}

Texts labels(std::vector<SurveyRow> rows) {
  Model model = model_of("functions: {a: {}}");
  model.survey = Survey{};
  model.survey->rows = std::move(rows);
  const Analysis analysis = analyse(model);
  Texts texts;
  for (const Finding& finding : rule_named("SM912")->check(analysis).findings)
    texts.push_back(to_text(finding.label, finding, model, Lang::en));
  return texts;
}

TEST_CASE("SM912 finds opposite answers in one of several organizations") {
  std::vector<SurveyRow> rows = {
      row("s1", "House", Mode::production), row("s2", "House", Mode::customer_service),
      row("s3", "House", Mode::production), row("s4", "House", Mode::production),
      row("s5", "Other", Mode::production)};
  CHECK(labels(rows) == Texts{"respondents of \"House\" answer in opposite ways: each organization "
                              "counts as one vote"});
  rows.back().organization = "House";
  CHECK(labels(rows).empty());
  rows.back().organization = "Other";
  rows[1].layer = "chosen";
  CHECK(labels(rows).empty());
}

TEST_CASE("SM912 calls answers opposite that share less than half") {
  // Beside production alone, s2 gives production this much and customer service the rest of 5.
  const auto told = [](double production) {
    std::vector<SurveyRow> rows = {
        row("s1", "House", Mode::production),       row("s2", "House", Mode::production),
        row("s2", "House", Mode::customer_service), row("s3", "House", Mode::production),
        row("s4", "House", Mode::production),       row("s5", "Other", Mode::production)};
    rows[1].centrality = production;
    rows[2].centrality = 5 - production;
    return labels(rows).size();
  };
  CHECK(told(1) == 1);    // divergence 0.61
  CHECK(told(2.5) == 0);  // 0.31
}

}  // namespace
}  // namespace stratmap
