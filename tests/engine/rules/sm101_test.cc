#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM101 names the objectives of the ring from the smallest id on") {
  constexpr std::string_view kRing = "objectives: {c: {drives: b}, b: {drives: d}, d: {drives: c}}";
  CHECK(subjects_found("SM101", kRing) == Texts{"objectives/b, objectives/d, objectives/c"});
  CHECK(messages("SM101", kRing) ==
        Texts{"the objectives \"b\", \"d\" and \"c\" drive each other in a ring of 3 arrows, none "
              "with a lag"});
}

TEST_CASE("SM101 lets a ring pass that money or time closes") {
  CHECK(subjects_found("SM101", "objectives: {a: {drives: b}, b: {drives: {a: {kind: funds}}}}")
            .empty());
  CHECK(
      subjects_found("SM101", "objectives: {a: {drives: b}, b: {drives: {a: {lag: 1q}}}}").empty());
}

TEST_CASE("SM101 needs a link of cause and effect") {
  CHECK(reason_not_assessed("SM101", "objectives: {a: {drives: {b: {kind: feedback}}}, b: {}}") ==
        "the map has no cause-and-effect link");
}

TEST_CASE("SM101 points at six arrows of a long ring and no more") {
  const auto places = [](int objectives) {
    std::string yaml = "objectives:\n";
    for (int i = 0; i < objectives; ++i)
      yaml +=
          "  o" + std::to_string(i) + ": {drives: o" + std::to_string((i + 1) % objectives) + "}\n";
    const Examined it(yaml);
    const auto result = check(it.analysis, {.select = {"SM101"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return result.findings[0].related.size();
  };
  CHECK(places(5) == 5);
  CHECK(places(7) == 6);
}

}  // namespace
}  // namespace stratmap
