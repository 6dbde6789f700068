#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A unit of five with nine ties inside and two out, in a house of ten.
constexpr std::string_view kHouse = R"(
functions:
  made: {}
  a: {parent: made, works_with: [b, c, d, e]}
  b: {parent: made, works_with: [c, d]}
  c: {parent: made, works_with: [d, e]}
  d: {parent: made, works_with: [e, x]}
  e: {parent: made, works_with: x}
  x: {works_with: y}
  y: {works_with: z}
  z: {}
  v: {}
  w: {}
)";

std::string with_thresholds(std::string_view thresholds) {
  return std::string(kHouse) + "settings: {thresholds: {" + std::string(thresholds) + "}}\n";
}

Severity severity_found(const std::string& yaml) {
  const Examined it(yaml);
  const CheckResult result = check(it.analysis, {.select = {"SM307"}, .ignore = {}});
  return result.findings.empty() ? Severity::off : result.findings.front().severity;
}

TEST_CASE("SM307 finds a group that is more inward than size and chance make it") {
  CHECK(subjects_found("SM307", kHouse) == Texts{"functions/made"});
  CHECK(messages("SM307", kHouse) ==
        Texts{"9 of the 11 ties of the unit \"made\" stay inside; in a unit of its size 3 usually "
              "would"});
  CHECK(messages("SM307", kHouse, Lang::fi) ==
        Texts{"yksikön ”made” 11 yhteydestä 9 jää sen sisään – tämän kokoisella niitä olisi "
              "tavallisesti 3"});
  CHECK(severity_found(std::string(kHouse)) == Severity::warning);
}

