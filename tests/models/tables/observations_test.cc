#include "models/tables/observations.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>

#include "tests/models/tables/values_read.h"

using namespace stratmap;

TEST_CASE("a table of values is read row by row") {
  Model model = model_with_metrics();
  CHECK_FALSE(read_observations("metric,period,value\nnps,2026-Q1,18\nrevenue,2026-01,3085100.5\n",
                                0, model));
  CHECK(values_of(model) == "nps 2026-Q1 18, revenue 2026-01 3085100.5");
  CHECK(model.tables[0].was_read);
  CHECK(model.tables[0].rejected.empty());
  CHECK(model.observations[1].row == 3);
  CHECK(model.observations[1].table == 0);
}

TEST_CASE("what Excel saves in Finland is read as it is") {
  Model model = model_with_metrics();
  CHECK_FALSE(read_observations(
      "Value;Metric;Period;As_of\r\n3\u00A0085\u00A0100,5;revenue;2026-01;2026-02-10\r\n"
      "18;nps;2026-Q1;\r\n;;;\r\n",
      0, model));
  CHECK(values_of(model) == "revenue 2026-01 3085100.5 @2026-02-10, nps 2026-Q1 18");
  CHECK(model.tables[0].rejected.empty());
}

TEST_CASE("dates as Excel saves them in Finland are days") {
  Model model = model_with_metrics();
  CHECK_FALSE(
      read_observations("metric;period;value;as_of\r\nnps;1.7.2026;18;1.10.2026\r\n"
                        "nps;31.12.2026;19;05.01.2027\r\n",
                        0, model));
  CHECK(values_of(model) == "nps 2026-07-01 18 @2026-10-01, nps 2026-12-31 19 @2027-01-05");
  CHECK(model.tables[0].rejected.empty());
}

TEST_CASE("a date that no calendar has or that could be two days is rejected") {
  Model model = model_with_metrics();
  std::string csv = "metric;period;value\n";
  const std::string_view dates[] = {"31.2.2026", "0.7.2026",   "1.13.2026",     "1.7.26",
                                    "1.7.",      "7.2026",     "1/7/2026",      "1. 7. 2026",
                                    "1.7.0000",  "001.7.2026", "1.7.2026 klo 8"};
  for (const std::string_view date : dates) csv += fmt::format("nps;{};1\n", date);
  CHECK_FALSE(read_observations(csv, 0, model));
  CHECK(values_of(model) == "");
  REQUIRE(model.tables[0].rejected.size() == std::size(dates));
  CHECK(model.tables[0].rejected[0].reason.en == "\"31.2.2026\" is not a period");
}

TEST_CASE("a percentage is a number where the metric is in per cent") {
  Model model = model_with_metrics();
  model.metrics[0].unit = Text("%");
  CHECK_FALSE(
      read_observations("metric;period;value\nrevenue;2026-Q1;12 %\nrevenue;2026-Q2;12,5%\n"
                        "revenue;2026-Q3;-1\u00A0200,5\u00A0%\nrevenue;2026-Q4;13\n",
                        0, model));
  CHECK(values_of(model) ==
        "revenue 2026-Q1 12, revenue 2026-Q2 12.5, revenue 2026-Q3 -1200.5, revenue 2026-Q4 13");
  CHECK(model.tables[0].rejected.empty());
}

TEST_CASE("a percentage of a metric in another unit is rejected and says why") {
  Model model = model_with_metrics();
  model.metrics[0].unit = Text("€");
  CHECK_FALSE(
      read_observations("metric;period;value\nrevenue;2026-Q1;12 "
                        "%\nnps;2026-Q1;12%\nnps;2026-Q2;%\nnps;2026-Q3;x %\n",
                        0, model));
  CHECK(model.observations.empty());
  CHECK(told(model.tables[0].rejected) ==
        "2:3 \"12 %\" is a percentage, but the unit of the metric is not \"%\", "
        "3:3 \"12%\" is a percentage, but the unit of the metric is not \"%\", "
        "4:3 \"%\" is not a number, 5:3 \"x %\" is not a number");
  CHECK(told({model.tables[0].rejected[0]}, Lang::fi) ==
        "2:3 ”12 %” on prosentteja, mutta mittarin yksikkö ei ole ”%”");
}

