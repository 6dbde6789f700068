#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM402 is clear where somebody decides") {
  constexpr std::string_view kHouse = R"(
functions: {sales: {}, service: {}}
customers:
  homes: {ownership: {sales: owns, service: owns}}
  shops: {ownership: {sales: owns, service: owns}, decides: Customer board}
  towns: {ownership: {sales: owns, unknown: owns}}
  staff: {kind: internal, ownership: {sales: owns, service: owns}}
)";
  CHECK(subjects_found("SM402", kHouse) == Texts{"customers/homes"});
  CHECK(messages("SM402", kHouse) ==
        Texts{"the customer relationship \"homes\" has 2 owners, \"sales\" and \"service\", and "
              "nobody is named to decide"});
}

TEST_CASE("SM402 takes an unknown decider for none") {
  CHECK(subjects_found("SM402", R"(
functions: {sales: {}, service: {}}
customers:
  homes: {ownership: {sales: owns, service: owns}, decides: unknown}
  shops: {ownership: {sales: owns, service: owns}, decides: {en: Customer board}}
)") == Texts{"customers/homes"});
}

TEST_CASE("SM402 names the owners that are known and nobody else") {
  CHECK(messages("SM402", R"(
functions: {sales: {}, service: {}, it: {}}
customers: {homes: {ownership: {it: leads, sales: owns, unknown: owns, service: owns}}}
)") == Texts{"the customer relationship \"homes\" has 2 owners, \"sales\" and \"service\", and "
             "nobody is named to decide"});
}

}  // namespace
}  // namespace stratmap
