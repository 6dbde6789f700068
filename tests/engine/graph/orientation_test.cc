#include "engine/graph/orientation.h"

#include <catch2/catch.hpp>

#include "engine/graph/median.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::optional<double> rating(std::string_view orientation, std::optional<Day> today) {
  const Model model =
      model_of("functions: {a: {customer_orientation: " + std::string(orientation) + "}}\n");
  return latest_orientation(model.functions[0], today);
}

TEST_CASE("The newest rating up to today is how customer-oriented a function is") {
  CHECK(rating("3", std::nullopt) == 3);
  CHECK(rating("{2026-Q3: 4, 2025: 2, 2027: 5}", day_of(2026, 7, 1)) == 4);
  CHECK(rating("{2026-Q3: 4, 2025: 2, 2027: 5}", day_of(2026, 6, 30)) == 2);
  CHECK(rating("{2026-Q3: 4, 2025: 2, 2027: 5}", day_of(2027, 1, 1)) == 5);
  CHECK_FALSE(rating("{2027: 5}", day_of(2026, 12, 31)));
  CHECK_FALSE(rating("{2026: 5}", std::nullopt));
}

TEST_CASE("The median is the middle one or the mean of the two in the middle") {
  CHECK(median_of({5, 1, 2}) == 2);
  CHECK(median_of({5, 1, 2, 3}) == 2.5);
  CHECK_FALSE(median_of({}));
}

}  // namespace
}  // namespace stratmap
