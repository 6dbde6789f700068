#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string metric(std::string_view keys) {
  return "objectives: {a: {}}\nmetrics: {m: {measures: a, " + std::string(keys) + "}}";
}

TEST_CASE("SM604 says what is missing") {
  const auto message = [](std::string_view keys) { return messages("SM604", metric(keys)); };
  CHECK(message("direction: up") == Texts{"the metric \"m\" has neither a baseline nor a target"});
  CHECK(message("direction: up, baseline: 3") == Texts{"the metric \"m\" has no target"});
  CHECK(message("direction: up, target: 5, due: 2027") ==
        Texts{"the metric \"m\" has a target but no baseline"});
  CHECK(message("direction: up, target: 5") ==
        Texts{"the metric \"m\" has a target, but neither a baseline nor a date"});
  CHECK(message("baseline: 3, target: 5") == Texts{"the target of the metric \"m\" has no date"});
  CHECK(message("baseline: 3, target: {2027: 5}").empty());
  CHECK(message("limits: [3, 4], target: 5, due: 2027").empty());
  CHECK(message("target: [3, 5]").empty());
  CHECK(message("direction: range") == Texts{"the metric \"m\" has no target"});
}

TEST_CASE("SM604 points at the target that has no date") {
  CHECK(words_pointed_at("SM604", metric("baseline: 3, target: 5")) == Texts{"5"});
  CHECK(words_pointed_at("SM604", metric("baseline: 3")) == Texts{"m"});
}

TEST_CASE("SM604 does not assess what is only followed or measures nothing") {
  constexpr std::string_view kFollowed = R"(
objectives: {a: {}}
metrics: {m: {measures: a, direction: monitor}, n: {}}
)";
  CHECK(subjects_not_assessed("SM604", kFollowed) == Texts{"metrics/m", "metrics/n"});
  CHECK(subjects_found("SM604", kFollowed).empty());
}

TEST_CASE("SM604 asks a metric that is to go down for its baseline too") {
  CHECK(messages("SM604", metric("direction: down, target: 5, due: 2027")) ==
        Texts{"the metric \"m\" has a target but no baseline"});
  CHECK(words_pointed_at("SM604", metric("direction: down, target: 5, due: 2027")) == Texts{"m"});
}

TEST_CASE("SM604 says why it does not assess a metric") {
  CHECK(reason_not_assessed("SM604", "metrics: {m: {}}") == "the metric has no `measures`");
  CHECK(reason_not_assessed("SM604", metric("direction: monitor")) ==
        "the metric is only followed (`monitor`)");
}

}  // namespace
}  // namespace stratmap
