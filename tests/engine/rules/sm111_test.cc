#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Objectives in a ring, each with arrows to the next ones; the first has `fewer` arrows less.
std::string ring(std::size_t objectives, std::size_t arrows_each, std::size_t fewer = 0) {
  std::string yaml = "objectives:\n";
  for (std::size_t i = 0; i < objectives; ++i) {
    yaml.append("  o").append(std::to_string(i)).append(": {drives: [");
    for (std::size_t k = 1; k <= arrows_each - (i == 0 ? fewer : 0); ++k)
      yaml.append(k > 1 ? ", o" : "o").append(std::to_string((i + k) % objectives));
    yaml += "]}\n";
  }
  return yaml;
}

constexpr std::string_view kDenseAllowed = "settings: {thresholds: {link-density: 1}}";

TEST_CASE("SM111 fires above two and a half arrows an objective") {
  CHECK(messages("SM111", ring(20, 3)) ==
        Texts{"the map has 60 arrows between 20 objectives: 3 for each, and the limit is 2.5"});
  std::string at_the_limit = ring(8, 3, 3);  // 21 arrows: 2.625
  CHECK(subjects_found("SM111", at_the_limit.append(kDenseAllowed)) == Texts{"map"});
  CHECK(subjects_found("SM111", ring(8, 2).append(kDenseAllowed)).empty());
  CHECK(subjects_found("SM111", ring(20, 3).append("settings: {thresholds: {"
                                                   "links-per-objective: 3}}"))
            .empty());
}

TEST_CASE("SM111 fires on a dense small map") {
  CHECK(messages("SM111", ring(8, 2)) ==
        Texts{"the map has 16 arrows between 8 objectives: a share of 0.29 of all that could be "
              "drawn, and the limit is 0.2"});
  CHECK(subjects_found("SM111", ring(11, 2)).empty());  // 22 of 110: just the limit
  CHECK(subjects_found("SM111", ring(10, 2)) == Texts{"map"});
}

TEST_CASE("SM111 needs eight objectives") {
  CHECK(reason_not_assessed("SM111", ring(7, 3)) == "there are fewer than eight objectives");
}

}  // namespace
}  // namespace stratmap
