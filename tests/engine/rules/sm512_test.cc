#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string service(std::string_view frequency, std::string_view others = "") {
  return "functions: {x: {mode: {chosen: customer-service}}, y: {parent: x}}\nmetrics:\n"
         "  f: {owner: y, nature: feedback, frequency: " +
         std::string(frequency) + "}\n" + std::string(others);
}

constexpr std::string_view kPace = "  t: {owner: x, nature: time}\n";

TEST_CASE("SM512 finds feedback that is rarer than monthly") {
  for (const auto frequency : {"daily", "weekly", "monthly"})
    CHECK(subjects_found("SM512", service(frequency, kPace)).empty());
  for (const auto frequency : {"quarterly", "half-yearly", "yearly"})
    CHECK(subjects_found("SM512", service(frequency, kPace)) == Texts{"metrics/f"});
  CHECK(messages("SM512", service("quarterly", kPace), Lang::fi) ==
        Texts{"palautteen mittaria ”f” katsotaan vain neljännesvuosittain"});
}

TEST_CASE("SM512 finds feedback without a metric of time beside it") {
  CHECK(messages("SM512", service("monthly")) ==
        Texts{"beside the metric of feedback \"f\", no metric of the function \"x\" measures time"});
  CHECK(subjects_found("SM512", service("monthly", "  t: {owner: y, nature: service-level}\n"))
            .empty());
  CHECK(messages("SM512", service("yearly")) ==
        Texts{"the metric of feedback \"f\" is looked at only yearly, and no metric of the "
              "function \"x\" measures time"});
}

TEST_CASE("SM512 tells a metric of several units once") {
  const std::string both =
      "organization: {name: Test, mode: {chosen: customer-service}}\n" + service("monthly");
  CHECK(messages("SM512", both) ==
        Texts{"beside the metric of feedback \"f\", no metric of the organization measures time"});
  const std::string elsewhere = both + "  t: {owner: z, nature: time}\n";
  CHECK(messages("SM512", elsewhere.substr(0, elsewhere.find("y: {parent")) + "z: {}, " +
                              elsewhere.substr(elsewhere.find("y: {parent"))) ==
        Texts{"beside the metric of feedback \"f\", no metric of the function \"x\" measures time"});
}

TEST_CASE("SM512 needs a metric of feedback with a frequency in a service-led unit") {
  constexpr std::string_view kNoFrequency = R"(
functions: {x: {mode: {chosen: customer-service}}}
metrics: {f: {owner: x, nature: feedback}, g: {owner: x, nature: time}}
)";
  CHECK(subjects_not_assessed("SM512", kNoFrequency) == Texts{"metrics/f"});
  CHECK(subjects_found("SM512", kNoFrequency).empty());
  CHECK(reason_not_assessed("SM512", "functions: {x: {mode: {chosen: customer-service}}}") ==
        "no customer-service-led unit has a metric of feedback");
  CHECK(reason_not_assessed("SM512", "functions: {x: {mode: {chosen: public}}}") ==
        "no unit is customer-service-led");
}

}  // namespace
}  // namespace stratmap
