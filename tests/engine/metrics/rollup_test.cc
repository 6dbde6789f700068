#include "engine/metrics/rollup.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <random>
#include <vector>

namespace stratmap {
namespace {

constexpr std::array kMethods = {Rollup::veto, Rollup::mean, Rollup::geometric, Rollup::worst};

using Parts = std::vector<ScorePart>;

const Parts kGolden = {{90, 2}, {60, 1}, {30, 1}};

double score_by(Rollup method, const Parts& parts) {
  const auto score = rolled_up(parts, {.method = method}).score;
  REQUIRE(score);
  return *score;
}

TEST_CASE("Weights 2 1 1 of 90 60 30 give the known scores") {
  CHECK(score_by(Rollup::mean, kGolden) == Approx(67.5).epsilon(1e-12));
  CHECK(score_by(Rollup::geometric, kGolden) == Approx(61.793).epsilon(1e-5));
  CHECK(score_by(Rollup::worst, kGolden) == 30);
  CHECK(score_by(Rollup::veto, kGolden) == Approx(200.0 / 3).margin(2e-9));
  CHECK(rolled_up(kGolden, {.method = Rollup::veto}).status == Status::amber);
  CHECK(rolled_up(kGolden, {.method = Rollup::mean}).status == Status::green);
  CHECK(rolled_up(kGolden, {}).red == 1);
}

TEST_CASE("What is not known widens the interval") {
  const RolledScore rolled = rolled_up(Parts{{90, 2}, {60, 1}, {{}, 1}}, {.method = Rollup::mean});
  CHECK(*rolled.score == Approx(80).epsilon(1e-12));
  CHECK(rolled.coverage == 0.75);
  CHECK(rolled.lowest == Approx(60).epsilon(1e-12));
  CHECK(rolled.highest == Approx(85).epsilon(1e-12));
  CHECK(rolled.parts == 3);
  CHECK(rolled.scored == 2);
  CHECK(rolled.red == 0);
}

TEST_CASE("Too little coverage gives no score but still a mean") {
  const Parts half = {{40, 1}, {{}, 1}}, less = {{40, 1}, {{}, 1.01}};
  CHECK(rolled_up(half, {}).score == 40);
  const RolledScore rolled = rolled_up(less, {});
  CHECK_FALSE(rolled.score);
  CHECK(rolled.status == Status::none);
  CHECK(rolled.mean == 40);
  CHECK(rolled_up(less, {.coverage_min = 0.4}).score == 40);
}

TEST_CASE("Nothing to roll up has no score and may be anything") {
  for (const Parts& parts : {Parts{}, Parts{{{}, 1}}, Parts{{50, 0}}}) {
    const RolledScore rolled = rolled_up(parts, {.coverage_min = 0});
    CHECK_FALSE(rolled.score);
    CHECK(rolled.coverage == 0);
    CHECK(rolled.lowest == 0);
    CHECK(rolled.highest == 100);
  }
}

TEST_CASE("A red part keeps the whole from green from its share on") {
  const auto status = [](double weight, double share) {
    return rolled_up(Parts{{100, 1 - weight}, {20, weight}}, {.veto_share = share}).status;
  };
  CHECK(status(0.25, 0.25) == Status::amber);
  CHECK(status(0.25, 0.26) == Status::green);
  CHECK(rolled_up(Parts{{100, 3}, {34, 1}}, {}).status == Status::green);
  CHECK(rolled_up(Parts{{40, 3}, {10, 1}}, {}).score == 32.5);
}

TEST_CASE("A share is one of what has a score") {
  CHECK(rolled_up(Parts{{100, 4}, {0, 1}, {{}, 1}}, {}).status == Status::amber);
  CHECK(rolled_up(Parts{{100, 4}, {0, 0.9}, {{}, 1}}, {}).status == Status::green);
}

TEST_CASE("A score of 0 does not wipe out a geometric mean") {
  CHECK(score_by(Rollup::geometric, {{0, 1}, {100, 1}}) == Approx(10).epsilon(1e-12));
}

TEST_CASE("A mean on a limit has the status that begins there") {
  const auto status = [](Rollup method, const Parts& parts) {
    return rolled_up(parts, {.method = method}).status;
  };
  CHECK(status(Rollup::veto, {{0, 2}, {100, 1}}) == Status::amber);
  CHECK(status(Rollup::mean, {{100, 1}, {100, 1}, {0, 1}}) == Status::green);
  CHECK(status(Rollup::veto, {{100, 1}, {100, 1}, {0, 1}}) == Status::amber);
  Parts parts = {{15, 2}, {35, 1}, {45, 3}};
  do {
    CHECK(status(Rollup::mean, parts) == Status::amber);
  } while (std::next_permutation(parts.begin(), parts.end(),
                                 [](const auto& a, const auto& b) { return *a.score < *b.score; }));
}

Parts random_parts(std::mt19937& random) {
  Parts parts(1 + random() % 6);
  for (ScorePart& part : parts) {
    part.weight = 1 + static_cast<double>(random() % 4);
    if (random() % 5 != 0) part.score = static_cast<double>(random() % 101);
  }
  return parts;
}

TEST_CASE("Every method stays within its parts and ignores their order") {
  std::mt19937 random(20260901);
  for (int run = 0; run < 500; ++run) {
    Parts parts = random_parts(random);
    double lowest = 100, highest = 0;
    for (const ScorePart& part : parts) {
      if (!part.score) continue;
      lowest = std::min(lowest, *part.score);
      highest = std::max(highest, *part.score);
    }
    Parts shuffled = parts;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    for (const Rollup method : kMethods) {
      const RolledScore rolled = rolled_up(parts, {.method = method});
      const auto other = rolled_up(shuffled, {.method = method}).score;
      REQUIRE(rolled.score.has_value() == other.has_value());
      if (!rolled.score) continue;
      CHECK(*rolled.score == *other);
      CHECK(rolled.status == rolled_up(shuffled, {.method = method}).status);
      CHECK(*rolled.score >= (method == Rollup::geometric ? std::max(lowest, 1.0) : lowest) -
                                 (method == Rollup::veto ? 1e-9 : 0));
      CHECK(*rolled.score <= std::max(highest, 1.0));
      CHECK(rolled.lowest <= *rolled.mean + 1e-9);
      CHECK(rolled.highest >= *rolled.mean - 1e-9);
    }
  }
}

TEST_CASE("A better part never makes the whole worse") {
  std::mt19937 random(7);
  for (int run = 0; run < 500; ++run) {
    Parts parts = random_parts(random);
    ScorePart& part = parts[random() % parts.size()];
    if (!part.score) continue;
    for (const Rollup method : kMethods) {
      Parts better = parts;
      better[static_cast<std::size_t>(&part - parts.data())].score = *part.score + 7;
      const auto before = rolled_up(parts, {.method = method}).score;
      const auto rank = [&](const Parts& each) {
        return -static_cast<int>(rolled_up(each, {.method = method}).status);
      };
      if (before) CHECK(*rolled_up(better, {.method = method}).score >= *before - 1e-12);
      if (before) CHECK(rank(better) >= rank(parts));
    }
  }
}

TEST_CASE("Equal scores give that very score") {
  const Parts equal = {{70.1, 3}, {70.1, 7}, {70.1, 0.1}};
  for (const Rollup method : kMethods)
    CHECK(score_by(method, equal) == Approx(70.1).epsilon(1e-15));
}

}  // namespace
}  // namespace stratmap
