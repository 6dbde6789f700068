#include "engine/network/ei_index.h"

namespace stratmap {

double ei_index(const GroupTies& ties) {
  if (ties.incident() == 0) return 0;
  return static_cast<double>(ties.across - ties.inside) / static_cast<double>(ties.incident());
}

GroupTies whole_ties(const Network& network, const Grouping& grouping) {
  GroupTies whole;
  for (const NetworkTie& tie : network.ties())
    ++(grouping.group_of[tie.first] == grouping.group_of[tie.second] ? whole.inside : whole.across);
  return whole;
}

double expected_ei(std::uint32_t group_size, std::size_t actor_count) {
  const double others_inside = group_size - 1.0;
  const double outside = static_cast<double>(actor_count) - group_size;
  const double all = others_inside + 2 * outside;
  return all <= 0 ? 0 : 1 - 2 * others_inside / all;
}

double expected_ei(const Grouping& grouping) {
  const auto count = static_cast<double>(grouping.group_of.size());
  if (count < 2) return 0;
  double pairs_inside = 0;
  for (const double size : grouping.sizes()) pairs_inside += size * (size - 1);
  return 1 - 2 * pairs_inside / (count * (count - 1));
}

}  // namespace stratmap
