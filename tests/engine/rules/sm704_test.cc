#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string thread(std::string_view thread) {
  return std::string(R"(
objectives:
  culture: {drives: {skills: {}, calm: {kind: feedback}}}
  skills: {drives: value}
  value: {}
  calm: {}
metrics: {speed: {measures: culture}}
rewards: {bonus: {metric: speed}, rule: {}}
threads: {chain: {)")
      .append(thread)
      .append("}}");
}

TEST_CASE("SM704 wants arrows from each stage to the next") {
  CHECK(
      subjects_found("SM704", thread("stages: {one: culture, two: value, three: value}")).empty());
  CHECK(subjects_found("SM704", thread("stages: {one: culture, two: calm, three: value}")) ==
        Texts{"threads/chain, one, two", "threads/chain, two, three"});
  CHECK(subjects_found("SM704", thread("stages: {one: value, two: culture}")) ==
        Texts{"threads/chain, one, two"});
  CHECK(messages("SM704", thread("template: loyalty, stages: {staff: skills, culture: calm}")) ==
        Texts{"in the thread \"chain\", no arrows lead from \"calm\" to \"skills\""});
}

TEST_CASE("SM704 takes a reward for what its metrics measure") {
  CHECK(subjects_found("SM704",
                       thread("template: loyalty, stages: {rewards: bonus, culture: skills}"))
            .empty());
  CHECK(reason_not_assessed(
            "SM704", thread("template: loyalty, stages: {rewards: rule, culture: skills}")) ==
        "no thread has two stages in a row with objectives");
}

TEST_CASE("SM704 leaves joints with an empty stage alone") {
  CHECK(reason_not_assessed("SM704", thread("stages: {one: value, two: [], three: culture}")) ==
        "no thread has two stages in a row with objectives");
}

TEST_CASE("SM704 is content with one objective of a stage that leads on") {
  CHECK(subjects_found("SM704", thread("stages: {one: [calm, culture], two: value}")).empty());
}

}  // namespace
}  // namespace stratmap
