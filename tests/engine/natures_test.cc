#include "engine/natures.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

TEST_CASE("Natures belong to the groups that rules speak of") {
  CHECK(is_finance(Nature::profit));
  CHECK(is_finance(Nature::financial));
  CHECK_FALSE(is_finance(Nature::market));
  CHECK(is_customer(Nature::advocacy));
  CHECK(is_customer(Nature::market));
  CHECK_FALSE(is_customer(Nature::service_level));
  CHECK(is_loyal(Nature::retention));
  CHECK_FALSE(is_loyal(Nature::satisfaction));
  CHECK(is_renewal(Nature::stop_decision));
  CHECK_FALSE(is_renewal(Nature::growth));
}

}  // namespace
}  // namespace stratmap
