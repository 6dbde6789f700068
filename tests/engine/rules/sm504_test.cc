#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string unit(std::string_view layers) {
  return "functions: {x: {mode: {" + std::string(layers) + "}}, y: {}}\n";
}

TEST_CASE("SM504 says what is known instead of what was chosen") {
  CHECK(messages("SM504", unit("current: public")) ==
        Texts{"of the function \"x\" only the current mode is known, the strategy chose none"});
  CHECK(messages("SM504", unit("desired: public, declared: production")) ==
        Texts{"of the function \"x\" only the desired mode is known, the strategy chose none"});
  CHECK(messages("SM504", unit("current: public, desired: production")) ==
        Texts{"the current and the desired mode of the function \"x\" are known, but the strategy "
              "chose none"});
}

TEST_CASE("SM504 is clear where the strategy chose") {
  CHECK(subjects_found("SM504", unit("current: public, chosen: public")).empty());
  CHECK(reason_not_assessed("SM504", unit("chosen: public")).empty());
  CHECK_FALSE(subjects_found("SM504", unit("current: public, chosen: unknown")).empty());
}

TEST_CASE("SM504 speaks of the organization too") {
  constexpr std::string_view kWhole = "organization: {name: Test, mode: {current: public}}\n";
  CHECK(subjects_found("SM504", kWhole) == Texts{"organization"});
  CHECK(messages("SM504", kWhole, Lang::fi) ==
        Texts{"organisaatiosta tiedetään vain nykyinen toimintatapa – strategiassa ei ole valittu "
              "mitään"});
}

TEST_CASE("SM504 needs a layer beside what is declared") {
  CHECK(subjects_not_assessed("SM504", unit("declared: public, 2028: public")) ==
        Texts{"functions/x"});
  CHECK(reason_not_assessed("SM504", "functions: {x: {}}") ==
        "no `mode` is given, of the organization or of a function");
}

}  // namespace
}  // namespace stratmap
