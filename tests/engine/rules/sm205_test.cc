#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kMap = R"(
objectives:
  profit: {perspective: financial}
  revenue: {perspective: financial, drives: profit}
  grants: {perspective: financial}
  loyalty: {perspective: customer, drives: revenue}
  trust: {perspective: customer, drives: loyalty}
  partner: {perspective: customer}
  delivery: {perspective: process, drives: trust}
  planning: {perspective: process}
  skills: {perspective: learning, drives: [partner, grants, delivery]}
)";

TEST_CASE("SM205 looks for the driver through the objective's own perspective") {
  CHECK(subjects_found("SM205", kMap) == Texts{"objectives/partner", "objectives/grants"});
}

TEST_CASE("SM205 asks each kind its own question") {
  const Examined it(kMap);
  const CheckResult result = check(it.analysis, {.select = {"SM205"}, .ignore = {}});
  REQUIRE(result.findings.size() == 2);
  CHECK(result.findings[0].question->en ==
        "Which customer, or which way of working, does this money come from?");
  CHECK(result.findings[1].question->en == "Which process produces this for the customer?");
}

TEST_CASE("SM205 tells beforehand every question that it may ask") {
  const Rule& rule = *rule_named("SM205");
  const Examined it(kMap);
  for (const Finding& finding : check(it.analysis, {.select = {"SM205"}, .ignore = {}}).findings) {
    const auto is_it = [&](const Bilingual& other) { return other.en == finding.question->en; };
    CHECK((is_it(rule.question) || std::ranges::any_of(rule.other_questions, is_it)));
  }
  REQUIRE(rule.other_questions.size() == 2);
  CHECK(rule.other_questions[1].en == "What must our people know or be able to do for this?");
}

TEST_CASE("SM205 does not assess what no arrow leads to") {
  CHECK(subjects_not_assessed("SM205", kMap) == Texts{"objectives/planning"});
}

TEST_CASE("SM205 does not assess an objective whose drivers have no perspective with objectives") {
  constexpr std::string_view kSmall = R"(
objectives:
  loyalty: {perspective: customer}
  trust: {perspective: customer, drives: loyalty}
)";
  CHECK(subjects_not_assessed("SM205", kSmall) == Texts{"objectives/loyalty", "objectives/trust"});
  CHECK_FALSE(reason_not_assessed("SM205", kSmall).empty());
}

TEST_CASE("SM205 wants learning or another process at the process itself") {
  CHECK(subjects_found("SM205", R"(
objectives:
  loyalty: {perspective: customer, drives: delivery}
  delivery: {perspective: process, drives: planning}
  planning: {perspective: process}
)") == Texts{"objectives/delivery"});
}

TEST_CASE("SM205 leaves money alone where it is a limit") {
  CHECK(subjects_found("SM205", R"(
perspectives: {customer: {}, financial: {}, process: {}, learning: {}}
objectives:
  service: {perspective: customer}
  budget: {perspective: financial}
  permits: {perspective: process, drives: service}
  skills: {perspective: learning, drives: [budget, permits]}
)")
            .empty());
}

TEST_CASE("SM205 says why it could not assess an objective") {
  const Examined it(R"(
objectives:
  loyalty: {perspective: customer}
  trust: {perspective: customer, drives: loyalty}
)");
  Texts reasons;
  for (const Unassessed& entry : rule_named("SM205")->check(it.analysis).unassessed)
    reasons.emplace_back(entry.reason.en);
  CHECK(reasons == Texts{"there are no process objectives", "no arrow leads to the objective"});
}

}  // namespace
}  // namespace stratmap
