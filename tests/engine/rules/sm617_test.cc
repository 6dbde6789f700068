#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A metric whose score is its value.
std::string metric(std::string_view id, std::string_view measures, double score,
                   std::string_view keys = "") {
  return "  " + std::string(id) + ": {measures: " + std::string(measures) +
         ", direction: range, target: [100, 101], limits: [0, 200], values: {2026: " +
         std::to_string(score) + "}" + std::string(keys) + "}\n";
}

std::string one(double high, double low, std::string_view keys = "") {
  return "objectives: {o: {}}\nmetrics:\n" + metric("high", "o", high) +
         metric("low", "o", low, keys);
}

TEST_CASE("SM617 looks under a green average") {
  CHECK(messages("SM617", one(100, 33.4)).empty());
  CHECK(messages("SM617", one(100, 33.2)).empty());
  CHECK(messages("SM617", one(100, 33.2, ", weight: 0.5")) ==
        Texts{"\"o\" is green on average (77 points), but \"low\" is red"});
  CHECK(messages("SM617", one(100, 33.2, ", weight: 0.5"), Lang::fi) ==
        Texts{"”o” on keskimäärin vihreä (77 pistettä), mutta punaisella on ”low”"});
  CHECK(messages("SM617", one(100, 33.4, ", weight: 0.5")).empty());
  CHECK(messages("SM617", one(80, 33.2, ", weight: 0.5")).empty());
}

TEST_CASE("SM617 does so whatever way scores are rolled up") {
  for (const std::string_view method : {"veto", "mean", "geometric", "worst"})
    CHECK(subjects_found("SM617", "settings: {rollup: " + std::string(method) + "}\n" +
                                      one(100, 20, ", weight: 0.5")) == Texts{"objectives/o"});
}

TEST_CASE("SM617 looks at perspectives too") {
  const std::string yaml =
      "perspectives: {customer: {}}\nobjectives:\n"
      "  a: {perspective: customer, weight: 4}\n"
      "  b: {perspective: customer}\n"
      "  c: {perspective: customer, level: unit}\nmetrics:\n" +
      metric("m", "a", 100);
  CHECK(subjects_found("SM617", yaml + metric("n", "b", 10)) == Texts{"perspectives/customer"});
  CHECK(messages("SM617", yaml + metric("n", "b", 10)) ==
        Texts{"\"customer\" is green on average (82 points), but \"b\" is red"});
  CHECK(subjects_found("SM617", yaml + metric("n", "b", 50) + metric("u", "c", 0)).empty());
}

TEST_CASE("SM617 does not judge what too little is known of") {
  const std::string yaml = "objectives: {o: {}}\nmetrics:\n" + metric("m", "o", 100) +
                           metric("low", "o", 0, ", weight: 0.1") +
                           "  n: {measures: o, weight: 1.2}\n";
  CHECK(subjects_found("SM617", yaml).empty());
  CHECK(reason_not_assessed("SM617", yaml) == "too few of its parts have a score");
  CHECK(reason_not_assessed("SM617", "metrics: {m: {}}") == "the model has no objectives");
}

TEST_CASE("SM617 does not name what is red but weighs nothing") {
  CHECK(subjects_found("SM617", one(100, 0, ", weight: 0")).empty());
  const auto of_perspective = [](std::string_view keys) {
    return subjects_found("SM617",
                          "perspectives: {customer: {}}\nobjectives:\n"
                          "  a: {perspective: customer, weight: 9}\n  b: {perspective: customer" +
                              std::string(keys) + "}\nmetrics:\n" + metric("m", "a", 100) +
                              metric("n", "b", 0))
        .size();
  };
  CHECK(of_perspective("") == 1);
  CHECK(of_perspective(", weight: 0") == 0);
  CHECK(of_perspective(", level: unit") == 0);
}

TEST_CASE("SM617 names what is red and weighs something on the main map") {
  CHECK(
      messages("SM617", one(100, 33.2, ", weight: 0.5") + metric("none", "o", 0, ", weight: 0")) ==
      Texts{"\"o\" is green on average (77 points), but \"low\" is red"});
  CHECK(messages("SM617",
                 "perspectives: {customer: {}}\nobjectives:\n"
                 "  a: {perspective: customer, weight: 9}\n  b: {perspective: customer}\n"
                 "  c: {perspective: customer, level: unit}\n"
                 "  d: {perspective: customer, weight: 0}\nmetrics:\n" +
                     metric("m", "a", 100) + metric("n", "b", 0) + metric("u", "c", 0) +
                     metric("w", "d", 0)) ==
        Texts{"\"customer\" is green on average (90 points), but \"b\" is red"});
}

}  // namespace
}  // namespace stratmap
