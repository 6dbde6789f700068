#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/check.h"
#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string thread(std::string_view thread) {
  return "objectives: {a: {}, b: {}}\nrewards: {bonus: {}}\nthreads: {chain: {" +
         std::string(thread) + "}}";
}

constexpr std::string_view kAll =
    "template: loyalty, stages: {loyalty: a, rewards: bonus, culture: a, staff: a, value: a, "
    "experience: [a, b]}";

TEST_CASE("SM703 tells the first dark stage in the order of the chain") {
  CHECK(subjects_found("SM703", thread(kAll)).empty());
  CHECK(
      messages("SM703", thread("template: loyalty, stages: {loyalty: a, rewards: a, staff: a}")) ==
      Texts{"the thread \"chain\" first goes dark at the stage \"culture\", which has no "
            "objective"});
  CHECK(messages("SM703", thread("template: loyalty"), Lang::fi) ==
        Texts{"lanka ”chain” katkeaa ensimmäisen kerran vaiheessa ”rakenteet ja palkitseminen”: "
              "siinä ei ole tavoitetta"});
}

TEST_CASE("SM703 writes the stage as a bare word and counts the others") {
  const Examined it(thread("stages: {prepare: a, react: [], result: []}"));
  const CheckResult result = check(it.analysis, {.select = {"SM703"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_string(finding.subjects) == "threads/chain, react");
  CHECK(it.model.sources.text_of(finding.span) == "react");
  CHECK(to_text(finding.label, finding, it.model, Lang::en) == "2 of 3 stages are empty");
  CHECK(finding.related.size() == 1);
}

TEST_CASE("SM703 needs a thread of loyalty or of the user's own") {
  const std::string none = "the model has no thread of loyalty and none of its own";
  CHECK(reason_not_assessed("SM703", "objectives: {a: {}}") == none);
  CHECK(reason_not_assessed("SM703", thread("template: hr-red-thread")) == none);
  CHECK(subjects_not_assessed("SM703", thread("name: Empty")) == Texts{"threads/chain"});
}

TEST_CASE("SM703 lists the other stages that are dark") {
  const Examined it(thread("stages: {prepare: a, react: [], result: [], end: []}"));
  const CheckResult result = check(it.analysis, {.select = {"SM703"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(std::get<std::string>(finding.figures.back().value) == "result, end");
  REQUIRE(finding.related.size() == 2);
  CHECK(it.model.sources.text_of(finding.related[0].span) == "result");
  CHECK(it.model.sources.text_of(finding.related[1].span) == "end");
}

TEST_CASE("SM703 lists no others where one stage is dark") {
  const Examined it(thread("stages: {prepare: a, react: []}"));
  const CheckResult result = check(it.analysis, {.select = {"SM703"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const auto& figures = result.findings.front().figures;
  CHECK(std::ranges::count(figures, "others", &Figure::name) == 0);
}

TEST_CASE("SM703 points at the written ones of the stages that are dark") {
  // Rewards and value are not written at all.
  const Examined it(thread("template: loyalty, stages: {culture: a, staff: [], experience: a}"));
  const CheckResult result = check(it.analysis, {.select = {"SM703"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(std::get<std::string>(finding.figures.back().value) == "staff, value, loyalty");
  REQUIRE(finding.related.size() == 1);
  CHECK(it.model.sources.text_of(finding.related.front().span) == "staff");
}

TEST_CASE("SM703 calls a stage of a thread of one's own by its own word") {
  CHECK(messages("SM703", thread("stages: {prepare: a, culture: []}"), Lang::fi) ==
        Texts{"lanka ”chain” katkeaa ensimmäisen kerran vaiheessa ”culture”: siinä ei ole "
              "tavoitetta"});
}

}  // namespace
}  // namespace stratmap
