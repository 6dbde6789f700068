#include "engine/round/survey_views.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

SurveyRow row(std::string respondent, std::string layer, Mode mode, double centrality) {
  SurveyRow row;
  row.respondent = std::move(respondent);
  row.organization = "House";
  row.layer = std::move(layer);
  row.mode = mode;
  row.centrality = centrality;
  return row;
}

TEST_CASE("The view of a respondent is the centrality of modes scaled to one") {
  Model model = model_of("functions: {sales: {}}");
  model.survey = Survey{};
  model.survey->rows = {
      row("s1", "current", Mode::production, 5), row("s2", "current", Mode::development, 2),
      row("s1", "current", Mode::customer_service, 1), row("s1", "chosen", Mode::production, 3),
      row("s3", "current", Mode::production, 0)};
  const auto views = survey_views(model);
  REQUIRE(views.size() == 3);
  CHECK(views[0].respondent == "s1");
  CHECK(views[0].mix.share[0] == Approx(5 / 6.0));
  CHECK(views[0].mix.share[2] == Approx(1 / 6.0));
  CHECK(views[1].mix.share[1] == 1);
  CHECK(views[2].layer == "chosen");
}

TEST_CASE("The same respondent id in two organizations is two respondents") {
  Model model = model_of("functions: {sales: {}}");
  model.survey = Survey{};
  model.survey->rows = {row("s1", "current", Mode::production, 5),
                        row("s1", "current", Mode::development, 5)};
  model.survey->rows[1].organization = "Other";
  CHECK(survey_views(model).size() == 2);
  CHECK(survey_views(model_of("functions: {sales: {}}")).empty());
}

}  // namespace
}  // namespace stratmap