TEST_CASE("SM307 keeps the index and what is expected of it among its figures") {
  const Examined it(kHouse);
  const CheckResult result = check(it.analysis, {.select = {"SM307"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const auto figure = [&](std::string_view name) {
    const auto& figures = result.findings.front().figures;
    const auto found = std::ranges::find(figures, name, &Figure::name);
    REQUIRE(found != figures.end());
    return std::get<double>(found->value);
  };
  CHECK(figure("across") == 2);
  CHECK(figure("ei") == Approx(-0.636));
  CHECK(figure("expected") == Approx(0.429));
}

TEST_CASE("SM307 tells the chance and how it was worked out") {
  const auto label = [](const std::string& yaml) {
    const Examined it(yaml);
    const CheckResult result = check(it.analysis, {.select = {"SM307"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return to_text(result.findings.front().label, result.findings.front(), it.model, Lang::en);
  };
  CHECK(label(with_thresholds("ei-draws: 999")).ends_with(" (999 random groupings)"));
  CHECK(label(with_thresholds("ei-exact: 9"))
            .ends_with(", worked out from mean and variance, as there are over 9 functions"));
  CHECK(label(with_thresholds("ei-exact: 10")).ends_with("(9999 random groupings)"));
}

TEST_CASE("SM307 takes the difference and the chance and the sign of the index together") {
  CHECK(severity_found(with_thresholds("ei-gap-warning: -1.06")) == Severity::warning);
  CHECK(severity_found(with_thresholds("ei-gap-warning: -1.07")) == Severity::note);
  CHECK(severity_found(with_thresholds("ei-gap-warning: -1.07, ei-gap-note: -1.07")) ==
        Severity::off);
  CHECK(severity_found(with_thresholds("ei-p-warning: 0")) == Severity::note);
  CHECK(severity_found(with_thresholds("ei-p-warning: 0, ei-p-note: 0")) == Severity::off);
  CHECK(severity_found(with_thresholds("ei-max: -0.63")) == Severity::warning);
  CHECK(severity_found(with_thresholds("ei-max: -0.64")) == Severity::off);
}

TEST_CASE("SM307 needs functions and groups with ties") {
  CHECK(reason_not_assessed("SM307", with_thresholds("ei-nodes: 11")) ==
        "there are too few functions");
  CHECK(reason_not_assessed("SM307", with_thresholds("ei-nodes: 10")).empty());
  CHECK(reason_not_assessed("SM307", with_thresholds("ei-ties: 12")) ==
        "the unit has too few ties");
  CHECK(reason_not_assessed("SM307", with_thresholds("ei-ties: 11")).empty());
  CHECK(reason_not_assessed("SM307",
                            "functions: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {works_with: a}}") ==
        "no function has a `parent`");
}

TEST_CASE("SM307 does not assess a group of one") {
  constexpr std::string_view kSmall = R"(
functions: {top: {}, a: {parent: top, works_with: b}, b: {}, c: {}, d: {}, e: {}, f: {}}
)";
  CHECK(reason_not_assessed("SM307", kSmall) == "the unit has fewer than two functions");
  CHECK(subjects_not_assessed("SM307", kSmall) == Texts{"functions/top"});
}

TEST_CASE("SM307 fires at its limits of chance and not past them") {
  // None of nine draws is as inward: p = (0 + 1)/(9 + 1).
  const auto severity = [](std::string_view warning, std::string_view note) {
    return severity_found(with_thresholds("ei-draws: 9, ei-p-warning: " + std::string(warning) +
                                          ", ei-p-note: " + std::string(note)));
  };
  CHECK(severity("0.1", "0.1") == Severity::warning);
  CHECK(severity("0.095", "0.1") == Severity::note);
  CHECK(severity("0.095", "0.095") == Severity::off);
}

TEST_CASE("SM307 asks for each severity its own difference") {
  const auto severity = [](std::string_view thresholds) {
    return severity_found(with_thresholds(thresholds));
  };
  // The difference is −1.065.
  CHECK(severity("ei-gap-warning: -1.07, ei-gap-note: -1.06") == Severity::note);
  CHECK(severity("ei-gap-warning: -1.06, ei-gap-note: -1.07") == Severity::warning);
  CHECK(severity("ei-gap-warning: -1.06, ei-gap-note: -1.07, ei-p-warning: 0") == Severity::off);
}

TEST_CASE("SM307 compares with the very figures that the settings say") {
  // Nine ties inside and three across: −0.5, where five of seven would give 0.
  constexpr std::string_view kSeven = R"(
functions:
  made: {}
  a: {parent: made, works_with: [b, c, d, e, x]}
  b: {parent: made, works_with: [c, d, e, x]}
  c: {parent: made, works_with: [d, e, y]}
  d: {parent: made}
  e: {parent: made}
  x: {}
  y: {}
)";
  const auto severity = [&](std::string_view thresholds) {
    return severity_found(std::string(kSeven) +
                          "settings: {thresholds: {ei-p-warning: 1, ei-p-note: 1, " +
                          std::string(thresholds) + "}}\n");
  };
  CHECK(severity("ei-gap-warning: -0.5") == Severity::warning);
  CHECK(severity("ei-gap-warning: -0.51, ei-gap-note: -0.5") == Severity::note);
  CHECK(severity("ei-gap-warning: -0.51, ei-gap-note: -0.51") == Severity::off);
  CHECK(severity("ei-gap-warning: -0.5, ei-gap-note: -0.51") == Severity::warning);
  CHECK(severity("ei-max: -0.49") == Severity::warning);
  CHECK(severity("ei-max: -0.5") == Severity::off);
}

TEST_CASE("SM307 assesses a group of two and not of one however many ties it has") {
  const auto not_assessed = [](std::string_view second) {
    std::string yaml = "functions:\n  top: {}\n  a: {parent: top, works_with: [";
    for (int i = 0; i < 8; ++i) yaml += "f" + std::to_string(i) + ", ";
    yaml += "]}\n  b: {" + std::string(second) + "}\n";
    for (int i = 0; i < 8; ++i) yaml += "  f" + std::to_string(i) + ": {}\n";
    return subjects_not_assessed("SM307", yaml);
  };
  CHECK(not_assessed("parent: top").empty());
  CHECK(not_assessed("works_with: a") == Texts{"functions/top"});
}

TEST_CASE("SM307 fires at its limit of difference whatever rounding takes") {
  // Nine of ten functions with seven ties inside and one across: −3/4, where −3/5 is expected.
  std::string yaml = "functions:\n  made: {}\n  x: {}\n";
  for (int i = 0; i < 8; ++i)
    yaml += "  m" + std::to_string(i) + ": {parent: made, works_with: " +
            (i < 7 ? "m" + std::to_string(i + 1) : std::string("x")) + "}\n";
  yaml += "  m8: {parent: made}\n";
  const auto severity = [&](std::string_view gap) {
    return severity_found(yaml + "settings: {thresholds: {ei-p-note: 1, ei-p-warning: 1" +
                          std::string(gap) + "}}\n");
  };
  CHECK(severity("") == Severity::note);  // −0.15
  CHECK(severity(", ei-gap-note: -0.151") == Severity::off);
  CHECK(severity(", ei-gap-warning: -0.15") == Severity::warning);
}

TEST_CASE("SM307 speaks of one draw in the singular") {
  const Examined it(with_thresholds("ei-draws: 1, ei-p-warning: 1"));
  const CheckResult result = check(it.analysis, {.select = {"SM307"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const auto label = [&](Lang lang) {
    return to_text(result.findings.front().label, result.findings.front(), it.model, lang);
  };
  CHECK(label(Lang::en) == "by chance this would happen with probability 0.5 (1 random grouping)");
  CHECK(label(Lang::fi) ==
        "sattumalta näin kävisi todennäköisyydellä 0,5 (1 satunnainen ryhmittely)");
}

TEST_CASE("SM307 says how many ties would stay inside where one would") {
  // Four of so many functions, with six ties inside and two across.
  const auto message = [](int others) {
    std::string yaml =
        "functions:\n  made: {}\n  a: {parent: made, works_with: [b, c, d, x0]}\n"
        "  b: {parent: made, works_with: [c, d, x0]}\n  c: {parent: made, works_with: d}\n"
        "  d: {parent: made}\n";
    for (int i = 0; i < others; ++i) yaml += "  x" + std::to_string(i) + ": {}\n";
    return messages("SM307", yaml);
  };
  CHECK(message(10) == Texts{"6 of the 8 ties of the unit \"made\" stay inside; in a unit of its "
                             "size 1 usually would"});
  CHECK(message(30) == Texts{"6 of the 8 ties of the unit \"made\" stay inside; in a unit of its "
                             "size hardly any usually would"});
}

TEST_CASE("SM307 counts a head among its unit unless the head has a parent of its own") {
  const auto message = [](std::string_view head) {
    std::string yaml(kHouse);
    yaml.replace(yaml.find("made: {}"), 8,
                 "top: {}\n  made: {works_with: a" + std::string(head) + "}");
    return messages("SM307", yaml).front().substr(0, 16);
  };
  CHECK(message("") == "10 of the 12 tie");
  CHECK(message(", parent: top") == "9 of the 12 ties");
}

}  // namespace
}  // namespace stratmap
