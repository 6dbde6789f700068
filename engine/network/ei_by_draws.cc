#include <cstddef>

#include "engine/network/ei_index.h"
#include "engine/network/random_draws.h"

namespace stratmap {
namespace {

constexpr std::uint64_t kSeed = 19880101;

// Whether the index of `drawn` is at most that of `found`, in whole numbers.
bool is_as_inward(const GroupTies& drawn, const GroupTies& found) {
  return drawn.incident() > 0 && (drawn.across - drawn.inside) * found.incident() <=
                                     (found.across - found.inside) * drawn.incident();
}

}  // namespace

EiChance ei_by_draws(const Network& network, const Grouping& grouping, std::uint32_t draws) {
  const std::vector<GroupTies> found = ties_by_group(network, grouping);
  const GroupTies whole = whole_ties(network, grouping);
  std::vector<std::uint32_t> as_inward(grouping.count);
  std::uint32_t whole_as_inward = 0;
  RandomDraws random(kSeed);
  Grouping drawn = grouping;
  for (std::uint32_t draw = 0; draw < draws; ++draw) {
    random.shuffle(drawn.group_of);
    const std::vector<GroupTies> ties = ties_by_group(network, drawn);
    std::int64_t inside = 0;
    for (std::size_t group = 0; group < ties.size(); ++group) {
      inside += ties[group].inside;
      if (is_as_inward(ties[group], found[group])) ++as_inward[group];
    }
    if (inside >= whole.inside) ++whole_as_inward;
  }
  const auto share = [&](std::uint32_t count) { return (count + 1.0) / (draws + 1.0); };
  EiChance chance{.whole = share(whole_as_inward)};
  for (const std::uint32_t count : as_inward) chance.by_group.push_back(share(count));
  return chance;
}

}  // namespace stratmap