TEST_CASE("a long cell is quoted in short and whole characters") {
  Model model = model_with_metrics();
  const std::string name = "x" + [] {
    std::string letters;
    for (int i = 0; i < 60; ++i) letters += "ä";
    return letters;
  }();
  CHECK_FALSE(read_observations("metric,period,value\n" + name + ",2026,1\n", 0, model));
  const std::string reason = model.tables[0].rejected[0].reason.en;
  CHECK(reason.starts_with("unknown metric \"xää"));
  CHECK(reason.ends_with("ä…\""));
}

TEST_CASE("a row that cannot be read is rejected and nothing else is lost") {
  Model model = model_with_metrics();
  CHECK_FALSE(
      read_observations("metric;period;value;as_of\n"
                        "npss;2026-Q1;18;\n"
                        "nps;2026-Q5;18;\n"
                        "nps;2026-Q1;18 %;\n"
                        "nps;2026-Q1;;\n"
                        "nps;2026-Q2;1,5;\n"
                        "nps;2026-Q3;1.5;\n"
                        "nps;2026-Q3;20;soon\n"
                        ";2026-Q3;20;\n"
                        "nps\n"
                        "nps;2026-Q4;21\n",
                        0, model));
  CHECK(values_of(model) == "nps 2026-Q2 1.5, nps 2026-Q4 21");
  CHECK(told(model.tables[0].rejected) ==
        "2:1 unknown metric \"npss\"; the nearest is \"nps\", 3:2 \"2026-Q5\" is not a period, "
        "4:3 \"18 %\" is a percentage, but the unit of the metric is not \"%\", 5:3 no number, "
        "7:3 \"1.5\" is not a number, "
        "8:4 \"soon\" is not a day, 9:1 no metric, 10:2 no period");
  CHECK(told({model.tables[0].rejected[0]}, Lang::fi) ==
        "2:1 mittari ”npss” on tuntematon; lähin on ”nps”");
}

TEST_CASE("of two values for one metric and period the later row counts") {
  Model model = model_with_metrics();
  CHECK_FALSE(read_observations(
      "metric,period,value,as_of\nnps,2026-Q1,18,\nnps,2026-Q2,20,\nnps,2026-Q1,19,\n"
      "nps,2026-Q1,17,2026-04\nnps,2026-Q1,16,2026-05\nnps,2026-Q1,15,\n",
      0, model));
  CHECK(values_of(model) ==
        "nps 2026-Q2 20, nps 2026-Q1 17 @2026-04-30, nps 2026-Q1 16 @2026-05-31, nps 2026-Q1 15");
  CHECK(told(model.tables[0].doubled) ==
        "4:1 nps 2026-Q1 already stands in row 2: this one counts, "
        "7:1 nps 2026-Q1 already stands in row 4: this one counts");
}

TEST_CASE("a table without its columns is not read at all") {
  Model model = model_with_metrics();
  const auto lack = read_observations("metric,value\nnps,18\n", 0, model);
  REQUIRE(lack);
  CHECK(lack->en == "the table lacks the column: period");
  CHECK(read_observations("", 0, model)->fi == "taulukosta puuttuu sarake: metric, period, value");
  CHECK_FALSE(model.tables[0].was_read);
}

TEST_CASE("of very many rejected rows some are only counted") {
  Model model = model_with_metrics();
  std::string csv = "metric,period,value\n";
  for (int i = 0; i < 10500; ++i) csv += "x,2026,1\n";
  CHECK_FALSE(read_observations(csv, 0, model));
  CHECK(model.tables[0].rejected.size() == 10000);
  CHECK(model.tables[0].unlisted == 500);
}
