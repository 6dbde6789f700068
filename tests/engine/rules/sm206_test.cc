#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Three metrics of money, the first with a weight, and three others.
std::string metrics(std::string_view weight, std::string_view last = "measures: a, nature: risk") {
  return std::string("objectives: {a: {}}\nmetrics:\n  m1: {measures: a, nature: profit, weight: ")
      .append(weight)
      .append(
          "}\n  m2: {measures: a, nature: budget}\n  m3: {measures: a, nature: cost}\n"
          "  m4: {measures: a, nature: loyalty}\n  m5: {measures: a, nature: volume}\n"
          "  orphan: {nature: revenue, weight: 9}\n  silent: {measures: a, weight: 9}\n  m6: {")
      .append(last)
      .append("}\n");
}

TEST_CASE("SM206 fires above half of the weight") {
  CHECK(subjects_found("SM206", metrics("1")).empty());
  CHECK(subjects_found("SM206", metrics("1.1")) == Texts{"map"});
  CHECK(messages("SM206", metrics("3")) ==
        Texts{"63% of the weight of the map's metrics lies on finance"});
  CHECK(messages("SM206", metrics("3"), Lang::fi) ==
        Texts{"kartan mittareiden painosta 63\u00A0% on talouden mittareilla"});
}

TEST_CASE("SM206 needs six metrics that measure and say their nature") {
  CHECK(reason_not_assessed("SM206", metrics("3", "measures: a")) ==
        "fewer than six metrics of objectives have a `nature`");
  CHECK(reason_not_assessed("SM206", metrics("3", "nature: risk")) ==
        "fewer than six metrics of objectives have a `nature`");
}

TEST_CASE("SM206 takes its share from the settings") {
  CHECK(
      subjects_found("SM206", metrics("3").append("settings: {thresholds: {finance-share: 0.63}}"))
          .empty());
}

TEST_CASE("SM206 is clear at half of the weight whatever rounding adds") {
  const auto found = [](const std::array<std::string_view, 6>& weights) {
    std::string yaml = "objectives: {a: {}}\nmetrics:\n";
    for (std::size_t i = 0; i < weights.size(); ++i)
      yaml.append("  m")
          .append(std::to_string(i))
          .append(": {measures: a, nature: ")
          .append(i < 3 ? "cost" : "risk")
          .append(", weight: ")
          .append(weights[i])
          .append("}\n");
    return subjects_found("SM206", yaml).size();
  };
  CHECK(found({"0.1", "0.1", "0.1", "0.1", "0.1", "0.1"}) == 0);
  CHECK(found({"0.1", "0.1", "0.2", "0.1", "0.1", "0.1"}) == 1);
}

}  // namespace
}  // namespace stratmap
