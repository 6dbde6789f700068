#include "models/tables/people_tables.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("a survey is read row by row") {
  Model model;
  model.functions.emplace_back().id = "sales";
  model.survey.emplace();
  CHECK_FALSE(
      read_survey("respondent;organization;function;level;layer;mode;centrality;scale\n"
                  "s1;Firma Oy;sales;top;current;customer-service;4,5;5\n"
                  "s2;Firma Oy;;;desired;public;1;5\n"
                  "s3;Firma Oy;slaes;top;current;production;1;5\n"
                  "s3;Firma Oy;sales;boss;current;production;1;5\n"
                  "s3;Firma Oy;sales;top;now;production;1;5\n"
                  "s3;Firma Oy;sales;top;current;service;1;5\n"
                  "s3;Firma Oy;sales;top;current;production;-1;5\n"
                  ";Firma Oy;sales;top;current;production;1;5\n",
                  model));
  const Survey& survey = *model.survey;
  REQUIRE(survey.rows.size() == 2);
  CHECK(survey.rows[0].respondent == "s1");
  CHECK(survey.rows[0].organization == "Firma Oy");
  CHECK(survey.rows[0].function.has_value());
  CHECK(survey.rows[0].level == RespondentLevel::top);
  CHECK(survey.rows[0].layer == "current");
  CHECK(survey.rows[0].mode == Mode::customer_service);
  CHECK(survey.rows[0].centrality == 4.5);
  CHECK(survey.rows[0].scale == "5");
  CHECK_FALSE(survey.rows[1].function);
  CHECK_FALSE(survey.rows[1].level);
  CHECK(survey.table.was_read);
  REQUIRE(survey.table.rejected.size() == 6);
  const std::uint32_t columns[] = {3, 4, 5, 6, 7, 1};
  for (std::size_t i = 0; i < 6; ++i) CHECK(survey.table.rejected[i].column == columns[i]);
  CHECK(survey.table.rejected[0].reason.en == "unknown function \"slaes\"");
}

TEST_CASE("influence runs from objective to objective") {
  Model model;
  for (const char* id : {"a", "b"}) model.objectives.emplace_back().id = id;
  model.workshop.emplace().influence_table.emplace();
  CHECK_FALSE(read_influence(
      "rater,from,to,influence\nAnna,a,b,3\nAnna,b,a,0.5\nAnna,a,x,1\nAnna,x,a,1\nAnna,a,b,5\n",
      model));
  const Workshop& workshop = *model.workshop;
  REQUIRE(workshop.influence.size() == 2);
  CHECK(workshop.influence[0].rater == "Anna");
  CHECK(workshop.influence[0].to.index() == 1);
  CHECK(workshop.influence[1].influence == 0.5);
  REQUIRE(workshop.influence_table->rejected.size() == 3);
  CHECK(workshop.influence_table->rejected[2].reason.fi == "”5” ei ole luku 0–4");
}

TEST_CASE("findings of the last round come as a table or as the result of a check") {
  Model model;
  model.round.emplace();
  CHECK_FALSE(read_previous("code\tsubject\nSM401\tcustomers/industry\n", model));
  CHECK_FALSE(read_previous(
      R"({"version": 1, "findings": [{"code": "SM804", "subject": "journey/billing"}, {}],
          "accepted": [{"code": "SM402", "subject": "customers/industry"}]})",
      model));
  const auto& previous = model.round->previous;
  REQUIRE(previous.size() == 3);
  CHECK(previous[0].code == "SM401");
  CHECK(previous[0].subject == "customers/industry");
  CHECK(previous[1].code == "SM804");
  CHECK(previous[2].code == "SM402");
  CHECK(read_previous("{\"findings\": 1}", model)->en == "this is not the result of a check");
  CHECK(read_previous("{broken", model).has_value());
  CHECK(read_previous("rule,subject\n", model)->en == "the table lacks the column: code");
}
