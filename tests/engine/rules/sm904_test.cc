#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kRound = R"(
functions: {sales: {}}
customers: {homes: {}}
round:
  respondents: {r: {function: sales}, c: {customer: homes}}
  answers: [{respondent: r, stop: meaning}]
)";

std::string with(std::string_view more) { return std::string(kRound).append(more); }

TEST_CASE("SM904 fires where customers are only talked about") {
  CHECK(subjects_found("SM904", kRound) == Texts{"round"});
  CHECK(words_pointed_at("SM904", kRound) == Texts{"round"});
  CHECK(subjects_found("SM904", with("metrics: {nps: {source: customers}}")).empty());
  CHECK(subjects_found("SM904", with("metrics: {nps: {source: staff}}")) == Texts{"round"});
  CHECK(subjects_found("SM904", with("initiatives: {portal: {customers: homes}}")).empty());
}

TEST_CASE("SM904 hears a respondent from outside who has answered") {
  CHECK(subjects_found("SM904", R"(
customers: {homes: {}}
round:
  respondents: {c: {customer: homes}}
  answers: [{respondent: c, stop: meaning}]
)")
            .empty());
  CHECK(subjects_found("SM904", R"(
round:
  respondents: {c: {}}
  answers: [{respondent: c, stop: meaning}]
)") == Texts{"round"});
}

TEST_CASE("SM904 looks at customers and metrics where there is no round") {
  constexpr std::string_view kTwo =
      "customers: {homes: {}}\nmetrics: {a: {source: self}, b: "
      "{source: staff}, c: {}}\n";
  CHECK(reason_not_assessed("SM904", kTwo) ==
        "there are neither answers of a culture round nor customers and three metrics with a "
        "`source`");
  CHECK(subjects_found("SM904",
                       "customers: {homes: {}}\nmetrics: {a: {source: self}, b: {source: "
                       "staff}, c: {source: outside}}\n") == Texts{"customers"});
  CHECK(reason_not_assessed("SM904", "round: {respondents: {c: {}}}") != "");
}

TEST_CASE("SM904 hears no customer in what names none") {
  CHECK(subjects_found("SM904", with("metrics: {speed: {}}\ninitiatives: {portal: {}}")) ==
        Texts{"round"});
}

TEST_CASE("SM904 needs customers besides the sources of metrics") {
  constexpr std::string_view kSources =
      "metrics: {a: {source: self}, b: {source: staff}, c: {source: outside}}\n";
  CHECK_FALSE(reason_not_assessed("SM904", kSources).empty());
  CHECK_FALSE(
      reason_not_assessed("SM904", "customers: {crew: {kind: internal}}\n" + std::string(kSources))
          .empty());
}

}  // namespace
}  // namespace stratmap
