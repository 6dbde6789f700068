#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// An objective with two metrics that score, each with one value.
std::string with(std::string_view today, std::string_view one, std::string_view other) {
  const auto metric = [](std::string_view id, std::string_view value) {
    return "  " + std::string(id) + ": {measures: o, limits: [1, 2], target: 3, values: {" +
           std::string(value) + ": 2}}\n";
  };
  return "settings: {as_of: " + std::string(today) + "}\nobjectives: {o: {}}\nmetrics:\n" +
         metric("m", one) + metric("n", other);
}

TEST_CASE("SM616 allows one period of the rarest metric") {
  CHECK(subjects_found("SM616", with("2026-09-05", "2026-07", "2026-08")).empty());
  CHECK(subjects_found("SM616", with("2026-11-15", "2026-Q3", "2026-10")).empty());
  CHECK(subjects_found("SM616", with("2026-10-15", "2026-Q2", "2026-09")).empty());
  CHECK(messages("SM616", with("2026-11-10", "2026-Q2", "2026-10")) ==
        Texts{"the score of \"o\" mixes different times: \"m\" is of 2026-Q2, \"n\" of 2026-10"});
  CHECK(messages("SM616", with("2026-11-10", "2026-10", "2026-Q2"), Lang::fi) ==
        Texts{"tavoitteen ”o” pisteet tulevat eri ajoilta: ”n” jaksolta 2026-Q2, ”m” jaksolta "
              "2026-10"});
}

TEST_CASE("SM616 counts days where weeks are among the periods") {
  CHECK(subjects_found("SM616", with("2026-03-10", "2026-01", "2026-W09")).empty());
  CHECK(subjects_found("SM616", with("2026-03-10", "2026-01", "2026-W10")) ==
        Texts{"objectives/o"});
}

TEST_CASE("SM616 looks only at numbers that a score comes from") {
  CHECK(subjects_not_assessed("SM616", with("2026-11-15", "2026-01", "2026-10")) ==
        Texts{"objectives/o"});
  CHECK(reason_not_assessed("SM616", with("2026-11-15", "2026-01", "2026-10")) ==
        "the objective has fewer than two metrics with a score");
  CHECK(reason_not_assessed("SM616", "metrics: {m: {}}") == "the model has no objectives");
}

TEST_CASE("SM616 leaves out a number that gives no score") {
  CHECK(subjects_found("SM616", with("2026-11-10", "2026-10", "2026-10") +
                                    "  k: {measures: o, values: {2026-Q2: 2}}\n")
            .empty());
}

TEST_CASE("SM616 allows a week between days and weeks and not a day more") {
  CHECK(subjects_found("SM616", with("2026-07-13", "2026-W27", "2026-07-12")).empty());
  CHECK(subjects_found("SM616", with("2026-07-13", "2026-W27", "2026-07-13")) ==
        Texts{"objectives/o"});
}

}  // namespace
}  // namespace stratmap
