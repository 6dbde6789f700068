#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
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

TEST_CASE("SM615 does not speak of a delay where only the paces differ") {
  CHECK(messages("SM615", with("2y", "quarterly", "yearly")) ==
        Texts{"\"a\" and \"b\" are measured too differently to show an effect: the first "
              "quarterly, the second yearly"});
  CHECK(messages("SM615", with("2q", "half-yearly", "monthly"), Lang::fi) ==
        Texts{"tavoitteita ”a” ja ”b” mitataan liian eri tahtiin: edellistä puolivuosittain, "
              "jälkimmäistä kuukausittain"});
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

TEST_CASE("SM615 measures a ratio of paces in days where they have no months") {
  const auto found = [](std::string_view ratio) {
    return subjects_found("SM615", "settings: {thresholds: {period-ratio: " + std::string(ratio) +
                                       "}}\n" + with("2w", "daily", "weekly"))
        .size();
  };
  CHECK(found("7") == 0);
  CHECK(found("6.9") == 1);
}

TEST_CASE("SM615 needs both ends measured and one pair of them that shows it") {
  constexpr std::string_view kArrow = "objectives: {a: {drives: {b: {lag: 2mo}}}, b: {}}\n";
  for (const std::string_view end : {"a", "b"})
    CHECK(subjects_not_assessed(
              "SM615", std::string(kArrow) + "metrics: {m: {measures: " + std::string(end) +
                           ", frequency: monthly}}\n") == Texts{"objectives/a -> objectives/b"});
  CHECK(subjects_found(
            "SM615", with("2mo", "monthly", "yearly") + "  o: {measures: b, frequency: monthly}\n")
            .empty());
}

TEST_CASE("SM615 says one of a time otherwise than many") {
  const auto after = [](std::string_view lag) {
    const Texts told = messages("SM615", with(lag, "yearly", "half-yearly"));
    REQUIRE(told.size() == 1);
    const auto start = told.front().find("after");
    return told.front().substr(start, told.front().find(',') - start);
  };
  CHECK(after("1d") == "after 1 day");
  CHECK(after("2d") == "after 2 days");
  CHECK(after("2w") == "after 2 weeks");
  CHECK(after("1mo") == "after 1 month");
  CHECK(after("1q") == "after 1 quarter");
  CHECK(after("2q") == "after 2 quarters");
  const auto of_years = [](std::string_view lag) {
    const Examined it(with(lag, "monthly", "yearly"));
    const CheckResult result = check(it.analysis, {.select = {"SM615"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    const Finding& finding = result.findings.front();
    return to_text({"{lag} {unit}", "{lag} {unit}"}, finding, it.model, Lang::en);
  };
  CHECK(of_years("1y") == "1 year");
  CHECK(of_years("2y") == "2 years");
}

}  // namespace
}  // namespace stratmap
