#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string house(std::string_view bought, std::string_view others) {
  return "functions: {bought: {status: acquired" + std::string(bought) + "}, " +
         std::string(others) + "}\n";
}

constexpr std::string_view kMiddleIsThree =
    "a: {customer_orientation: 2}, b: {customer_orientation: 4}, c: {}";

TEST_CASE("SM409 compares an acquired unit with the middle of the others") {
  CHECK(messages("SM409", house(", customer_orientation: 5", kMiddleIsThree)) ==
        Texts{"the acquired unit \"bought\" rates its customer orientation 5, the median of the "
              "others is 3"});
  CHECK(subjects_found("SM409", house(", customer_orientation: 1", kMiddleIsThree)).size() == 1);
  CHECK(subjects_found("SM409", house(", customer_orientation: 4.9", kMiddleIsThree)).empty());
  CHECK(subjects_found("SM409", house(", customer_orientation: 4.9", kMiddleIsThree) +
                                    "settings: {thresholds: {orientation-gap: 1.9}}\n")
            .size() == 1);
}

TEST_CASE("SM409 compares with the parent where the parent has a rating") {
  CHECK(messages("SM409", house(", customer_orientation: 5, parent: a", kMiddleIsThree)) ==
        Texts{"the acquired unit \"bought\" rates its customer orientation 5, its parent \"a\" "
              "rates 2"});
  CHECK(subjects_found("SM409", house(", customer_orientation: 5, parent: b", kMiddleIsThree))
            .empty());
  CHECK(subjects_found("SM409", house(", customer_orientation: 5, parent: c", kMiddleIsThree))
            .size() == 1);
}

TEST_CASE("SM409 takes the newest rating and no target for one") {
  const auto found = [](std::string_view dated, std::string_view day) {
    return subjects_found("SM409",
                          house(", customer_orientation: " + std::string(dated), kMiddleIsThree) +
                              "settings: {as_of: " + std::string(day) + "}\n");
  };
  constexpr std::string_view kRisen = "{2026-09: 5, 2025-09: 3, 2027-09: 3}";
  CHECK(found(kRisen, "2026-11-15").size() == 1);
  CHECK(found(kRisen, "2026-09-01").size() == 1);
  CHECK(found(kRisen, "2026-08-31").empty());
  CHECK(found(kRisen, "2027-09-30").empty());
}

TEST_CASE("SM409 needs a rating of the unit and of two others up to today") {
  CHECK(subjects_not_assessed("SM409", house("", kMiddleIsThree)) == Texts{"functions/bought"});
  CHECK(subjects_not_assessed("SM409", house(", customer_orientation: {2026: 5}",
                                             kMiddleIsThree)) == Texts{"functions/bought"});
  CHECK(subjects_not_assessed(
            "SM409", house(", customer_orientation: 5", "a: {customer_orientation: 2}, b: {}")) ==
        Texts{"functions/bought"});
  CHECK(reason_not_assessed("SM409", "functions: {a: {status: new, customer_orientation: 5}}") ==
        "no function has the `status` acquired");
}

TEST_CASE("SM409 says whether the unit or the others have no rating") {
  CHECK(reason_not_assessed("SM409", house("", kMiddleIsThree)) ==
        "the unit has no rating of `customer_orientation` up to today");
  CHECK(reason_not_assessed(
            "SM409", house(", customer_orientation: 5", "a: {customer_orientation: 2}, b: {}")) ==
        "fewer than two other functions have a rating of `customer_orientation`");
}

TEST_CASE("SM409 takes the middle of the others where nobody knows the parent") {
  CHECK(messages("SM409", house(", customer_orientation: 5, parent: unknown", kMiddleIsThree)) ==
        Texts{"the acquired unit \"bought\" rates its customer orientation 5, the median of the "
              "others is 3"});
}

}  // namespace
}  // namespace stratmap
