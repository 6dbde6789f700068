#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Objectives of customers, each with who carries it out.
std::string carried(const std::vector<std::string>& by, std::string_view more = "") {
  std::string yaml =
      "functions: {board: {kind: leadership}, care: {kind: delivery}, it: {}}\n"
      "objectives:\n  culture: {perspective: learning, owner: board}\n";
  for (std::size_t i = 0; i < by.size(); ++i)
    yaml += "  o" + std::to_string(i) + ": {perspective: " + (i % 2 == 0 ? "customer" : "process") +
            ", owner: " + by[i] + "}\n";
  return yaml.append(more);
}

TEST_CASE("SM708 fires when half of the objectives rest on management") {
  CHECK(messages("SM708", carried({"board", "board", "care", "care"})) ==
        Texts{"2 of 4 objectives of customers and processes rest on management alone: \"o0\" and "
              "\"o1\""});
  CHECK(subjects_found("SM708", carried({"board", "[board, care]", "care"})).empty());
  CHECK(subjects_found("SM708", carried({"board", "it", "care"})).empty());
  CHECK(subjects_found("SM708", carried({"board", "it", "care"},
                                        "settings: {thresholds: {management-only: 0.33}}")) ==
        Texts{"map"});
}

TEST_CASE("SM708 needs kinds of functions and three such objectives") {
  CHECK(reason_not_assessed("SM708", "functions: {a: {}}\nobjectives: {o: {}}") ==
        "no function gives its `kind`");
  CHECK(reason_not_assessed("SM708", carried({"board", "board", "unknown"})) ==
        "fewer than three objectives of customers or processes have an owner or contributors");
}

TEST_CASE("SM708 takes two thirds for a limit written with ten decimals") {
  const auto found = [](std::string_view limit) {
    return subjects_found(
               "SM708",
               carried({"board", "board", "care"},
                       "settings: {thresholds: {management-only: " + std::string(limit) + "}}"))
        .size();
  };
  CHECK(found("0.6666666667") == 1);
  CHECK(found("0.6667") == 0);
}

}  // namespace
}  // namespace stratmap
