#include "bench/network_laps.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <numeric>
#include <vector>

#include "bench/clock.h"
#include "engine/network/communities.h"
#include "engine/network/constraint.h"
#include "engine/network/cut_points.h"

namespace stratmap::bench {
namespace {

Network network_in(const std::string& path) {
  std::ifstream file(path);
  std::size_t actors = 0;
  file >> actors;
  std::vector<NetworkTie> ties;
  for (NetworkTie tie{}; file >> tie.first >> tie.second; ties.push_back(tie)) tie.strength = 1;
  return {actors, std::move(ties)};
}

// The median of three runs, and what the last of them gave.
template <class Work>
auto timed(std::string_view name, Work work) {
  std::vector<double> laps;
  for (int run = 0; run < 2; ++run) {
    const double before = cpu_ms();
    work();
    laps.push_back(cpu_ms() - before);
  }
  const double before = cpu_ms();
  auto result = work();
  laps.push_back(cpu_ms() - before);
  fmt::print("{} {:.3f}", name, median(laps));
  return result;
}

}  // namespace

int print_network_laps(const std::string& file) {
  const Network network = network_in(file);
  const Communities found = timed("communities", [&] { return communities(network); });
  fmt::print(" {:.9f} {:.4f} {}\n", found.modularity, found.resolution,
             fmt::join(found.groups.group_of, " "));
  const Grouping components = timed("components", [&] { return components_of(network); });
  fmt::print(" {}\n", components.count);
  const CutPoints cuts = timed("articulation", [&] { return cut_points(network); });
  fmt::print(" {}\n", std::ranges::count_if(cuts.parts,
                                            [](const auto& parts) { return parts.size() >= 2; }));
  const auto constraint = timed("constraint", [&] { return constraints(network); });
  double sum = 0;
  for (const auto& value : constraint) sum += value.value_or(0);
  fmt::print(" {:.9f}\n", sum);
  return 0;
}

}  // namespace stratmap::bench
