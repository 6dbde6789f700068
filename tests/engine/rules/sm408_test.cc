#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string promised(std::string_view promise) {
  return "objectives: {fast: {}, kind: {}, cheap: {}}\nmetrics: {m: {measures: cheap}, n: {}}\n"
         "customers: {homes: {promise: " +
         std::string(promise) + "}}\n";
}

TEST_CASE("SM408 finds promises that no measured objective keeps") {
  const auto said = [](std::string_view promise) {
    const Texts texts = messages("SM408", promised(promise));
    return texts.empty() ? "" : texts.front();
  };
  CHECK(said("{text: Same day}") == "the promise to \"homes\" is kept by no objective (`kept_by`)");
  CHECK(said("{kept_by: fast}") ==
        "the promise to \"homes\" is kept by an objective without a metric");
  CHECK(said("{kept_by: [fast, kind]}") ==
        "the promise to \"homes\" is kept by objectives without a metric");
  CHECK(said("{kept_by: [fast, cheap]}").empty());
}

TEST_CASE("SM408 says the promise in its own words") {
  const Examined it(promised("{text: Help the same day}"));
  const CheckResult result = check(it.analysis, {.select = {"SM408"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_text(finding.label, finding, it.model, Lang::fi) == "lupaus: ”Help the same day”");
  CHECK(message_of(finding, it.model, Lang::fi) ==
        "lupausta asiakkuudelle ”homes” ei ole kytketty yhteenkään tavoitteeseen (`kept_by`)");
}

TEST_CASE("SM408 assesses customers with a promise") {
  CHECK(subjects_not_assessed("SM408", R"(
customers: {a: {}, b: {promise: {kind: price}}, c: {kind: internal}}
)") == Texts{"customers/a"});
  CHECK(reason_not_assessed("SM408", "customers: {c: {kind: stakeholder, promise: {}}}") ==
        "the model has no external customers");
}

TEST_CASE("SM408 says what a customer lacks where none has a promise") {
  CHECK(reason_not_assessed("SM408", "customers: {a: {}}") == "the customer has no `promise`");
}

}  // namespace
}  // namespace stratmap
