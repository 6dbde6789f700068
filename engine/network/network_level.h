#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/network/grouping.h"
#include "engine/network/network.h"

namespace stratmap {

// By vertex, the number of its community; below the number of vertices.
using Labels = std::vector<std::uint32_t>;

// By vertex, 1 or 0.
using Flags = std::vector<std::uint8_t>;

// A network whose vertices may stand for many actors. Ties inside a vertex are no longer seen, but
// count in its degree. All numbers are whole, so that no sum depends on its order.
struct NetworkLevel {
  struct Edge {
    std::uint32_t target;
    std::int32_t weight;  // ties between the two
  };
  std::vector<std::uint32_t> starts;  // by vertex, and one more; into `edges`
  std::vector<Edge> edges;            // each tie from both sides
  std::vector<double> degrees;        // by vertex: ends of ties in it
  double ends = 0;                    // of all ties: the sum of the degrees

  std::uint32_t size() const { return static_cast<std::uint32_t>(degrees.size()); }
  std::span<const Edge> edges_of(std::uint32_t vertex) const {
    return {edges.data() + starts[vertex], edges.data() + starts[vertex + 1]};
  }
};

// The actors themselves; each tie counts as one, however strong.
NetworkLevel first_level(const Network& network);

// The groups as vertices.
NetworkLevel aggregated(const NetworkLevel& level, const Grouping& groups);

// Groups of vertices, and the level that they are the vertices of.
struct Coarse {
  Grouping groups;
  NetworkLevel level;

  Coarse() = default;
  Coarse(const NetworkLevel& below, Grouping its_groups);

  // By vertex below, the community of its group.
  Labels spread(const Labels& community) const;
  // By group, the community of its members; numbered anew, for there are fewer groups.
  Labels to_groups(const Labels& community) const;
};

// Every vertex a community of its own.
Labels each_alone(const NetworkLevel& level);

// Q of these communities at a resolution; of a level above, the same as of the actors.
double quality(const NetworkLevel& level, const Labels& community, double resolution);

// The resolution at which these communities are the likeliest, if they are silos with the densities
// found: γ = (ω_in − ω_out)/(ln ω_in − ln ω_out), ω the ties found ÷ those that chance would put
// there (Newman 2016). Nothing where all ties are inside, or as many as by chance.
std::optional<double> resolution_of(const NetworkLevel& level, const Labels& community);

}  // namespace stratmap
