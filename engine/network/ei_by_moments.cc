#include <cmath>
#include <numbers>

#include "engine/network/ei_index.h"

namespace stratmap {
namespace {

// Ordered pairs of ties by what they share: the same tie, one actor, none.
struct TiePairs {
  double same, touching, apart;
};

TiePairs tie_pairs(const Network& network) {
  const auto ties = static_cast<double>(network.ties().size());
  double touching = 0;
  for (std::uint32_t actor = 0; actor < network.size(); ++actor) {
    const auto degree = static_cast<double>(network.degree(actor));
    touching += degree * (degree - 1);
  }
  return {ties, touching, ties * (ties - 1) - touching};
}

// n(n − 1)…, `factors` of them.
double falling(double number, int factors) {
  double product = 1;
  for (int i = 0; i < factors; ++i) product *= number - i;
  return product;
}

// The expected value of what a tie adds, and of its product over two ties by what they share.
struct Products {
  double mean, same, touching, apart;
};

// The chance that a sum over ties with these products is at most `limit`.
double chance_at_most(double limit, const Products& expected, const TiePairs& pairs) {
  const double square = expected.mean * expected.mean;
  const double variance = pairs.same * (expected.same - square) +
                          pairs.touching * (expected.touching - square) +
                          pairs.apart * (expected.apart - square);
  if (!(variance > 0)) return 1;
  const double z = (limit - pairs.same * expected.mean) / std::sqrt(variance);
  return std::erfc(-z / std::numbers::sqrt2) / 2;
}

// A tie adds a·(x + y) + c·x·y, x and y being 1 for an end in the group: a where one end is in it,
// 2a + c where both are.
Products products_of_group(double a, double c, double size, double actors) {
  double q[5];  // the chance that so many given actors are all in the group
  for (int i = 0; i < 5; ++i)
    q[i] = falling(actors, i) > 0 ? falling(size, i) / falling(actors, i) : 0;
  return {.mean = 2 * a * q[1] + c * q[2],
          .same = 2 * a * a * (q[1] - q[2]) + (2 * a + c) * (2 * a + c) * q[2],
          .touching = a * a * q[1] + (3 * a * a + 2 * a * c) * q[2] + (2 * a * c + c * c) * q[3],
          .apart = 4 * a * a * q[2] + 4 * a * c * q[3] + c * c * q[4]};
}

// A tie adds 1 where both ends are in one group, whichever.
Products products_of_inside(const Grouping& grouping) {
  const auto actors = static_cast<double>(grouping.group_of.size());
  double two = 0, three = 0, four = 0, two_squared = 0;
  for (const double size : grouping.sizes()) {
    two += falling(size, 2);
    three += falling(size, 3);
    four += falling(size, 4);
    two_squared += falling(size, 2) * falling(size, 2);
  }
  const auto share = [&](double ways, int factors) {
    return falling(actors, factors) > 0 ? ways / falling(actors, factors) : 0;
  };
  const double same = share(two, 2);
  return {.mean = same,
          .same = same,
          .touching = share(three, 3),
          .apart = share(two * two - two_squared + four, 4)};
}

}  // namespace

EiChance ei_by_moments(const Network& network, const Grouping& grouping) {
  const TiePairs pairs = tie_pairs(network);
  const auto inside = static_cast<double>(whole_ties(network, grouping).inside);
  const Products of_inside = products_of_inside(grouping);
  // At least so many inside is at most so many, with the signs turned.
  EiChance chance{
      .whole = chance_at_most(
          -inside, {-of_inside.mean, of_inside.same, of_inside.touching, of_inside.apart}, pairs)};
  const std::vector<std::uint32_t> sizes = grouping.sizes();
  const std::vector<GroupTies> ties = ties_by_group(network, grouping);
  const auto actors = static_cast<double>(network.size());
  for (std::uint32_t group = 0; group < grouping.count; ++group) {
    const double a = 1 - ei_index(ties[group]);
    const double both = -1 - ei_index(ties[group]);
    chance.by_group.push_back(
        chance_at_most(0, products_of_group(a, both - 2 * a, sizes[group], actors), pairs));
  }
  return chance;
}

}  // namespace stratmap
