#include "engine/candidates/candidates.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

Texts to_texts(const Examined& it, const std::vector<ObjectivePair>& pairs) {
  Texts texts;
  for (const auto& [from, to] : pairs) texts.push_back(it.model[from].id + " " + it.model[to].id);
  return texts;
}

TEST_CASE("A pair may be joined where nothing joins it and nothing forbids it") {
  const Examined it(R"(
objectives:
  top: {perspective: financial}
  sure: {perspective: customer, drives: {top: {}, mate: {kind: none}}}
  mate: {perspective: customer, drives: {top: {kind: feedback}}}
  low: {perspective: learning, drives: sure}
  own: {perspective: learning, level: unit}
  adrift: {}
)");
  // Not top, which leads down; not low to top, which it reaches; not sure to mate, which was
  // looked at; not mate to top, which has an arrow of another kind.
  CHECK(to_texts(it, candidate_pairs(it.analysis)) == Texts{"low mate", "mate sure"});
}

TEST_CASE("A score is the mean of the parts that were assessed") {
  const CandidateParts all = {.repair = 1, .step = 0.5, .context = 0.25, .twins = 0.1, .text = 0.2};
  CHECK(score_of(all) == Approx((0.35 + 0.125 + 0.05 + 0.01 + 0.01) / 0.95));
  CHECK(score_of({.repair = 0.5, .step = 1, .context = {}, .twins = {}, .text = {}}) ==
        Approx((0.175 + 0.25) / 0.6));
}

constexpr std::string_view kMap = R"(
functions: {sales: {}, it: {}}
objectives:
  profit: {perspective: financial}
  loyalty: {name: Customers stay, perspective: customer, owner: sales, drives: profit}
  brand: {name: Customers know us, perspective: customer, owner: sales, drives: profit}
  delivery: {perspective: process, owner: sales, drives: loyalty}
  data: {perspective: process, owner: it, drives: loyalty}
  skills: {perspective: learning, drives: [delivery, data]}
)";

TEST_CASE("A candidate tells its parts and what speaks for it") {
  const Examined it(kMap);
  const auto found = best_candidates(it.analysis, candidate_pairs(it.analysis), 1, 0);
  REQUIRE(found.size() == 1);
  const Candidate& best = found.front();
  CHECK(it.model[best.from].id == "delivery");
  CHECK(it.model[best.to].id == "brand");
  CHECK(best.parts.repair == Approx(1 - std::exp(-1.0)));  // SM105 on brand
  CHECK(best.parts.step == 1);
  CHECK(*best.parts.context == 1);
  CHECK(*best.parts.twins == 0);
  CHECK_FALSE(best.parts.text);  // delivery has no name
  REQUIRE(best.reasons.size() == 3);
  CHECK(best.reasons[0].en == "closes SM105 on \"Customers know us\"");
  CHECK(best.reasons[0].fi == "poistaa havainnon SM105 kohteesta ”Customers know us”");
  CHECK(best.reasons[1].en == "leads one perspective up");
  CHECK(best.reasons[2].en == "in common: \"sales\"");
}

TEST_CASE("Steps up the ladder are worth less the further they go, and none half") {
  const Examined it(R"(
objectives:
  p: {perspective: financial, drives: q}
  q: {perspective: financial}
  c: {perspective: customer}
  r: {perspective: process}
  l: {perspective: learning}
)");
  const auto found = best_candidates(it.analysis, candidate_pairs(it.analysis), 100, 0);
  const auto step = [&](std::string_view from, std::string_view to) {
    const auto it_is = [&](const Candidate& candidate) {
      return candidate.from == it.objective(from) && candidate.to == it.objective(to);
    };
    const auto candidate = std::ranges::find_if(found, it_is);
    REQUIRE(candidate != found.end());
    return candidate->parts.step;
  };
  CHECK(step("l", "r") == 1);
  CHECK(step("l", "c") == 0.4);
  CHECK(step("l", "p") == 0.2);
  CHECK(step("c", "p") == 1);
}

// The bounds may spare work, never change the list.
TEST_CASE("The first candidates are those of the whole list") {
  constexpr std::array kPerspectives = {"financial", "customer", "process", "learning"};
  std::mt19937 random(20261122);
  for (int round = 0; round < 25; ++round) {
    const auto objectives = 8 + random() % 8;
    std::string yaml = "functions: {x: {}, y: {}, z: {}}\nobjectives:\n";
    for (std::size_t i = 0; i < objectives; ++i) {
      yaml += "  o" + std::to_string(i) + ": {name: Name " + std::to_string(random() % 4) +
              ", perspective: " + kPerspectives[i % 4] + ", owner: " + "xyz"[random() % 3];
      if (random() % 4 != 0) yaml += ", drives: o" + std::to_string(random() % objectives);
      yaml += "}\n";
    }
    CAPTURE(yaml);
    const Examined it(yaml);
    const auto pairs = candidate_pairs(it.analysis);
    const auto all = best_candidates(it.analysis, pairs, pairs.size(), 0);
    CHECK(all.size() == pairs.size());
    const auto first = best_candidates(it.analysis, pairs, 5, 0.3);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool is_wanted = i < 5 && all[i].score >= 0.3;
      REQUIRE((i < first.size()) == is_wanted);
      if (!is_wanted) break;
      CHECK(first[i].from == all[i].from);
      CHECK(first[i].to == all[i].to);
      CHECK(first[i].score == all[i].score);
    }
  }
}

}  // namespace
}  // namespace stratmap
