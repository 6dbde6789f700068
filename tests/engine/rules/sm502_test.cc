#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string house(std::string_view whole, std::string_view unit, std::string_view rest = "") {
  return "organization: {name: Test, mode: {" + std::string(whole) + "}}\nfunctions: {x: {mode: {" +
         std::string(unit) + "}}, y: {}}\n" + std::string(rest);
}

TEST_CASE("SM502 tells how a unit and the organization differ") {
  const std::string differing =
      house("chosen: {production: 80, customer-service: 20}", "chosen: customer-service");
  CHECK(subjects_found("SM502", differing) == Texts{"functions/x"});
  CHECK(
      messages("SM502", differing) ==
      Texts{"the chosen mode of the function \"x\" is customer-service-led (100%), the chosen one "
            "of the organization production-led (80%)"});
  CHECK(messages("SM502", differing, Lang::fi) ==
        Texts{"toiminnon ”x” valittu toimintatapa on asiakaspalvelulähtöinen (100\u00A0%), "
              "organisaation valittu tuotantolähtöinen (80\u00A0%)"});
}

TEST_CASE("SM502 says which layers it compares") {
  CHECK(messages("SM502", house("desired: production", "current: customer-service")) ==
        Texts{"the current mode of the function \"x\" is customer-service-led (100%), the desired "
              "one of the organization production-led (100%)"});
}

TEST_CASE("SM502 fires from its threshold on") {
  // 0.3113 and 0.2781 apart.
  CHECK_FALSE(
      subjects_found("SM502", house("chosen: production", "chosen: {production: 50, public: 50}"))
          .empty());
  const std::string near =
      house("chosen: {production: 80, public: 20}", "chosen: {production: 20, public: 80}");
  CHECK(subjects_found("SM502", near).empty());
  CHECK_FALSE(
      subjects_found("SM502", near + "settings: {thresholds: {unit-mode-distance: 0.278}}\n")
          .empty());
  CHECK(subjects_found("SM502", near + "settings: {thresholds: {unit-mode-distance: 0.279}}\n")
            .empty());
}

TEST_CASE("SM502 compares what is in force") {
  CHECK(subjects_found("SM502", house("chosen: production, current: public",
                                      "current: public, desired: production"))
            .empty());
}

TEST_CASE("SM502 needs a mode on both") {
  CHECK(reason_not_assessed("SM502", house("declared: production", "chosen: production")) ==
        "the `mode` of the organization is not known");
  CHECK(reason_not_assessed("SM502", "functions: {x: {mode: {chosen: public}}}") ==
        "the `mode` of the organization is not known");
  CHECK(reason_not_assessed("SM502", "organization: {name: Test, mode: {chosen: public}}\n") ==
        "no function has a `mode` of its own");
  CHECK(subjects_not_assessed("SM502", house("chosen: production", "declared: public")) ==
        Texts{"functions/x"});
}

TEST_CASE("SM502 fires where two modes have nothing in common and no less is asked") {
  CHECK(subjects_found("SM502", house("chosen: production", "chosen: public",
                                      "settings: {thresholds: {unit-mode-distance: 1}}\n")) ==
        Texts{"functions/x"});
}

}  // namespace
}  // namespace stratmap
