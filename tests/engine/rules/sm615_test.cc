#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// a drives b after `lag`; the metrics of each are measured so often.
std::string with(std::string_view lag, std::string_view one, std::string_view other) {
  return "objectives:\n  a: {drives: {b: {lag: " + std::string(lag) +
         "}}}\n  b: {}\nmetrics:\n  m: {measures: a, frequency: " + std::string(one) +
         "}\n  n: {measures: b, frequency: " + std::string(other) + "}\n";
}

bool fires(std::string_view lag, std::string_view one, std::string_view other) {
  return !subjects_found("SM615", with(lag, one, other)).empty();
}

TEST_CASE("SM615 asks for a lag of at least the longer period") {
  CHECK(fires("1mo", "monthly", "quarterly"));
  CHECK_FALSE(fires("3mo", "monthly", "quarterly"));
  CHECK_FALSE(fires("1q", "quarterly", "monthly"));
  CHECK(fires("11mo", "yearly", "yearly"));
  CHECK_FALSE(fires("4q", "yearly", "yearly"));
  CHECK(fires("30d", "monthly", "monthly"));
  CHECK_FALSE(fires("31d", "monthly", "monthly"));
}

TEST_CASE("SM615 asks for data of a like pace") {
  CHECK(fires("2q", "monthly", "half-yearly"));
  CHECK(fires("2y", "quarterly", "yearly"));
  CHECK_FALSE(fires("2y", "half-yearly", "yearly"));
  CHECK(fires("2y", "weekly", "monthly"));
  CHECK_FALSE(subjects_found("SM615", "settings: {thresholds: {period-ratio: 2}}\n" +
                                          with("1y", "monthly", "quarterly"))
                  .empty());
}

TEST_CASE("SM615 says how the ends are measured") {
  CHECK(messages("SM615", with("2mo", "half-yearly", "monthly")) ==
        Texts{"\"a\" should show in \"b\" after 2 months, but the first is measured every "
              "half-year and the second monthly"});
  CHECK(messages("SM615", with("2mo", "yearly", "yearly"), Lang::fi) ==
        Texts{"tavoitteen ”a” odotetaan näkyvän tavoitteessa ”b” 2 kuukauden viiveellä, mutta "
              "molempia mitataan vuosittain"});
  CHECK(messages("SM615", with("1w", "monthly", "monthly")) ==
        Texts{"\"a\" should show in \"b\" after 1 week, but both are measured monthly"});
}

TEST_CASE("SM615 is content with one pair of metrics that can show the delay") {
  const std::string yaml = with("2mo", "yearly", "monthly");
  CHECK(subjects_found("SM615", yaml) == Texts{"objectives/a -> objectives/b"});
  CHECK(subjects_found("SM615", yaml + "  o: {measures: a, frequency: monthly}\n").empty());
  CHECK(subjects_found("SM615", yaml + "  o: {measures: a}\n").size() == 1);
}

TEST_CASE("SM615 needs a lag and a frequency at both ends") {
  CHECK(reason_not_assessed("SM615", "objectives: {a: {drives: {b: {lag: 0mo}}}, b: {}}") ==
        "no cause-and-effect link has a `lag`");
  CHECK(reason_not_assessed("SM615", "objectives: {a: {drives: {b: {lag: 2mo}}}, b: {}}") ==
        "not both ends have a metric with a `frequency`");
  CHECK(reason_not_assessed("SM615",
                            "objectives: {a: {drives: {b: {lag: 2mo, kind: feedback}}}, b: {}}") ==
        "no cause-and-effect link has a `lag`");
}

}  // namespace
}  // namespace stratmap
