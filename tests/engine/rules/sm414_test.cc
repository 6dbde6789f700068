#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string house(std::string_view metrics, std::string_view level = "management",
                  std::string_view rest = "{perspective: process}") {
  return "functions: {sales: {kind: sales}, web: {kind: marketing}, care: {kind: delivery}}\n"
         "objectives:\n  loyal: {perspective: customer, level: " +
         std::string(level) +
         "}\n  easy: {perspective: customer, level: unit}\n  rest: " + std::string(rest) +
         "\nmetrics: {" + std::string(metrics) + "}\n";
}

TEST_CASE("SM414 finds customer metrics that only sales and marketing use") {
  CHECK(messages("SM414", house("a: {measures: loyal, owner: sales}, "
                                "b: {measures: loyal, owner: [web, unknown], used_by: sales}")) ==
        Texts{"only sales and marketing own or use the 2 metrics of customer objectives"});
  CHECK(subjects_found("SM414", house("a: {measures: loyal, owner: sales}, "
                                      "b: {measures: loyal, owner: sales, used_by: care}"))
            .empty());
  CHECK(subjects_found("SM414", house("a: {measures: loyal, owner: sales}, "
                                      "b: {measures: loyal, owner: care}"))
            .empty());
  CHECK(subjects_found("SM414", house("a: {measures: loyal, owner: sales, function: care}, "
                                      "b: {measures: loyal}, c: {measures: rest, owner: care}")) ==
        Texts{"customers/metrics"});
  CHECK(subjects_found("SM414", house("a: {measures: loyal}, b: {measures: loyal}")).empty());
}

TEST_CASE("SM414 finds customers that are measured only below the main map") {
  constexpr std::string_view kMetrics =
      "a: {measures: loyal, owner: care}, b: {measures: [easy, rest], owner: care}";
  CHECK(messages("SM414", house(kMetrics, "unit")) ==
        Texts{"all 2 metrics of customer objectives measure objectives of units; the main map has "
              "none"});
  CHECK(subjects_found("SM414", house(kMetrics, "board")).empty());
  CHECK(subjects_found("SM414", house(kMetrics, "unit", "{perspective: process, level: unit}"))
            .empty());  // there is no main map
}

TEST_CASE("SM414 needs two metrics of customer objectives") {
  CHECK(reason_not_assessed("SM414", house("a: {measures: loyal}, b: {measures: rest}, c: {}")) ==
        "fewer than two metrics measure customer objectives");
}

TEST_CASE("SM414 takes a metric for one of the main map when any of its objectives is there") {
  CHECK(subjects_found("SM414", house("a: {measures: [easy, loyal], owner: care}, "
                                      "b: {measures: [easy, loyal], owner: care}"))
            .empty());
}

}  // namespace
}  // namespace stratmap
