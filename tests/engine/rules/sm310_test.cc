#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kFunctions =
    "functions: {a: {}, b: {}, c: {}}\nobjectives: {o: {owner: b, contributors: c}}\n";

std::string with(std::string_view metrics) {
  return std::string(kFunctions) + "metrics: {" + std::string(metrics) +
         ", shared: {owner: b, used_by: c}, other: {owner: b}}\n";
}

TEST_CASE("SM310 finds a function that shares none of its metrics") {
  const std::string house = with("m: {owner: a}, n: {owner: a, used_by: unknown}");
  CHECK(subjects_found("SM310", house) == Texts{"functions/a"});
  CHECK(messages("SM310", house) ==
        Texts{"the function \"a\" owns 2 metrics, \"m\" and \"n\", and shares none of them"});
  CHECK(words_pointed_at("SM310", house) == Texts{"a"});
}

TEST_CASE("SM310 takes a user or a subject or a joint objective for sharing") {
  for (const std::string_view shared : {"used_by: b", "function: b", "measures: o"})
    CHECK(subjects_found("SM310", with("m: {owner: a}, n: {owner: a, " + std::string(shared) + "}"))
              .empty());
  CHECK(subjects_found("SM310", with("m: {owner: a}, n: {owner: [a, c]}")).empty());
}

TEST_CASE("SM310 leaves out functions with fewer than two metrics") {
  CHECK(subjects_not_assessed("SM310", with("m: {owner: a}")) ==
        Texts{"functions/a", "functions/c"});
}

TEST_CASE("SM310 needs some metric that two functions share") {
  CHECK(
      reason_not_assessed("SM310", "functions: {a: {}}\nmetrics: {m: {owner: a}, n: {owner: a}}") ==
      "no metric has two functions");
  CHECK(reason_not_assessed("SM310", "metrics: {m: {}}") == "the model has no functions");
}

TEST_CASE("SM310 points at three of the metrics and no more") {
  const Examined it(R"(
functions: {f: {}, g: {}}
metrics:
  a: {owner: f}
  b: {owner: f}
  c: {owner: f}
  d: {owner: f}
  e: {owner: g, used_by: f}
)");
  const auto result = check(it.analysis, {.select = {"SM310"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].related.size() == 3);
}

}  // namespace
}  // namespace stratmap
