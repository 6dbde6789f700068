#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string house(std::string_view metric, std::string_view mandate = "mandate: none") {
  return "functions: {q: {" + std::string(mandate) + "}, x: {mandate: full}}\n" + R"(
objectives:
  loyal: {perspective: customer}
  service: {perspective: customer}
  delivery: {perspective: process, contributors: q, drives: service}
  skills: {perspective: learning, owner: q, drives: loyal}
  plan: {perspective: process, owner: q, drives: {loyal: {kind: feedback}}}
metrics: {m: {)" +
         std::string(metric) + "}}\n";
}

TEST_CASE("SM803 finds owners of customer metrics who may not move them") {
  CHECK(subjects_found("SM803", house("nature: advocacy, measures: loyal, owner: q")) ==
        Texts{"metrics/m, functions/q"});
  CHECK(
      messages("SM803", house("nature: market, measures: loyal, owner: q", "mandate: ask-first")) ==
      Texts{"\"q\" answers for the metric \"m\", but has no mandate and no part in a process "
            "that moves it"});
}

TEST_CASE("SM803 is clear with a mandate or a part in a process that leads there") {
  CHECK(subjects_found(
            "SM803", house("nature: loyalty, measures: loyal, owner: q", "mandate: within-limits"))
            .empty());
  CHECK(subjects_found("SM803", house("nature: loyalty, measures: service, owner: q")).empty());
  CHECK(subjects_found("SM803", house("nature: loyalty, measures: [loyal, service], owner: q"))
            .empty());
}

TEST_CASE("SM803 needs one owner whose mandate is known and a measured objective") {
  const auto not_assessed = [](std::string_view metric,
                               std::string_view mandate = "mandate: none") {
    return subjects_not_assessed("SM803", house(metric, mandate)) == Texts{"metrics/m"};
  };
  CHECK(not_assessed("nature: loyalty, measures: loyal"));
  CHECK(not_assessed("nature: loyalty, measures: loyal, owner: unknown"));
  CHECK(not_assessed("nature: loyalty, measures: loyal, owner: [q, x]"));
  CHECK(not_assessed("nature: loyalty, measures: loyal, owner: q", "mandate: unknown"));
  CHECK(not_assessed("nature: loyalty, owner: q"));
  CHECK(reason_not_assessed("SM803", house("nature: quality, measures: loyal, owner: q")) ==
        "no metric has a `nature` that concerns customers");
}

}  // namespace
}  // namespace stratmap
