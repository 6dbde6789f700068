#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string theme(std::string_view theme, std::string_view level = "management",
                  std::string_view more = "") {
  return "functions: {a: {}, b: {}, c: {}, d: {}}\nobjectives:\n"
         "  culture: {owner: b, drives: staff}\n  staff: {owner: b, drives: bill}\n"
         "  bill: {owner: a, level: " +
         std::string(level) + ", drives: profit}\n  profit: {owner: [c, d]}\nround: {theme: {" +
         std::string(theme) + "}}\n" + std::string(more);
}

TEST_CASE("SM908 counts the functions of the objective and of those that lead to it") {
  CHECK(subjects_found("SM908", theme("objective: bill")).empty());  // a and b of four
  CHECK(messages("SM908", theme("objective: staff")) ==
        Texts{"the theme of the round, the objective \"staff\", touches 1 of 4 functions (25%)"});
  CHECK(subjects_found("SM908", theme("objective: bill", "management",
                                      "settings: {thresholds: {theme-reach: 0.51}}")) ==
        Texts{"round"});
}

TEST_CASE("SM908 wants an owner for a theme on the map of one unit") {
  CHECK(messages("SM908", theme("objective: bill", "unit")) ==
        Texts{"the theme of the round, the objective \"bill\", is on the map of one unit, and the "
              "theme has no owner"});
  CHECK(subjects_found("SM908", theme("objective: bill, owner: a", "unit")).empty());
  CHECK(subjects_found("SM908", theme("objective: bill, owner: unknown", "unit")) ==
        Texts{"round"});
}

TEST_CASE("SM908 needs the objective of the theme") {
  const std::string reason = "the theme of the round has no `objective`";
  CHECK(reason_not_assessed("SM908", theme("name: Bills")) == reason);
  CHECK(reason_not_assessed("SM908", "functions: {a: {}}") == reason);
}

TEST_CASE("SM908 takes two thirds for a limit written with ten decimals") {
  const auto found = [](std::string_view limit) {
    return subjects_found("SM908",
                          "functions: {a: {}, b: {}, c: {}}\n"
                          "objectives: {bill: {owner: [a, b]}}\n"
                          "round: {theme: {objective: bill}}\n"
                          "settings: {thresholds: {theme-reach: " +
                              std::string(limit) + "}}")
        .size();
  };
  CHECK(found("0.6666666667") == 0);
  CHECK(found("0.6667") == 1);
}

TEST_CASE("SM908 needs a theme in the round") {
  CHECK(reason_not_assessed("SM908", "functions: {a: {}}\nround: {name: Autumn}") ==
        "the theme of the round has no `objective`");
}

}  // namespace
}  // namespace stratmap
