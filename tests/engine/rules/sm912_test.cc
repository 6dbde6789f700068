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

Texts labels(std::vector<SurveyRow> rows, double opposite = 0.5) {
  Model model = model_of("functions: {a: {}}\nsettings: {thresholds: {opposite-answers: " +
                         std::to_string(opposite) + "}}");
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

TEST_CASE("SM912 takes two thirds for a limit written with ten decimals") {
  const auto found = [](std::string_view limit) {
    return subjects_found("SM912", round_of({"top", "top", "top", "top", "staff", "staff"}) +
                                       "settings: {thresholds: {management-share: " +
                                       std::string(limit) + "}}")
        .size();
  };
  CHECK(found("0.6666666667") == 1);
  CHECK(found("0.6667") == 0);
}

TEST_CASE("SM912 calls answers opposite at its very limit whatever rounding takes") {
  // Two who share 2.2 of 5 differ by 0.56.
  const auto told = [](double limit) {
    std::vector<SurveyRow> rows = {
        row("s1", "House", Mode::production), row("s1", "House", Mode::customer_service),
        row("s2", "House", Mode::production), row("s2", "House", Mode::development),
        row("s3", "Other", Mode::production), row("s4", "Other", Mode::production),
        row("s5", "Other", Mode::production)};
    for (const std::size_t shared : {0U, 2U}) rows[shared].centrality = 2.2;
    for (const std::size_t own : {1U, 3U}) rows[own].centrality = 2.8;
    return labels(rows, limit).size();
  };
  CHECK(told(0.56) == 1);
  CHECK(told(0.561) == 0);
}

TEST_CASE("SM912 needs answers in a round") {
  CHECK(reason_not_assessed("SM912", "round: {respondents: {r: {level: top}}}") ==
        "there is neither a survey nor an answer of a culture round");
}

}  // namespace
}  // namespace stratmap
