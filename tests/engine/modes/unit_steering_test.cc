#include "engine/modes/unit_steering.h"

#include <catch2/catch.hpp>

#include "engine/modes/expected_natures.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(organization: {name: Test, mode: {chosen: production}}
functions:
  top: {mode: {current: development}}
  leaf: {parent: top}
  beside: {mode: {declared: production}}
  quiet: {}
metrics:
  told: {function: leaf, nature: volume}
  owned: {owner: [top, leaf], nature: profit}
  other: {owner: beside, nature: budget}
  plain: {owner: leaf}
  nobody: {nature: quality}
  asked: {owner: unknown, nature: quality}
initiatives:
  a: {owner: leaf, milestones: {m: {due: 2026-06}, n: {due: 2026-07}}}
  b: {owner: top, status: stopped}
  c: {owner: beside, milestones: {m: {due: 2026-06}}}
)";

TEST_CASE("Units are the organization and the functions with a mode of their own") {
  const Examined it(kHouse);
  const auto units = mode_units(it.model);
  REQUIRE(units.size() == 3);
  CHECK(units[0].is_organization());
  CHECK(to_string(units[0].subject) == "organization");
  CHECK(it.model.sources.text_of(units[0].span) == "mode");
  CHECK(to_string(units[1].subject) == "functions/top");
  CHECK(units[1].mode);
  CHECK_FALSE(units[2].mode);
}

TEST_CASE("What is chosen is in force before what is desired and what is") {
  const auto in_force = [](std::string_view mode) {
    const Examined it("functions: {x: {mode: " + std::string(mode) + "}}\n");
    const auto mix = mode_units(it.model)[0].mode;
    return mix ? share_of(Mode::production, *mix) : -1;
  };
  CHECK(in_force("{current: public, desired: public, chosen: production}") == 1);
  CHECK(in_force("{current: public, desired: production}") == 1);
  CHECK(in_force("{current: {production: 30, public: 70}}") == Approx(.3));
  CHECK(in_force("{declared: production, 2028: production}") == -1);
}

TEST_CASE("A unit is steered by what is owned or told of in it and below it") {
  const Examined it(kHouse);
  const auto units = mode_units(it.model);
  const Steering top = UnitSteering(it.analysis).of(units[1]);
  CHECK(ids_of(top.metrics, it.model.metrics) == Texts{"told", "owned", "plain"});
  CHECK(ids_of(top.initiatives, it.model.initiatives) == Texts{"a", "b"});
  CHECK(top.with_nature == 2);
  CHECK(top.size() == 6);
  CHECK(top.count_of(std::array{Nature::milestone}) == 2);
  CHECK(top.count_of(std::array{Nature::milestone, Nature::stop_decision}) == 3);
  CHECK_FALSE(top.has_any(std::array{Nature::budget, Nature::quality}));
}

TEST_CASE("The organization is steered by what any function has") {
  const Examined it(kHouse);
  const Steering all = UnitSteering(it.analysis).of(mode_units(it.model)[0]);
  CHECK(ids_of(all.metrics, it.model.metrics) == Texts{"told", "owned", "other", "plain"});
  CHECK(all.initiatives.size() == 3);
}

TEST_CASE("Coverage is by weight and names what is missing") {
  Steering steering;
  const auto add = [&](Nature nature) { ++steering.count[static_cast<std::size_t>(nature)]; };
  add(Nature::time);
  add(Nature::retention);
  add(Nature::milestone);
  const Coverage production = coverage_of(steering, expected_of(Mode::production));
  CHECK(production.present == 1);
  CHECK(production.expected == 6);
  CHECK(production.missing.size() == 5);
  CHECK(production.missing.front().en == "cost");
  const Coverage service = coverage_of(steering, expected_of(Mode::customer_service));
  CHECK(service.present == 2);
  CHECK(service.expected == 6);
  const Coverage development = coverage_of(steering, expected_of(Mode::development));
  CHECK(development.present == 2);
  CHECK(development.expected == 6);
  const Coverage authority = coverage_of(steering, expected_of(Mode::public_administration));
  CHECK(authority.present == 1);
  CHECK(authority.expected == 6);
}

TEST_CASE("A mode is dominant from half of what is in force") {
  const auto led = [](std::string_view mode) {
    const Examined it("functions: {x: {mode: {chosen: " + std::string(mode) + "}}}\n");
    return is_led_by(Mode::production, mode_units(it.model)[0], it.analysis);
  };
  CHECK(led("{production: 50, public: 50}"));
  CHECK_FALSE(led("{production: 49, public: 51}"));
  CHECK(led("production"));
}

TEST_CASE("An initiative is ahead unless it is done or stopped") {
  Initiative initiative;
  CHECK(is_ahead_or_running(initiative));
  initiative.status = InitiativeStatus::running;
  CHECK(is_ahead_or_running(initiative));
  initiative.status = InitiativeStatus::done;
  CHECK_FALSE(is_ahead_or_running(initiative));
  initiative.status = InitiativeStatus::stopped;
  CHECK_FALSE(is_ahead_or_running(initiative));
}

}  // namespace
}  // namespace stratmap
