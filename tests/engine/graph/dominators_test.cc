#include "engine/graph/dominators.h"

#include <catch2/catch.hpp>
#include <random>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

using Ids = std::vector<Id<Objective>>;

// The same by its definition: take each objective away, and see who still arrives.
std::vector<std::uint32_t> by_removal(const CauseGraph& causes, const Ids& starts,
                                      const Ids& ends) {
  const auto arriving = [&](std::optional<Id<Objective>> removed) {
    std::vector<bool> reaches(causes.objective_count());
    Ids queue;
    const auto visit = [&](Id<Objective> objective) {
      if (objective == removed || reaches[objective.index()]) return;
      reaches[objective.index()] = true;
      queue.push_back(objective);
    };
    for (const auto end : ends) visit(end);
    for (std::size_t at = 0; at < queue.size(); ++at) {
      const auto here = queue[at];
      for (const Cause& cause : causes.links_to(here)) visit(cause.from);
    }
    std::uint32_t count = 0;
    for (const auto start : starts) count += reaches[start.index()] ? 1U : 0U;
    return count;
  };
  std::vector<std::uint32_t> needing;
  for (std::size_t i = 0; i < causes.objective_count(); ++i)
    needing.push_back(arriving(std::nullopt) - arriving(id_at<Objective>(i)));
  return needing;
}

TEST_CASE("A start needs what lies on each of its ways") {
  const Examined it(R"(
objectives:
  top: {}
  waist: {drives: top}
  left: {drives: waist}
  right: {drives: waist}
  a: {drives: [left, right]}
  b: {drives: right}
  c: {drives: top}
  lost: {}
)");
  const Ids starts = {it.objective("a"), it.objective("b"), it.objective("c"),
                      it.objective("lost")};
  const Ids ends = {it.objective("top")};
  CHECK(starts_that_need(it.analysis.causes, starts, ends) ==
        std::vector<std::uint32_t>{3, 2, 0, 1, 1, 1, 1, 0});
}

TEST_CASE("What starts need is what they miss when it is taken away") {
  std::mt19937 random(20261122);
  for (int round = 0; round < 60; ++round) {
    const auto objectives = 6 + random() % 14;
    std::string yaml = "objectives:\n";
    for (std::size_t i = 0; i < objectives; ++i) {
      yaml += "  o" + std::to_string(i) + ": {drives: [";
      for (auto links = random() % 3; links > 0; --links)
        yaml += "o" + std::to_string(random() % objectives) + ", ";
      yaml += "o" + std::to_string(random() % objectives) + "]}\n";
    }
    const Examined it(yaml);
    const Ids starts = {{0}, {1}, {2}}, ends = {{4}, {5}};
    CAPTURE(yaml);
    CHECK(starts_that_need(it.analysis.causes, starts, ends) ==
          by_removal(it.analysis.causes, starts, ends));
  }
}

}  // namespace
}  // namespace stratmap
