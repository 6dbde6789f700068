#include <catch2/catch.hpp>
#include <string>

#include "tests/engine/evidence/model_with_numbers.h"
#include "tests/engine/evidence/simulated.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Two objectives, an arrow with the keys given, and numbers of which one follows the other two
// months later, with the sign given.
std::string driven(double beta, std::size_t months, double sign, std::string_view link,
                   std::string_view more = "") {
  const SimulatedPair pair = driven_pair(beta, months, 21);
  return std::string(more) + "objectives: {a: {drives: {b: {" + std::string(link) +
         "}}}, b: {}}\nmetrics:\n  x: {measures: a, values: " + to_values(pair.cause, 1) +
         "}\n  y: {measures: b, values: " + to_values(pair.effect, sign) + "}\n";
}

TEST_CASE("SM614 warns of an arrow that the numbers contradict") {
  const std::string yaml = driven(2, 40, -1, "lag: 2mo");
  CHECK(subjects_found("SM614", yaml) == Texts{"objectives/a -> objectives/b"});
  CHECK(messages("SM614", yaml) ==
        Texts{"the numbers go against an arrow: \"a\" should raise \"b\", but when \"x\" is "
              "better than usual, \"y\" is worse 2\u00A0months later"});
  CHECK(words_pointed_at("SM614", yaml) == Texts{"b"});
  CHECK(messages("SM614", driven(2, 40, 1, "effect: lowers, lag: 2mo"), Lang::fi) ==
        Texts{"luvut puhuvat vastaan: tavoitteen ”a” pitäisi heikentää tavoitetta ”b”, mutta kun "
              "”x” on tavallista parempi, ”y” on parempi 2\u00A0kuukauden viiveellä"});
}

TEST_CASE("SM614 is silent on an arrow that the numbers support") {
  CHECK(subjects_found("SM614", driven(2, 40, 1, "lag: 2mo")).empty());
  CHECK(subjects_found("SM614", driven(2, 40, -1, "effect: lowers, lag: 2mo")).empty());
  CHECK(reason_not_assessed("SM614", driven(2, 40, 1, "lag: 2mo")).empty());
}

TEST_CASE("SM614 notes where there are numbers enough and no evidence") {
  CHECK(messages("SM614", driven(0, 40, 1, "lag: 2mo")) ==
        Texts{"the numbers give no evidence for the arrow from \"a\" to \"b\": \"x\" and "
              "\"y\" do not move together 2\u00A0months later, though 38 pairs of numbers would "
              "show a clear tie"});
  CHECK(messages("SM614", driven(0, 30, 1, "lag: 2mo")).empty());  // could not be seen
  CHECK(messages("SM614", driven(0, 40, 1, "")).empty());          // nobody said when
}

TEST_CASE("SM614 asks for 18 pairs, or as many as the model says") {
  constexpr std::string_view kFew = "no arrow has enough numbers of the same periods at both ends";
  CHECK(reason_not_assessed("SM614", driven(2, 19, -1, "lag: 2mo")) == kFew);
  CHECK(reason_not_assessed("SM614", driven(2, 20, -1, "lag: 2mo")).empty());
  CHECK(reason_not_assessed("SM614", driven(2, 12, -1, "lag: 2mo",
                                            "settings: {thresholds: {test-pairs-min: 10}}\n"))
            .empty());
}

TEST_CASE("SM614 leaves out the arrows that cannot be tested") {
  std::string yaml = driven(2, 40, -1, "lag: 2mo");
  yaml.replace(yaml.find("b: {}}"), 6, "b: {drives: c}, c: {}}");
  CHECK(subjects_found("SM614", yaml) == Texts{"objectives/a -> objectives/b"});
  CHECK(subjects_not_assessed("SM614", yaml) == Texts{"objectives/b -> objectives/c"});
  const std::string flat = driven(0, 40, 0, "lag: 2mo");
  CHECK(reason_not_assessed("SM614", flat) ==
        "the numbers do not vary, have gaps, or lack the range they should stay within");
}

}  // namespace
}  // namespace stratmap
