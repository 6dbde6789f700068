#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string promised(std::string_view kind, std::string_view metrics) {
  return "objectives: {care: {}}\ncustomers: {homes: {promise: {kind: " + std::string(kind) +
         ", kept_by: care}}}\nmetrics: {" + std::string(metrics) + "}";
}

TEST_CASE("SM707 fires where a different promise is measured as bulk") {
  constexpr std::string_view kBulk =
      "a: {customer: homes, nature: revenue}, b: {measures: care, nature: cost}";
  CHECK(messages("SM707", promised("differentiated", kBulk)) ==
        Texts{"\"homes\" is promised something different, but its metrics \"a\" and \"b\" cover "
              "volume and money only"});
  CHECK(subjects_found("SM707", promised("insight", kBulk)) == Texts{"customers/homes"});
  CHECK(subjects_found("SM707", promised("insight",
                                         "a: {customer: homes, nature: volume}, b: {measures: "
                                         "care, nature: quality}"))
            .empty());
  CHECK(subjects_found("SM707", promised("insight",
                                         "a: {customer: homes, nature: volume}, b: "
                                         "{measures: care}"))
            .empty());
}

TEST_CASE("SM707 needs such a promise and two metrics") {
  CHECK(reason_not_assessed("SM707", promised("price", "")) ==
        "no external customer has a `promise` of kind differentiated or insight");
  CHECK(subjects_not_assessed("SM707", promised("insight", "a: {customer: homes}")) ==
        Texts{"customers/homes"});
  CHECK(
      subjects_not_assessed("SM707", promised("insight", "a: {customer: homes, measures: care}")) ==
      Texts{"customers/homes"});
}

TEST_CASE("SM707 reads the metrics of the customer alone") {
  std::string yaml =
      promised("insight",
               "a: {customer: homes, nature: revenue}, b: {measures: care, nature: cost}, "
               "c: {customer: towns, nature: quality}, d: {nature: quality}");
  yaml.insert(yaml.find("homes:"), "towns: {}, ");
  CHECK(subjects_found("SM707", yaml) == Texts{"customers/homes"});
}

TEST_CASE("SM707 leaves promises to others than external customers alone") {
  std::string yaml = promised(
      "insight", "a: {customer: homes, nature: revenue}, b: {measures: care, nature: cost}");
  yaml.insert(yaml.find("promise:"), "kind: stakeholder, ");
  CHECK(reason_not_assessed("SM707", yaml) ==
        "no external customer has a `promise` of kind differentiated or insight");
}

}  // namespace
}  // namespace stratmap
