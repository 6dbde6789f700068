#include "engine/what_if/bands.h"

#include <atomic>
#include <catch2/catch.hpp>

#include "tests/engine/what_if/sample.h"

namespace stratmap {
namespace {

using Objectives = std::vector<Id<Objective>>;

TEST_CASE("Weights are drawn from a triangle over half to one and a half times") {
  const ResponseGraph graph(2, {{{0}, {1}, -0.4, 1}});
  double sum = 0, squares = 0;
  for (std::size_t draw = 0; draw < 20000; ++draw) {
    const double factor = drawn_weights(graph, 7, draw)[0] / -0.4;
    CHECK((factor >= 0.5 && factor <= 1.5));
    sum += factor;
    squares += (factor - 1) * (factor - 1);
  }
  CHECK(sum / 20000 == Approx(1).margin(0.005));
  CHECK(squares / 20000 == Approx(0.25 / 6).margin(0.001));  // (1.5 − .5)² / 24
}

TEST_CASE("One arrow has the quantiles of its triangle") {
  const ResponseGraph graph(2, {{{0}, {1}, 0.4, 1}});
  const Objectives objectives = {{0}, {1}};
  const auto bands = bands_of(graph, change_at(2, 0, 10), 12, objectives, {.draws = 20000});
  CHECK(bands[0].low == 10);  // what is set is not drawn
  CHECK(bands[0].high == 10);
  const double edge = 0.5 - std::sqrt(0.05 / 2);  // of a triangle over ± .5
  CHECK(bands[1].low == Approx(4 * (1 - edge)).margin(0.02));
  CHECK(bands[1].high == Approx(4 * (1 + edge)).margin(0.02));
}

TEST_CASE("Any number of threads gives the same bands") {
  const ResponseGraph graph = random_map(3, 20, 50);
  Objectives objectives;
  for (std::uint32_t i = 0; i < 20; ++i) objectives.push_back({i});
  const auto with = [&](unsigned threads) {
    return bands_of(graph, change_at(20, 1, 10), 24, objectives,
                    {.draws = 333, .threads = {threads}});
  };
  const auto one = with(1);
  for (const unsigned threads : {2U, 3U, 7U, 0U}) {
    const auto several = with(threads);
    for (std::size_t i = 0; i < one.size(); ++i) {
      CHECK(several[i].low == one[i].low);
      CHECK(several[i].high == one[i].high);
    }
  }
}

TEST_CASE("A band holds the end of a course without turns") {
  const ResponseGraph graph(3, {{{0}, {1}, 0.4, 1}, {{1}, {2}, 0.3, 2}});
  const Objectives objectives = {{2}};
  const EffectBand band = bands_of(graph, change_at(3, 0, 10), 12, objectives, {})[0];
  CHECK(band.low < 1.2);
  CHECK(band.high > 1.2);
  CHECK(band.low > 0.5);
}

TEST_CASE("Quantiles lie between two figures") {
  const std::vector<double> figures = {1, 2, 3, 4, 5};
  CHECK(quantile(figures, 0) == 1);
  CHECK(quantile(figures, 0.5) == 3);
  CHECK(quantile(figures, 0.05) == Approx(1.2));
  CHECK(quantile(figures, 1) == 5);
  CHECK(quantile(std::vector<double>{7}, 0.95) == 7);
}

TEST_CASE("Every job runs once") {
  for (const unsigned threads : {0U, 1U, 4U}) {
    std::vector<std::atomic<int>> runs(257);
    run_jobs(runs.size(), {threads}, [&](std::size_t job) { ++runs[job]; });
    for (const auto& count : runs) CHECK(count == 1);
  }
  run_jobs(0, {}, [](std::size_t) { FAIL("there is no job"); });
}

}  // namespace
}  // namespace stratmap
