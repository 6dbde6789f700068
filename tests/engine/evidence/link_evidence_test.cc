#include "engine/evidence/link_evidence.h"

#include <catch2/catch.hpp>

#include "engine/evidence/verdicts.h"
#include "tests/engine/evidence/model_with_numbers.h"
#include "tests/engine/evidence/simulated.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Two objectives and a metric at each, with further keys of arrow and metrics.
struct Keys {
  std::string_view link = "lag: 2mo";
  std::string_view x = "";
  std::string_view y = "";
};

std::string model(const SimulatedPair& pair, const Keys& keys, double times = 1) {
  return "objectives: {a: {drives: {b: {" + std::string(keys.link) +
         "}}}, b: {}}\nmetrics:\n  x: {measures: a, values: " + to_values(pair.cause) +
         std::string(keys.x) + "}\n  y: {measures: b, values: " + to_values(pair.effect, times) +
         std::string(keys.y) + "}\n";
}

EvidenceOfLink evidence(std::string_view yaml, const EvidenceWishes& wishes = {}) {
  const Examined it(yaml);
  Evidence all = evidence_of(it.analysis, wishes);
  REQUIRE(all.links.size() == 1);
  all.links[0].link = nullptr;
  return all.links[0];
}

Verdict verdict(std::string_view yaml) { return evidence(yaml).verdict; }

const SimulatedPair kDriven = driven_pair(2, 40, 21);
const SimulatedPair kAlone = driven_pair(0, 40, 21);

TEST_CASE("The verdict follows the sign of the arrow and the good direction of both metrics") {
  constexpr std::string_view kDown = ", direction: down";
  constexpr std::string_view kLowers = "effect: lowers, lag: 2mo";
  CHECK(verdict(model(kDriven, {})) == Verdict::supported);
  CHECK(verdict(model(kDriven, {}, -1)) == Verdict::contradicted);
  CHECK(verdict(model(kDriven, {.x = kDown})) == Verdict::contradicted);
  CHECK(verdict(model(kDriven, {.y = kDown}, -1)) == Verdict::supported);
  CHECK(verdict(model(kDriven, {.x = kDown, .y = kDown})) == Verdict::supported);
  CHECK(verdict(model(kDriven, {.link = kLowers})) == Verdict::contradicted);
  CHECK(verdict(model(kDriven, {.link = kLowers, .x = kDown})) == Verdict::supported);
}

TEST_CASE("Without a correlation it depends on the pairs and on a declared lag") {
  CHECK(verdict(model(kAlone, {})) == Verdict::no_evidence);
  CHECK(verdict(model(kAlone, {.link = ""})) == Verdict::inconclusive);
  CHECK(verdict(model(kAlone, {.link = "lag: 6mo"})) == Verdict::inconclusive);
  CHECK(verdict(model(kAlone, {.link = "lag: 2y"})) == Verdict::insufficient_data);
  CHECK(verdict(model(kAlone, {.link = "lag: 0mo"})) == Verdict::no_evidence);
}

TEST_CASE("A metric that is to stay within a range is tested by its distance from it") {
  const auto with_range = [&](std::string_view keys) {
    return evidence(model(kDriven, {.y = keys}));
  };
  CHECK(with_range(", target: [-1000, 1000]").test.obstacle == TestObstacle::effect_does_not_vary);
  const EvidenceOfLink above = with_range(", target: [1000, 2000]");  // nearer is better
  CHECK(above.test.r == Approx(evidence(model(kDriven, {})).test.r));
  CHECK(above.verdict == Verdict::supported);
  CHECK(with_range(", target: [-2000, -1000]").verdict == Verdict::contradicted);
  const EvidenceOfLink unknown = with_range(", direction: range");
  CHECK_FALSE(unknown.has_range);
  CHECK(unknown.verdict == Verdict::insufficient_data);
}

TEST_CASE("Why there are no two series is told") {
  const auto obstacle = [](std::string_view metrics) {
    return evidence("objectives: {a: {drives: b}, b: {}}\nmetrics:\n" + std::string(metrics))
        .no_series;
  };
  const std::string x = "  x: {measures: a, values: {2025-01: 1}}\n",
                    y = "  y: {measures: b, values: {2025-01: 1}}\n";
  CHECK(obstacle(y) == SeriesObstacle::cause_not_measured);
  CHECK(obstacle(x) == SeriesObstacle::effect_not_measured);
  CHECK(obstacle("  x: {measures: a}\n" + y) == SeriesObstacle::cause_without_numbers);
  CHECK(obstacle(x + "  y: {measures: b}\n") == SeriesObstacle::effect_without_numbers);
  CHECK(obstacle(x + "  y: {measures: b, values: {2025: 1}}\n") == SeriesObstacle::unlike_periods);
  CHECK(obstacle(x + "  y: {measures: b, formula: \"ytd(x)\"}\n") ==
        SeriesObstacle::only_running_totals);
  CHECK(obstacle(x + y) == SeriesObstacle::none);
}

