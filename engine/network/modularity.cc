#include "engine/network/modularity.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace stratmap {
namespace {

double entropy(const std::vector<std::uint32_t>& counts, double all) {
  double sum = 0;
  for (const double count : counts)
    if (count > 0) sum -= count / all * std::log(count / all);
  return sum;
}

// How often each value stands in a sorted list.
template <class Value>
std::vector<std::uint32_t> run_lengths(const std::vector<Value>& sorted) {
  std::vector<std::uint32_t> lengths;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (i == 0 || sorted[i] != sorted[i - 1]) lengths.push_back(0);
    ++lengths.back();
  }
  return lengths;
}

}  // namespace

double modularity(const Network& network, const Grouping& grouping, double resolution) {
  const auto ties = static_cast<double>(network.ties().size());
  if (ties == 0) return 0;
  double sum = 0;
  for (const GroupTies& group : ties_by_group(network, grouping)) {
    const double share = static_cast<double>(2 * group.inside + group.across) / (2 * ties);
    sum += static_cast<double>(group.inside) / ties - resolution * share * share;
  }
  return sum;
}

double nmi(const Grouping& one, const Grouping& other, const std::vector<std::uint32_t>& actors) {
  const auto all = static_cast<double>(actors.size());
  std::vector<std::uint32_t> of_one(one.count), of_other(other.count);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const std::uint32_t actor : actors) {
    ++of_one[one.group_of[actor]];
    ++of_other[other.group_of[actor]];
    pairs.emplace_back(one.group_of[actor], other.group_of[actor]);
  }
  std::ranges::sort(pairs);
  const double apart = entropy(of_one, all) + entropy(of_other, all);
  if (apart <= 0) return 1;
  const double shared = apart - entropy(run_lengths(pairs), all);
  return std::clamp(2 * shared / apart, 0.0, 1.0);
}

double nmi(const Grouping& one, const Grouping& other) {
  std::vector<std::uint32_t> actors(one.group_of.size());
  std::iota(actors.begin(), actors.end(), 0U);
  return nmi(one, other, actors);
}

}  // namespace stratmap
