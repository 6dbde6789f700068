#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string round_of(std::string_view functions, std::string_view answers) {
  return "functions: " + std::string(functions) +
         "\nround:\n  respondents: {a1: {function: a}, a2: {function: a}}\n  answers: " +
         std::string(answers);
}

constexpr std::string_view kOne = "[{respondent: a1, stop: meaning}, {respondent: a1, stop: mode}]";
constexpr std::string_view kTwo = "[{respondent: a1, stop: meaning}, {respondent: a2, stop: mode}]";

TEST_CASE("SM907 fires when one answers for several") {
  CHECK(messages("SM907", round_of("{a: {people: 6}}", kOne)) ==
        Texts{"one person has answered for the function \"a\", which has 6 people"});
  CHECK(subjects_found("SM907", round_of("{a: {people: 2}}", kOne)) == Texts{"functions/a"});
  CHECK(subjects_found("SM907", round_of("{a: {people: 1}}", kOne)).empty());
  CHECK(subjects_found("SM907", round_of("{a: {people: 6}}", kTwo)).empty());
}

TEST_CASE("SM907 needs an answer and the number of people") {
  CHECK(reason_not_assessed("SM907", "functions: {a: {people: 6}}") ==
        "the model has no culture round");
  CHECK(reason_not_assessed("SM907", round_of("{a: {people: 6}}", "[]")) ==
        "no function has an answer in the culture round");
  CHECK(subjects_not_assessed("SM907", round_of("{a: {}}", kOne)) == Texts{"functions/a"});
}

TEST_CASE("SM907 counts no respondent of nobody knows which function") {
  constexpr std::string_view kUnknown =
      "functions: {a: {people: 6}}\nround:\n  respondents: {r: {function: unknown}, s: {}}\n"
      "  answers: [{respondent: r, stop: meaning}, {respondent: s, stop: meaning}]";
  CHECK(reason_not_assessed("SM907", kUnknown) == "no function has an answer in the culture round");
}

TEST_CASE("SM907 counts no respondent without an answer") {
  constexpr std::string_view kOneMore =
      "functions: {a: {people: 6}}\nround:\n  respondents: {r: {function: a}, s: {function: a}}\n"
      "  answers: [{respondent: r, stop: meaning}]";
  CHECK(subjects_found("SM907", kOneMore) == Texts{"functions/a"});
}

}  // namespace
}  // namespace stratmap
