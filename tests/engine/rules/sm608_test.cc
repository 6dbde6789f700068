#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string metric_on(std::string_view day, std::string_view keys) {
  return "settings: {as_of: " + std::string(day) + "}\nmetrics: {m: {" + std::string(keys) + "}}";
}

constexpr std::string_view kJune = "frequency: monthly, values: {2026-05: 1, 2026-06: 2}";

TEST_CASE("SM608 allows one and a half periods") {
  CHECK(subjects_found("SM608", metric_on("2026-08-14", kJune)).empty());
  CHECK(messages("SM608", metric_on("2026-08-15", kJune)) ==
        Texts{"the newest number of the metric \"m\" is of 2026-06: 46 days ago, where the limit "
              "is 45"});
  CHECK(messages("SM608", metric_on("2026-08-15", kJune), Lang::fi) ==
        Texts{"mittarin ”m” uusin luku on jaksolta 2026-06 – siitä on 46 päivää, kun raja on 45"});
  CHECK(subjects_found("SM608",
                       "settings: {thresholds: {stale-periods: 2}, as_of: 2026-08-15}\n"
                       "metrics: {m: {" +
                           std::string(kJune) + "}}")
            .empty());
}

TEST_CASE("SM608 waits for the lag of the numbers") {
  const std::string late = std::string(kJune) + ", lag: 2w";
  CHECK(subjects_found("SM608", metric_on("2026-08-28", late)).empty());
  CHECK(subjects_found("SM608", metric_on("2026-08-29", late)) == Texts{"metrics/m"});
}

TEST_CASE("SM608 looks at formulas and at metrics that are only followed") {
  constexpr std::string_view kFormula = R"(settings: {as_of: 2026-09-30}
metrics:
  a: {values: {2026-06: 1}, direction: monitor, frequency: monthly}
  m: {formula: 2 * a, frequency: monthly}
)";
  CHECK(subjects_found("SM608", kFormula) == Texts{"metrics/a", "metrics/m"});
}

TEST_CASE("SM608 does not count a period that is not over") {
  CHECK(subjects_found("SM608", metric_on("2026-08-15",
                                          "frequency: monthly, values: {2026-06: 1, "
                                          "2026-08: 2}")) == Texts{"metrics/m"});
  CHECK(subjects_not_assessed(
            "SM608", metric_on("2026-08-15", "frequency: monthly, values: {2026-08: 2}")) ==
        Texts{"metrics/m"});
}

TEST_CASE("SM608 needs a frequency and a value") {
  CHECK(reason_not_assessed("SM608", metric_on("2026-08-15", "values: {2020-01: 2}")) ==
        "the metric has no `frequency`");
  CHECK(subjects_not_assessed("SM608", metric_on("2026-08-15", "frequency: monthly")) ==
        Texts{"metrics/m"});
  CHECK(subjects_not_assessed("SM608", "metrics: {m: {frequency: monthly}}") == Texts{"metrics/m"});
  CHECK(reason_not_assessed("SM608", "objectives: {o: {}}") == "the model has no metrics");
}

}  // namespace
}  // namespace stratmap
