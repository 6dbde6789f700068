#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string curves(std::string_view drives, std::string_view staff = "engagement",
                   std::string_view customers = "advocacy") {
  return "objectives:\n  staff: {drives: " + std::string(drives) +
         "}\n  visits: {drives: loyalty}\n  loyalty: {}\n" +
         "metrics:\n  pulse: {measures: staff, nature: " + std::string(staff) +
         "}\n  nps: {measures: loyalty, nature: " + std::string(customers) + "}\n";
}

TEST_CASE("SM714 looks for a path between the two satisfactions in either direction") {
  CHECK(messages("SM714", curves("[]")) ==
        Texts{"staff satisfaction (\"pulse\") and customer satisfaction (\"nps\") measure "
              "objectives that no chain of arrows joins"});
  CHECK(subjects_found("SM714", curves("visits")).empty());
  CHECK(subjects_found("SM714", curves("{visits: {kind: funds}}")) ==
        Texts{"metrics/pulse, metrics/nps"});
  CHECK(subjects_found("SM714",
                       "objectives: {staff: {}, loyalty: {drives: staff}}\nmetrics: {p: "
                       "{measures: staff, nature: well-being}, n: {measures: loyalty, "
                       "nature: satisfaction}}")
            .empty());
  CHECK(subjects_found("SM714",
                       "objectives: {o: {}}\nmetrics: {p: {measures: o, nature: "
                       "engagement}, n: {measures: o, nature: retention}}")
            .empty());
}

TEST_CASE("SM714 names the first of each by id") {
  CHECK(subjects_found("SM714", curves("[]") +
                                    "  absence: {measures: staff, nature: well-being}\n"
                                    "  churn: {measures: loyalty, nature: retention}\n") ==
        Texts{"metrics/absence, metrics/churn"});
}

TEST_CASE("SM714 needs both with an objective") {
  const std::string reason =
      "no metrics of objectives cover both the staff's and the customers' satisfaction";
  CHECK(reason_not_assessed("SM714", curves("[]", "training")) == reason);
  CHECK(reason_not_assessed("SM714", curves("[]", "engagement", "feedback")) == reason);
  CHECK(reason_not_assessed("SM714", "metrics: {p: {nature: engagement}, n: {nature: loyalty}}") ==
        reason);
}

TEST_CASE("SM714 counts plain satisfaction among what customers say") {
  CHECK(subjects_found("SM714", curves("[]", "engagement", "satisfaction")) ==
        Texts{"metrics/pulse, metrics/nps"});
}

TEST_CASE("SM714 is content with one metric of the customers that is joined") {
  std::string yaml = curves("visits") + "  stars: {measures: alone, nature: loyalty}\n";
  yaml.insert(yaml.find("  staff:"), "  alone: {}\n");
  CHECK(subjects_found("SM714", yaml).empty());
}

}  // namespace
}  // namespace stratmap
