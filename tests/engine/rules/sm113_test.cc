#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM113 counts the arrows without a reason and points at them") {
  constexpr std::string_view kMap = R"(
objectives:
  a: {drives: {b: {why: Because.}, c: {}, d: {kind: feedback}}}
  b: {drives: c}
  c: {drives: d}
  d: {}
)";
  CHECK(messages("SM113", kMap) ==
        Texts{"3 of the map's 4 cause-and-effect links have no reason written down (`why`)"});
  CHECK(messages("SM113", kMap, Lang::fi) ==
        Texts{"kartan 4 syy-seuraussuhteesta 3 on ilman perustelua (`why`)"});
  const Examined it(kMap);
  const auto result = check(it.analysis, {.select = {"SM113"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  Texts ends;
  for (const RelatedPlace& place : result.findings[0].related)
    ends.emplace_back(it.model.sources.text_of(place.span));
  CHECK(ends == Texts{"c", "c", "d"});
}

TEST_CASE("SM113 says has of one arrow") {
  CHECK(messages("SM113", "objectives: {a: {drives: {b: {why: So.}, c: {}}}, b: {}, c: {}}") ==
        Texts{"1 of the map's 2 cause-and-effect links has no reason written down (`why`)"});
}

TEST_CASE("SM113 asks objectives for a reason where most have one") {
  CHECK(subjects_found("SM113", R"(
objectives:
  a: {why: Because.}
  b: {description: What it is.}
  c: {}
)") == Texts{"objectives/c"});
  CHECK(subjects_found("SM113", R"(
objectives:
  a: {why: Because.}
  b: {description: What it is.}
  c: {}
  d: {}
)")
            .empty());
}

TEST_CASE("SM113 does not assess what nobody gave a reason for") {
  CHECK(subjects_not_assessed("SM113", "objectives: {a: {drives: {b: {why: So.}}}, b: {}}") ==
        Texts{"objectives/a", "objectives/b"});
  CHECK(subjects_not_assessed("SM113", "objectives: {a: {drives: b, why: So.}, b: {}}") ==
        Texts{"map"});
  CHECK(reason_not_assessed("SM113", "objectives: {a: {drives: b, description: So.}, b: {}}") ==
        "no cause-and-effect link and no objective has a `why`");
}

TEST_CASE("SM113 points at six bare arrows and no more") {
  std::string yaml = "objectives:\n  a: {drives: {b: {why: We saw it}}}\n  b: {}\n";
  for (int i = 0; i < 7; ++i) yaml += "  o" + std::to_string(i) + ": {drives: b}\n";
  const Examined it(yaml);
  const auto result = check(it.analysis, {.select = {"SM113"}, .ignore = {}});
  REQUIRE_FALSE(result.findings.empty());
  CHECK(result.findings[0].related.size() == 6);
}

}  // namespace
}  // namespace stratmap
