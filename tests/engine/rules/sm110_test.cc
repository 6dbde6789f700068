#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kThreeLinks =
    "objectives: {a: {drives: [b, d]}, b: {drives: c}, "
    "c: {drives: d}, d: {}}\n";

TEST_CASE("SM110 names what the effect runs through") {
  CHECK(subjects_found("SM110", kThreeLinks) == Texts{"objectives/a -> objectives/d"});
  CHECK(messages("SM110", kThreeLinks) ==
        Texts{"the effect of \"a\" on \"d\" is drawn twice: straight, and through a step between"});
  CHECK(words_pointed_at("SM110", kThreeLinks) == Texts{"d"});
}

TEST_CASE("SM110 looks as far as the settings say") {
  CHECK(subjects_found("SM110",
                       "objectives: {a: {drives: [b, e]}, b: {drives: c}, c: {drives: d}, "
                       "d: {drives: e}, e: {}}")
            .empty());
  CHECK(
      subjects_found(
          "SM110", std::string(kThreeLinks).append("settings: {thresholds: {redundant-steps: 2}}"))
          .empty());
}

TEST_CASE("SM110 lets an arrow pass that says something else than the way round") {
  const auto found = [](std::string_view direct, std::string_view second) {
    return subjects_found("SM110", std::string("objectives:\n  a: {drives: {b: {lag: 1q}, c: {")
                                       .append(direct)
                                       .append("}}}\n  b: {drives: {c: {")
                                       .append(second)
                                       .append("}}}\n  c: {}\n"))
        .size();
  };
  CHECK(found("", "") == 1);
  CHECK(found("lag: 3mo", "") == 1);
  CHECK(found("lag: 4mo", "lag: 1mo") == 1);
  CHECK(found("lag: 2mo", "") == 0);
  CHECK(found("lag: 0d", "") == 0);
  CHECK(found("lag: 13w", "") == 0);
  CHECK(found("effect: lowers", "") == 0);
  CHECK(found("effect: lowers", "effect: lowers") == 1);
  CHECK(found("", "effect: lowers") == 0);
  CHECK(found("kind: feedback", "") == 0);
}

TEST_CASE("SM110 needs a link") {
  CHECK(reason_not_assessed("SM110", "objectives: {a: {}}") ==
        "the map has no cause-and-effect link");
}

TEST_CASE("SM110 tells one step between from several") {
  const auto label = [](std::string_view yaml) {
    const Examined it(yaml);
    const auto result = check(it.analysis, {.select = {"SM110"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return to_text(result.findings[0].label, result.findings[0], it.model, Lang::fi);
  };
  CHECK(label(kThreeLinks) == "sama vaikutus kulkee tavoitteiden ”b” ja ”c” kautta");
  CHECK(label("objectives: {a: {drives: [b, c]}, b: {drives: c}, c: {}}") ==
        "sama vaikutus kulkee tavoitteen ”b” kautta");
}

}  // namespace
}  // namespace stratmap
