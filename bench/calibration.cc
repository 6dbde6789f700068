// How often the test of a link is wrong where there is nothing, and right where there is something:
// the tables of docs/evidence.md. `stratmap_calibration [RUNS [DRAWS]]`, 1,000 runs of 499 draws.

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/evidence/link_test.h"
#include "engine/jobs.h"
#include "tests/engine/evidence/simulated.h"

namespace stratmap::bench {
namespace {

constexpr std::array<std::size_t, 4> kPeriods = {12, 24, 36, 60};
constexpr std::uint64_t kSeedsApart = 1'000'003;
constexpr std::int32_t kLag = 2;

struct Size {
  std::size_t runs = 1000;
  std::uint32_t draws = 499;
};

enum class Reading { declared, scanned, exchanged };

// The share of runs, in per cent, in which the test at 5 % sees something.
template <class Pair>
double seen_percent(const Pair& pair_of, Reading reading, std::size_t periods, const Size& size) {
  std::vector<char> seen(size.runs);
  run_jobs(size.runs, {}, [&](std::size_t run) {
    const std::uint64_t seed = kSeedsApart * (run + 1) + periods;
    SimulatedPair pair = pair_of(periods, seed);
    if (reading == Reading::exchanged) std::swap(pair.cause, pair.effect);
    LinkTestWishes wishes{.lag = kLag, .fewest_pairs = 0, .draws = {size.draws, seed + 1}};
    if (reading == Reading::scanned) wishes.lag.reset();
    const LinkTest test = link_test(pair.cause, pair.effect, PeriodKind::month, wishes);
    seen[run] = test.was_tested() && test.p <= 0.05;
  });
  double count = 0;
  for (const char each : seen) count += each;
  return 100 * count / static_cast<double>(size.runs);
}

// `aims` as 12, 24, 36 and 60 periods; below 0: none.
using Aims = std::array<double, 4>;

template <class Pair>
void print_row(std::string_view name, const Pair& pair_of, Reading reading, const Aims& aims,
               const Size& size) {
  std::printf("| %.*s |", static_cast<int>(name.size()), name.data());
  for (std::size_t i = 0; i < kPeriods.size(); ++i) {
    std::printf(" %.1f", seen_percent(pair_of, reading, kPeriods[i], size));
    if (aims[i] >= 0) std::printf(" (%.0f)", aims[i]);
    std::printf(" |");
    std::fflush(stdout);
  }
  std::printf("\n");
}

void print_heading(std::string_view what) {
  std::printf("\n| %.*s |", static_cast<int>(what.size()), what.data());
  for (const std::size_t periods : kPeriods) std::printf(" n = %zu |", periods);
  std::printf("\n|---|---|---|---|---|\n");
}

auto independent(Independent sort) {
  return [sort](std::size_t periods, std::uint64_t seed) {
    return independent_pair(sort, periods, seed);
  };
}

auto driven(double beta) {
  return
      [beta](std::size_t periods, std::uint64_t seed) { return driven_pair(beta, periods, seed); };
}

void print_false_alarms(const Size& size) {
  struct Row {
    std::string_view name;
    Independent sort;
    Aims aims;
  };
  constexpr std::array kRows = {Row{"white noise", Independent::white_noise, {6, -1, 6, 5}},
                                Row{"AR(.5)", Independent::ar_5, {5, -1, 6, 6}},
                                Row{"AR(.8)", Independent::ar_8, {9, -1, 5, 7}},
                                Row{"random walk", Independent::random_walk, {11, -1, 6, 6}},
                                Row{"common linear trend", Independent::trend, {6, -1, 6, 6}},
                                Row{"common season", Independent::season, {5, -1, 7, 7}}};
  print_heading("nothing to see, lag declared");
  for (const Row& row : kRows)
    print_row(row.name, independent(row.sort), Reading::declared, row.aims, size);
  print_row("AR(.5), lag looked for", independent(Independent::ar_5), Reading::scanned,
            {-1, -1, -1, -1}, size);
  print_row("the effect drives the cause", driven(0.7), Reading::exchanged, {-1, -1, -1, -1}, size);
}

void print_common_cause(const Size& size) {
  print_heading("nothing to see but a common cause");
  print_row("a third drives both", common_cause_pair, Reading::declared, {-1, 83, 97, 100}, size);
}

void print_power(const Size& size) {
  print_heading("something to see, lag declared");
  print_row("effect of .4", driven(0.4), Reading::declared, {15, 32, 48, 76}, size);
  print_row("effect of .7", driven(0.7), Reading::declared, {35, 60, 87, 99}, size);
  print_row("effect of 1", driven(1.0), Reading::declared, {47, 84, 98, 100}, size);
  print_row("effect of .7, lag looked for", driven(0.7), Reading::scanned, {-1, 37, -1, -1}, size);
}

}  // namespace
}  // namespace stratmap::bench

int main(int argc, char** argv) {
  stratmap::bench::Size size;
  if (argc > 1) size.runs = std::strtoul(argv[1], nullptr, 10);
  if (argc > 2) size.draws = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
  std::printf("%% of %zu runs that the test flags at 5 %%, %u draws each; in brackets the aim\n",
              size.runs, size.draws);
  stratmap::bench::print_false_alarms(size);
  stratmap::bench::print_power(size);
  stratmap::bench::print_common_cause(size);
  return 0;
}
