// The test of a link on two plain columns, for comparison with other programs.
//   stratmap_link_test KIND LAG FILE [DRAWS [SEED]]   r and p of FILE: a header, then lines "x,y";
//                                                     LAG is a number of periods, or "scan"
//   stratmap_link_test --time                         CPU time of one test of 60 pairs

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/clock.h"
#include "engine/evidence/link_test.h"
#include "engine/network/random_draws.h"

namespace stratmap::bench {
namespace {

struct Columns {
  std::vector<PeriodPoint> cause, effect;
};

// An empty cell, or one that is no number, is a gap.
void add(std::string_view cell, std::int32_t period, std::vector<PeriodPoint>& points) {
  const std::string text(cell);
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (end != text.c_str()) points.push_back({period, value});
}

Columns read(const char* path) {
  Columns columns;
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  for (std::int32_t period = 0; std::getline(file, line); ++period) {
    const std::size_t comma = std::min(line.find(','), line.size());
    add(std::string_view(line).substr(0, comma), period, columns.cause);
    if (comma < line.size()) add(std::string_view(line).substr(comma + 1), period, columns.effect);
  }
  return columns;
}

PeriodKind kind_named(std::string_view word) {
  if (word == "month") return PeriodKind::month;
  if (word == "quarter") return PeriodKind::quarter;
  if (word == "week") return PeriodKind::week;
  return PeriodKind::year;
}

int test(int argc, char** argv) {
  const Columns columns = read(argv[3]);
  LinkTestWishes wishes{.lag = {}, .fewest_pairs = 0, .draws = {}};
  if (std::string_view(argv[2]) != "scan") wishes.lag = std::atoi(argv[2]);
  if (argc > 4) wishes.draws.count = static_cast<std::uint32_t>(std::strtoul(argv[4], nullptr, 10));
  if (argc > 5) wishes.draws.seed = std::strtoull(argv[5], nullptr, 10);
  const LinkTest found = link_test(columns.cause, columns.effect, kind_named(argv[1]), wishes);
  if (!found.was_tested()) {
    std::printf("untested\n");
    return 1;
  }
  std::printf("%d %zu %zu %d %d %.10f %.6f\n", found.lag, found.pairs, found.left,
              found.order_of_cause, found.order_of_effect, found.r, found.p);
  return 0;
}

int time_it() {
  RandomDraws random(1);
  Columns columns;
  for (std::int32_t period = 0; period < 62; ++period) {
    columns.cause.push_back({period, static_cast<double>(random.below(1000))});
    columns.effect.push_back({period, static_cast<double>(random.below(1000))});
  }
  double sum = 0;
  const auto work = [&](std::optional<std::int32_t> lag) {
    return median_cpu_ms(
        [&] {
          sum += link_test(columns.cause, columns.effect, PeriodKind::month,
                           {.lag = lag, .fewest_pairs = 0, .draws = {.count = 9999, .seed = 1}})
                     .p;
        },
        500);
  };
  std::printf("declared %.3f ms, lag looked for %.3f ms\n", work(2), work(std::nullopt));
  return sum > 0 ? 0 : 1;
}

}  // namespace
}  // namespace stratmap::bench

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--time") return stratmap::bench::time_it();
  if (argc >= 4) return stratmap::bench::test(argc, argv);
  std::fprintf(stderr, "stratmap_link_test KIND LAG|scan FILE [DRAWS [SEED]], or --time\n");
  return 2;
}