TEST_CASE("Periods that are not over are left out") {
  const std::string yaml = model(kDriven, {});
  const auto pairs = [&](Day day) {
    const Examined it(yaml, day);
    return evidence_of(it.analysis).links[0].test.pairs;
  };
  CHECK(pairs(day_of(2003, 4, 30)) == 38);
  CHECK(pairs(day_of(2003, 4, 29)) == 37);
  CHECK(pairs(day_of(2002, 1, 1)) == 22);
}

// A row of arrows, each driven by the one before or by nothing.
std::string many_arrows(int count) {
  std::string objectives, metrics;
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    const auto pair = driven_pair(i % 3 == 0 ? 1 : 0, 40, 100 + static_cast<std::uint64_t>(i));
    objectives += "  a" + number + ": {drives: {b" + number + ": {" +
                  (i % 4 == 0 ? "" : "lag: 2mo") + "}}}\n  b" + number + ": {}\n";
    metrics += "  x" + number + ": {measures: a" + number + ", values: " + to_values(pair.cause) +
               "}\n  y" + number + ": {measures: b" + number +
               ", values: " + to_values(pair.effect) + "}\n";
  }
  return "objectives:\n" + objectives + "metrics:\n" + metrics;
}

TEST_CASE("Any number of threads gives the same figures, and a seed others") {
  const Examined it("settings: {thresholds: {test-draws: 499}}\n" + many_arrows(12));
  const auto figures = [&](const EvidenceWishes& wishes) {
    std::vector<double> all;
    for (const EvidenceOfLink& link : evidence_of(it.analysis, wishes).links)
      all.insert(all.end(), {link.test.r, link.test.p, link.q});
    return all;
  };
  const auto one = figures({.threads = {1}});
  CHECK(one == figures({.threads = {2}}));
  CHECK(one == figures({.threads = {7}}));
  CHECK(one == figures({}));
  CHECK(one != figures({.seed = 2}));
}

TEST_CASE("The verdicts that a check asks for are those of the whole evidence") {
  const Examined it("settings: {thresholds: {test-draws: 499}}\n" + many_arrows(24));
  const auto verdicts = [&](LinksTold links) {
    std::vector<Verdict> all;
    for (const EvidenceOfLink& link : evidence_of(it.analysis, {.links = links}).links)
      all.push_back(link.verdict);
    return all;
  };
  CHECK(verdicts(LinksTold::testable) == verdicts(LinksTold::all));
  CHECK(verdicts_of(it.analysis) == verdicts(LinksTold::all));
}

TEST_CASE("All tests of a run are one family, and what is not tested is not in it") {
  const Examined it("settings: {thresholds: {test-draws: 499}}\n" + many_arrows(6));
  const Evidence plain = evidence_of(it.analysis);
  CHECK(plain.tested == 6);
  const Evidence strict = evidence_of(it.analysis, {.rule = FalseDiscovery::benjamini_yekutieli});
  for (std::size_t i = 0; i < 6; ++i) {
    CHECK(plain.links[i].q >= plain.links[i].test.p);
    CHECK(strict.links[i].q >= plain.links[i].q);
  }
  const Examined alone(model(kDriven, {}));
  const Evidence one = evidence_of(alone.analysis);
  CHECK(one.links[0].q == one.links[0].test.p);
}

TEST_CASE("What is said of one link does not change when others come") {
  const Examined few("settings: {thresholds: {test-draws: 499}}\n" + many_arrows(2));
  const Examined many("settings: {thresholds: {test-draws: 499}}\n" + many_arrows(5));
  const Evidence one = evidence_of(few.analysis), other = evidence_of(many.analysis);
  for (std::size_t i = 0; i < 2; ++i) CHECK(one.links[i].test.p == other.links[i].test.p);
}

TEST_CASE("Only testable links are told where no more is wished") {
  const Examined it(
      "objectives: {a: {drives: b}, b: {drives: c}, c: {}}\nmetrics:\n  x: {measures: "
      "[a, c], values: " +
      to_values(kDriven.cause) + "}\n");
  CHECK(evidence_of(it.analysis).links.size() == 2);
  CHECK(evidence_of(it.analysis, {.links = LinksTold::testable}).links.empty());
  CHECK(verdicts_of(it.analysis) == std::vector<Verdict>(2, Verdict::insufficient_data));
}

}  // namespace
}  // namespace stratmap
