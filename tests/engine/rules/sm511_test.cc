#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A service-led unit with metrics of a kind and a nature: "outcome profit".
std::string service(const Texts& metrics, std::string_view rest = "") {
  std::string text;
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    const auto gap = metrics[i].find(' ');
    text += "  m" + std::to_string(i) + ": {owner: x, kind: " + metrics[i].substr(0, gap) +
            ", nature: " + metrics[i].substr(gap + 1) + "}\n";
  }
  return "functions: {x: {mode: {chosen: customer-service}}}\nmetrics:\n" + text +
         std::string(rest);
}

TEST_CASE("SM511 fires above half of the metrics") {
  CHECK(messages("SM511", service({"outcome profit", "outcome volume", "outcome efficiency",
                                   "driver feedback"})) ==
        Texts{"the function \"x\" has chosen to be customer-service-led, but 3 of its 4 metrics "
              "report money and volume after the fact"});
  CHECK(subjects_found("SM511", service({"outcome profit", "outcome volume", "driver time",
                                         "driver feedback"}))
            .empty());
}

TEST_CASE("SM511 counts outcomes of finance and efficiency and volume alone") {
  const auto with = [](const std::string& third) {
    return subjects_found("SM511",
                          service({"outcome profit", "outcome cost", third, "driver feedback"}));
  };
  CHECK(with("outcome budget") == Texts{"functions/x"});
  CHECK(with("driver profit").empty());
  CHECK(with("outcome quality").empty());
  CHECK(with("outcome retention").empty());
}

TEST_CASE("SM511 measures against all metrics of the unit") {
  const Texts three = {"outcome profit", "outcome volume", "outcome cost", "driver feedback"};
  CHECK_FALSE(subjects_found("SM511", service(three, "  n: {owner: x}\n")).empty());
  CHECK(subjects_found("SM511", service(three, "  n: {owner: x}\n  o: {owner: x}\n")).empty());
  CHECK(subjects_found("SM511", service(three, "settings: {thresholds: {lagging-share: 0.75}}\n"))
            .empty());
}

TEST_CASE("SM511 needs four metrics with kind and nature") {
  CHECK(subjects_not_assessed(
            "SM511", service({"outcome profit", "outcome cost", "outcome volume"},
                             "  n: {owner: x, nature: cost}\n  o: {owner: x, kind: outcome}\n")) ==
        Texts{"functions/x"});
  CHECK(reason_not_assessed("SM511", "functions: {x: {mode: {chosen: public}}}") ==
        "no unit is customer-service-led");
}

TEST_CASE("SM511 compares with the very share that the settings say") {
  const auto found = [](std::string_view share) {
    return subjects_found(
               "SM511",
               service({"outcome profit", "outcome volume", "outcome cost", "driver feedback"},
                       "settings: {thresholds: {lagging-share: " + std::string(share) + "}}\n"))
        .size();
  };
  CHECK(found("0.74") == 1);
  CHECK(found("0.75") == 0);
}

TEST_CASE("SM511 does not count an outcome whose nature nobody tells") {
  CHECK(subjects_found(
            "SM511", service({"outcome profit", "outcome volume", "driver feedback", "driver time"},
                             "  n: {owner: x, kind: outcome}\n"))
            .empty());
}

}  // namespace
}  // namespace stratmap
