#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A development-led unit with metrics of these natures.
std::string lab(const Texts& natures, std::string_view rest = "") {
  std::string metrics;
  for (std::size_t i = 0; i < natures.size(); ++i)
    metrics += "  m" + std::to_string(i) + ": {owner: x, nature: " + natures[i] + "}\n";
  return "functions: {x: {mode: {chosen: development}}}\nmetrics:\n" + metrics + std::string(rest);
}

constexpr std::string_view kMilestones =
    "initiatives: {i: {owner: x, milestones: {a: {due: 2026-06}, b: {due: 2026-07}}}}\n";

TEST_CASE("SM507 fires where no milestone steers development") {
  CHECK(messages("SM507", lab({"experiment", "vision", "stop-decision"})) ==
        Texts{"the function \"x\" has chosen to be development-led, but has no milestone at all"});
  CHECK(subjects_found("SM507", lab({"experiment", "vision", "milestone"})).empty());
  CHECK(subjects_found("SM507", lab({"experiment", "vision", "vision"}, kMilestones)).empty());
}

TEST_CASE("SM507 fires above the threshold of period series") {
  const Texts seven(7, "volume");
  Texts of_ten = seven;
  of_ten.insert(of_ten.end(), {"milestone", "experiment", "vision"});
  CHECK(subjects_found("SM507", lab(of_ten)).empty());
  of_ten.back() = "profit";
  CHECK(messages("SM507", lab(of_ten)) ==
        Texts{"the function \"x\" has chosen to be development-led, but 8 of 10 metrics follow "
              "periods instead "
              "of milestones"});
}

TEST_CASE("SM507 counts milestones and stopped initiatives in") {
  const Texts five(5, "volume");
  CHECK(messages("SM507", lab(five, "initiatives: {i: {owner: x, milestones: {a: {}}}}\n")) ==
        Texts{"the function \"x\" has chosen to be development-led, but 5 of 6 metrics follow "
              "periods instead "
              "of milestones"});
  CHECK(messages("SM507", lab(five, kMilestones)) ==
        Texts{"the function \"x\" has chosen to be development-led, but 5 of 7 metrics follow "
              "periods instead "
              "of milestones"});
  const std::string stopped =
      "initiatives: {i: {owner: x, milestones: {a: {}, b: {}}}, j: {owner: x, status: stopped}}\n";
  CHECK(subjects_found("SM507", lab(five, stopped)).empty());
}

TEST_CASE("SM507 needs a development-led unit with three natures") {
  CHECK(subjects_not_assessed("SM507", lab({"volume", "profit"}, "  n: {owner: x}\n")) ==
        Texts{"functions/x"});
  CHECK(reason_not_assessed("SM507", "functions: {x: {mode: {chosen: production}}}") ==
        "no unit is development-led");
  CHECK(subjects_not_assessed("SM507", "functions: {x: {mode: {declared: development}}}") ==
        Texts{"functions/x"});
}

TEST_CASE("SM507 compares with the very share that the settings say and shows the series") {
  const auto found = [](std::string_view share) {
    const Examined it(lab({"volume", "volume", "volume", "milestone"},
                          "  n: {owner: x}\nsettings: {thresholds: {time-series-share: " +
                              std::string(share) + "}}\n"));
    Texts shown;
    for (const Finding& finding : check(it.analysis, {.select = {"SM507"}, .ignore = {}}).findings)
      for (const RelatedPlace& place : finding.related)
        shown.emplace_back(it.model.sources.text_of(place.span));
    return shown;
  };
  CHECK(found("0.59") == Texts{"m0", "m1", "m2"});  // three of five
  CHECK(found("0.6").empty());
}

}  // namespace
}  // namespace stratmap
