#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kShared = R"(
functions: {sales: {}, service: {}}
customers:
  homes: {ownership: {sales: owns, service: owns}}
  towns: {ownership: {sales: owns, service: owns}, accept: {SM402: On purpose}}
round: {}
)";

using Earlier = std::vector<EarlierFinding>;

// The model, where the findings of the last round are those given.
struct Again {
  explicit Again(std::vector<EarlierFinding> previous, std::string_view more = "")
      : model(model_of(std::string(kShared).append(more))) {
    model.round->previous = std::move(previous);
  }
  CheckResult checked(RuleSelection selection = {}) const {
    return check(analyse(model), selection);
  }
  Texts found(RuleSelection selection = {}) const {
    Texts texts;
    for (const Finding& finding : checked(std::move(selection)).findings)
      if (finding.rule->code == "SM910") texts.push_back(to_string(finding.subjects));
    return texts;
  }
  Model model;
};

TEST_CASE("SM910 finds what was found in the last round and is found again") {
  CHECK(Again(Earlier{{"SM402", "customers/homes"}}).found() == Texts{"customers/homes"});
  CHECK(Again(Earlier{{"SM402", "customers/homes"}, {"SM402", "customers/homes"}}).found().size() ==
        1);
  CHECK(Again(Earlier{{"SM401", "customers/homes"}, {"SM402", "customers/gone"}}).found().empty());
}

TEST_CASE("SM910 counts accepted findings and those of rules that were not selected") {
  CHECK(Again(Earlier{{"SM402", "customers/towns"}}).found() == Texts{"customers/towns"});
  CHECK(Again(Earlier{{"SM402", "customers/homes"}}).found({.select = {"SM910"}, .ignore = {}}) ==
        Texts{"customers/homes"});
  CHECK(Again(Earlier{{"SM402", "customers/homes"}}, "settings: {rules: {SM402: off}}")
            .found()
            .empty());
}

TEST_CASE("SM910 tells the finding in its own words too") {
  const Again again(Earlier{{"SM402", "customers/homes"}});
  const CheckResult result = again.checked({.select = {"SM910"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(message_of(finding, again.model, Lang::en) ==
        "\"homes\": SM402 was found in the last round too, and is still there");
  CHECK(to_text(finding.label, finding, again.model, Lang::en).find("homes") != std::string::npos);
  CHECK(finding.severity == Severity::warning);
}

TEST_CASE("SM910 needs the findings of the last round") {
  const CheckResult result = Again({}).checked({.select = {"SM910"}, .ignore = {}});
  REQUIRE(result.not_assessed.size() == 1);
  CHECK(result.not_assessed.front().why.reason.en ==
        "no findings of the last round are given (`round.previous`)");
}

}  // namespace
}  // namespace stratmap
