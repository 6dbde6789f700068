#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string served(std::string_view expects, std::string_view mode,
                   std::string_view verb = "serves", std::string_view kind = "external") {
  return "functions: {x: {mode: {" + std::string(mode) +
         "}}}\ncustomers: {c: {kind: " + std::string(kind) + ", expects: " + std::string(expects) +
         ", ownership: {x: " + std::string(verb) + "}}}\n";
}

TEST_CASE("SM514 compares the tops of what is expected and of who serves") {
  CHECK(subjects_found("SM514", served("production", "chosen: customer-service")) ==
        Texts{"customers/c, functions/x"});
  CHECK(messages("SM514", served("{production: 50, public: 50}", "chosen: customer-service")) ==
        Texts{"the mode that the customer \"c\" expects is production-led and public "
              "administration, but the chosen mode of the function \"x\", which serves it, is "
              "customer-service-led"});
  CHECK(subjects_found("SM514", served("{production: 50, public: 50}", "chosen: production"))
            .empty());
  CHECK(subjects_found("SM514", served("{production: 51, public: 49}", "chosen: public")) ==
        Texts{"customers/c, functions/x"});
}

TEST_CASE("SM514 takes the layer that is in force") {
  CHECK(
      subjects_found("SM514", served("production", "current: public, chosen: production")).empty());
  CHECK_FALSE(
      subjects_found("SM514", served("public", "current: public, chosen: production")).empty());
}

TEST_CASE("SM514 asks only of those who serve a customer from outside") {
  CHECK(subjects_not_assessed("SM514", served("production", "chosen: public", "owns")) ==
        Texts{"customers/c"});
  CHECK(reason_not_assessed("SM514", served("production", "chosen: public", "serves",
                                            "internal")) == "the model has no external customers");
}

TEST_CASE("SM514 needs the expectation and a mode that is known") {
  CHECK(subjects_not_assessed("SM514", R"(
functions: {x: {mode: {chosen: public}}, y: {}, z: {mode: {declared: public}}}
customers:
  a: {ownership: {x: serves}}
  b: {expects: production, ownership: {y: serves, z: serves}}
  c: {expects: unknown, ownership: {x: serves}}
  d: {expects: public, ownership: {x: serves, y: serves}}
)") == Texts{"customers/a", "customers/b", "customers/c"});
}

}  // namespace
}  // namespace stratmap
