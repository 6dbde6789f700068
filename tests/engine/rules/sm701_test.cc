#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string paying(std::string_view rewards, std::string_view more = "") {
  return std::string(R"(
functions: {a: {people: 5}, b: {}, c: {people: 1}, d: {}, e: {}}
objectives:
  one: {owner: a, contributors: b, drives: two}
  two: {owner: c}
journey: {meet: {functions: d}, pay: {functions: [e, d]}}
metrics: {m: {}, n: {}}
rewards:
)")
      .append(rewards)
      .append(more);
}

TEST_CASE("SM701 finds those whom one reward sets against each other") {
  CHECK(messages("SM701", paying("  r: {functions: [b, a], basis: ranking}\n")) ==
        Texts{"the reward \"r\" sets \"a\" and \"b\" against each other, though 1 objective or "
              "arrow of the map joins them"});
  CHECK(subjects_found("SM701", paying("  r: {functions: [c, a], basis: individual}\n")) ==
        Texts{"rewards/r, functions/a, functions/c"});
  CHECK(subjects_found("SM701", paying("  r: {functions: [a, d], basis: ranking}\n")).empty());
  CHECK(subjects_found("SM701", paying("  r: {functions: [a, b], basis: unit}\n")).empty());
  CHECK(subjects_found("SM701", paying("  r: {functions: [a, b], basis: unit, zero_sum: true}\n"))
            .size() == 1);
}

TEST_CASE("SM701 finds those between whom the customer passes") {
  CHECK(messages("SM701", paying("  r: {functions: [d, e], basis: ranking}\n")) ==
        Texts{"the reward \"r\" sets \"d\" and \"e\" against each other, though the customer "
              "passes from one to the other"});
}

TEST_CASE("SM701 looks at other competing rewards that pay for something else") {
  constexpr std::string_view kFirst = "  r: {functions: a, basis: individual, metric: m}\n";
  const auto other = [&](std::string_view reward) {
    return subjects_found("SM701",
                          paying(kFirst, "  s: {functions: b, " + std::string(reward) + "}\n"));
  };
  CHECK(other("basis: ranking, metric: n") ==
        Texts{"rewards/r, functions/a, functions/b", "rewards/s, functions/a, functions/b"});
  CHECK(other("basis: ranking, metric: m").empty());
  CHECK(other("basis: unit, metric: n").empty());
}

TEST_CASE("SM701 is content with a fifth that is shared") {
  const auto found = [](std::string_view weight) {
    return subjects_found("SM701",
                          paying("  r: {functions: [a, b], basis: ranking, weight: 80}\n  s: "
                                 "{functions: [a, b], basis: shared, weight: " +
                                 std::string(weight) + "}\n"))
        .size();
  };
  CHECK(found("20") == 0);
  CHECK(found("19") == 1);
}

TEST_CASE("SM701 finds competition within a function of several people") {
  CHECK(messages("SM701", paying("  r: {functions: a, basis: individual, zero_sum: true}\n")) ==
        Texts{"under the reward \"r\" the 5 people of \"a\" share one pot: what one wins another "
              "loses"});
  CHECK(subjects_found("SM701", paying("  r: {functions: c, basis: individual, zero_sum: true}\n"))
            .empty());
  CHECK(subjects_found("SM701", paying("  r: {functions: a, basis: individual}\n")).empty());
  CHECK(subjects_found("SM701",
                       paying("  r: {functions: [a, b], basis: individual, zero_sum: true}\n")) ==
        Texts{"rewards/r, functions/a, functions/b"});
}

TEST_CASE("SM701 reports the pair that the map calls together most") {
  constexpr std::string_view kAll = "  r: {functions: [a, b, c], basis: ranking}\n";
  CHECK(subjects_found("SM701", paying(kAll)) == Texts{"rewards/r, functions/a, functions/b"});
  const std::string both = "  three: {owner: [a, c]}\n  four: {owner: [c, a]}\n";
  std::string yaml = paying(kAll);
  yaml.insert(yaml.find("journey:"), both);
  CHECK(subjects_found("SM701", yaml) == Texts{"rewards/r, functions/a, functions/c"});
}

TEST_CASE("SM701 needs the basis of a reward") {
  CHECK(reason_not_assessed("SM701", "functions: {a: {}}") == "the model has no rewards");
  CHECK(subjects_not_assessed("SM701", paying("  r: {functions: a, zero_sum: true}\n")) ==
        Texts{"rewards/r"});
}

TEST_CASE("SM701 is content with a fifth that rounding leaves a hair under it") {
  // 0.3 of 0.7 + 0.5 + 0.3.
  const auto found = [](std::string_view shared) {
    return subjects_found("SM701", paying("  r: {functions: [a, b], basis: ranking, weight: 0.7}\n"
                                          "  s: {functions: [a, b], basis: unit, weight: 0.5}\n"
                                          "  t: {functions: [a, b], basis: shared, weight: " +
                                          std::string(shared) + "}\n"))
        .size();
  };
  CHECK(found("0.3") == 0);
  CHECK(found("0.299") == 1);
}

TEST_CASE("SM701 takes the shared part of all that weighs and little weighs too") {
  const auto found = [](std::string_view ranking) {
    return subjects_found("SM701", paying("  r: {functions: [a, b], basis: ranking, weight: " +
                                          std::string(ranking) +
                                          "}\n  s: {functions: [a, b], basis: shared, weight: "
                                          "0.1}\n"))
        .size();
  };
  CHECK(found("0.2") == 0);  // a third
  CHECK(found("0.9") == 1);  // a tenth
}

TEST_CASE("SM701 finds nothing shared where rewards have no weight") {
  const Examined it(paying("  r: {functions: a, basis: individual, zero_sum: true, weight: 0}\n"));
  const CheckResult result = check(it.analysis, {.select = {"SM701"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Figure& shared = result.findings.front().figures.back();
  CHECK(shared.name == "shared");
  CHECK(std::get<double>(shared.value) == 0);
}

TEST_CASE("SM701 tells of competition within the first of functions that have nothing in common") {
  std::string yaml = paying("  r: {functions: [y, x, z], basis: individual, zero_sum: true}\n");
  yaml.insert(yaml.find('{') + 1, "x: {people: 2}, y: {people: 3}, z: {people: 4}, ");
  CHECK(messages("SM701", yaml) ==
        Texts{"under the reward \"r\" the 2 people of \"x\" share one pot: what one wins another "
              "loses"});
}

TEST_CASE("SM701 passes over stages of which nobody knows who acts there") {
  std::string yaml = paying("  r: {functions: [d, e], basis: ranking}\n");
  const auto journey = [&](std::string_view stages) {
    const auto from = yaml.find("journey:");
    return yaml.substr(0, from) + std::string(stages) + yaml.substr(yaml.find("\nmetrics:"));
  };
  CHECK(
      subjects_found("SM701", journey("journey: {meet: {functions: unknown}, pay: {functions: [e, "
                                      "d]}, after: {functions: unknown}}"))
          .empty());
  CHECK(subjects_found("SM701", journey("journey: {meet: {functions: [unknown, d]}, pay: "
                                        "{functions: [unknown, e]}}"))
            .size() == 1);
}

TEST_CASE("SM701 takes one metric of its own for paying for something else") {
  CHECK(subjects_found("SM701", paying("  r: {functions: a, basis: individual, metric: m}\n",
                                       "  s: {functions: b, basis: ranking, metric: [m, n]}\n")) ==
        Texts{"rewards/r, functions/a, functions/b"});
}

}  // namespace
}  // namespace stratmap
