#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kUnits =
    "functions: {x: {mode: {chosen: development}}, y: {mode: {chosen: production}}, z: {}}\n";

std::string house(std::string_view initiatives) {
  return std::string(kUnits).append("initiatives: {").append(initiatives).append("}\n");
}

TEST_CASE("SM510 asks of development and of digital initiatives") {
  const std::string told = "a: {stop_if: Never}, ";
  CHECK(subjects_found("SM510", house(told + "b: {kind: development}, c: {kind: digital}, d: "
                                             "{kind: process}, e: {}")) ==
        Texts{"initiatives/b", "initiatives/c"});
  CHECK(messages("SM510", house(told + "c: {kind: digital, owner: z}")) ==
        Texts{"it is not agreed when the digital initiative \"c\" would be stopped"});
}

TEST_CASE("SM510 asks of any initiative of a development-led owner") {
  CHECK(messages("SM510", house("a: {owner: x, kind: process}")) ==
        Texts{"it is not agreed when the initiative \"a\" would be stopped, and its owner has "
              "chosen to be development-led"});
  CHECK(subjects_found("SM510", house("a: {owner: [y, x]}")) == Texts{"initiatives/a"});
  CHECK(subjects_found("SM510", house("a: {owner: x, stop_if: Late}")).empty());
}

TEST_CASE("SM510 leaves alone what is over") {
  CHECK(subjects_found("SM510", house("a: {owner: x, status: done}, b: {owner: x, status: "
                                      "stopped}, c: {owner: x, status: planned}, d: {owner: x, "
                                      "status: running}, e: {owner: x}")) ==
        Texts{"initiatives/c", "initiatives/d", "initiatives/e"});
}

TEST_CASE("SM510 needs a stop_if somewhere or a development-led owner") {
  constexpr std::string_view kSilent =
      "a: {kind: development, owner: y}, b: {owner: unknown}, c: {owner: x}";
  CHECK(subjects_not_assessed("SM510", house(kSilent)) == Texts{"initiatives/a", "initiatives/b"});
  CHECK(reason_not_assessed("SM510", house("a: {kind: development}")) ==
        "no initiative has a `stop_if`");
  CHECK(reason_not_assessed("SM510", "functions: {x: {}}") == "the model has no initiatives");
}

TEST_CASE("SM510 takes an owner for development-led from half on") {
  const auto found = [](std::string_view mode) {
    return subjects_found("SM510", "functions: {x: {mode: {chosen: {" + std::string(mode) +
                                       "}}}}\ninitiatives: {a: {owner: x}}\n");
  };
  CHECK(found("development: 50, production: 50") == Texts{"initiatives/a"});
  CHECK(found("development: 49, production: 51").empty());
}

}  // namespace
}  // namespace stratmap
