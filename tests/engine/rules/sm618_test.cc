#include <catch2/catch.hpp>
#include <string>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Two objectives, an arrow with the keys given, and so many months of numbers at both ends, the
// last of them December 2026.
std::string months(int count, std::string_view link, std::string_view today = "2026-12-31") {
  std::string values;
  for (int i = 36 - count; i < 36; ++i) {
    const int month = i % 12 + 1;
    values.append(values.empty() ? "" : ", ")
        .append(std::to_string(2024 + i / 12))
        .append(month < 10 ? "-0" : "-")
        .append(std::to_string(month))
        .append(": ")
        .append(std::to_string(i));
  }
  return "settings: {as_of: " + std::string(today) + "}\nobjectives: {a: {drives: {b: {" +
         std::string(link) + "}}}, b: {}}\nmetrics:\n  x: {measures: a, values: {" + values +
         "}}\n  y: {measures: b, values: {" + values + "}}\n";
}

TEST_CASE("SM618 lists arrows with two years of numbers that nobody tested") {
  CHECK(subjects_found("SM618", months(24, "")) == Texts{"map"});
  CHECK(messages("SM618", months(24, "evidence: argued")) ==
        Texts{"1 arrow has numbers of at least 24 periods at both ends, and the evidence was not "
              "looked at: \"a\" and \"b\""});
  CHECK(subjects_found("SM618", months(24, "evidence: tested")).empty());
}

TEST_CASE("SM618 counts the periods that are left after the lag") {
  CHECK(reason_not_assessed("SM618", months(23, "")) ==
        "no arrow has numbers of the same 24 periods at both ends");
  CHECK(subjects_found("SM618", months(26, "lag: 2mo")) == Texts{"map"});
  CHECK_FALSE(reason_not_assessed("SM618", months(25, "lag: 2mo")).empty());
}

TEST_CASE("SM618 asks for a review every two years") {
  const auto is_found = [](std::string_view reviewed, std::string_view today) {
    return !subjects_found(
                "SM618", months(30, "evidence: tested, reviewed: " + std::string(reviewed), today))
                .empty();
  };
  CHECK_FALSE(is_found("2024-12-31", "2026-12-31"));
  CHECK(is_found("2024-12-30", "2026-12-31"));
  CHECK_FALSE(is_found("2024-12", "2026-12-31"));
  CHECK(is_found("2024-11", "2026-12-01"));
  CHECK_FALSE(is_found("2026-05", "2026-12-31"));
}

TEST_CASE("SM618 points at six of many arrows and no more") {
  std::string yaml = months(24, "");
  const auto at = yaml.find(", b: {}");
  std::string more;
  for (int i = 0; i < 9; ++i) more += ", c" + std::to_string(i) + ": {drives: b}";
  yaml.insert(at, more);
  const auto metrics = yaml.find("measures: a");
  std::string list = "measures: [a";
  for (int i = 0; i < 9; ++i) list += ", c" + std::to_string(i);
  yaml.replace(metrics, 11, list + "]");
  const Examined it(yaml);
  const auto result = check(it.analysis, {.select = {"SM618"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].related.size() == 6);
}

}  // namespace
}  // namespace stratmap
