#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM114 fires on work for no objective, unless it is over") {
  constexpr std::string_view kInitiatives = R"(
objectives: {a: {}}
initiatives:
  silent: {}
  planned: {status: planned}
  running: {status: running}
  done: {status: done}
  stopped: {status: stopped}
  useful: {advances: a}
)";
  CHECK(subjects_found("SM114", kInitiatives) ==
        Texts{"initiatives/silent", "initiatives/planned", "initiatives/running"});
  CHECK(messages("SM114", kInitiatives).front() ==
        "the initiative \"silent\" advances no objective");
}

// One objective at the value, of a target of 100 from 0; green from 90, amber from 60.
std::string at(std::string_view value, std::string_view initiative) {
  return std::string(
             "objectives: {a: {}}\nmetrics:\n  m: {measures: a, baseline: 0, target: 100, "
             "values: {2026-09: ")
      .append(value)
      .append("}}\ninitiatives:\n  i: {")
      .append(initiative)
      .append("}\n");
}

TEST_CASE("SM114 fires below green where nobody is at work") {
  CHECK(subjects_found("SM114", at("89", "status: done, advances: a")) == Texts{"objectives/a"});
  CHECK(subjects_found("SM114", at("90", "status: done, advances: a")).empty());
  CHECK(messages("SM114", at("89", "status: stopped, advances: a")) ==
        Texts{"the objective \"a\" is below target, and no initiative advances it"});
  CHECK(messages("SM114", at("30", "status: stopped, advances: a")) ==
        Texts{"the objective \"a\" is off target, and no initiative advances it"});
}

TEST_CASE("SM114 is clear where an initiative is under way") {
  CHECK(subjects_found("SM114", at("30", "advances: a")).empty());
  CHECK(subjects_found("SM114", at("30", "status: planned, advances: a")).empty());
  CHECK(subjects_found("SM114", at("30", "status: running, advances: a")).empty());
}

TEST_CASE("SM114 needs initiatives, and a score of each objective") {
  CHECK(reason_not_assessed("SM114", "objectives: {a: {}}") == "the model has no initiatives");
  CHECK(subjects_not_assessed("SM114", "objectives: {a: {}}\ninitiatives: {i: {advances: a}}") ==
        Texts{"objectives/a"});
}

}  // namespace
}  // namespace stratmap
