#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string levels(std::string_view dated, std::string_view thresholds = "") {
  return "functions: {x: {customer_orientation: {" + std::string(dated) +
         "}}}\nsettings: {as_of: 2026-11-15" + std::string(thresholds) + "}\n";
}

Texts found(std::string_view dated) { return subjects_found("SM516", levels(dated)); }

TEST_CASE("SM516 finds two levels within a year") {
  CHECK(messages("SM516", levels("2026-09: 2, 2027-06: 4")) ==
        Texts{"the customer orientation of the function \"x\" is to rise from level 2 to 4 in 9 "
              "months"});
  CHECK(
      messages("SM516", levels("2026-09: 2, 2027-06: 4"), Lang::fi) ==
      Texts{"toiminnon ”x” asiakaslähtöisyyden on määrä nousta 9 kuukaudessa tasolta 2 tasolle 4"});
  CHECK(found("2026-09: 2, 2027-06: 3.9").empty());
  CHECK(found("2026-09: 4, 2027-06: 2").empty());
}

TEST_CASE("SM516 counts a year from end to end") {
  CHECK_FALSE(found("2026-09: 2, 2027-09: 4").empty());
  CHECK(found("2026-09: 2, 2027-10: 4").empty());
  CHECK_FALSE(found("2027-02: 2, 2028-02: 4").empty());
  CHECK_FALSE(found("2026: 2, 2027: 4").empty());
  CHECK_FALSE(found("2026-11-10: 2, 2027-11-10: 4").empty());
  CHECK(found("2026-11-10: 2, 2027-11-11: 4").empty());
}

TEST_CASE("SM516 finds the highest rise whatever the order") {
  CHECK(messages("SM516", levels("2028-06: 5, 2026-09: 1, 2027-06: 3, 2027-09: 3.5")) ==
        Texts{"the customer orientation of the function \"x\" is to rise from level 1 to 3.5 in "
              "12 months"});
  CHECK(found("2026-09: 2, 2027-06: 3, 2028-06: 4").empty());
}

TEST_CASE("SM516 asks about the future and not about what has happened") {
  CHECK(found("2025-09: 2, 2026-06: 4, 2027-06: 4").empty());
  CHECK(subjects_not_assessed("SM516", levels("2025-09: 2, 2026-11: 4")) == Texts{"functions/x"});
}

TEST_CASE("SM516 heeds its threshold") {
  CHECK_FALSE(
      subjects_found("SM516", levels("2026-09: 2, 2027-06: 3", ", thresholds: {level-jump: 1}"))
          .empty());
  CHECK(subjects_found("SM516", levels("2026-09: 2, 2027-06: 4", ", thresholds: {level-jump: 2.1}"))
            .empty());
}

TEST_CASE("SM516 needs dated levels and a day") {
  CHECK(reason_not_assessed("SM516", "functions: {x: {customer_orientation: 3}}") ==
        "no function has a dated `customer_orientation`");
  CHECK(
      reason_not_assessed("SM516", "functions: {x: {customer_orientation: {2026: 3, 2027: 5}}}") ==
      "no day is known to judge on (`settings.as_of`)");
}

TEST_CASE("SM516 takes a period that begins today for one that is here") {
  CHECK(subjects_not_assessed("SM516", levels("2026-09: 2, 2026-11-15: 4")) ==
        Texts{"functions/x"});
  CHECK(found("2026-09: 2, 2026-11-16: 4") == Texts{"functions/x"});
}

TEST_CASE("SM516 asks for time between two levels") {
  CHECK(found("2027: 2, 2027-12: 4").empty());  // both end with the year
  CHECK(found("2027-01: 2, 2027-02: 4") == Texts{"functions/x"});
}

TEST_CASE("SM516 tells the first of rises that are alike") {
  CHECK(messages("SM516", levels("2026-09: 2, 2027-01: 4, 2027-02: 4")) ==
        Texts{"the customer orientation of the function \"x\" is to rise from level 2 to 4 in 4 "
              "months"});
}

}  // namespace
}  // namespace stratmap
