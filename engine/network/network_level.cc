#include "engine/network/network_level.h"

#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

namespace stratmap {
namespace {

// Densities that differ by less tell no more inside from between.
constexpr double kSameDensity = 0.005;

// Ends of ties inside communities: those found, and those that chance would put there.
struct EndsInside {
  double found, expected;
};

EndsInside ends_inside(const NetworkLevel& level, const Labels& community) {
  std::vector<double> degrees(level.size());
  std::int64_t across = 0;
  for (std::uint32_t vertex = 0; vertex < level.size(); ++vertex) {
    const std::uint32_t own = community[vertex];
    degrees[own] += level.degrees[vertex];
    std::int32_t leaving = 0;
    for (const NetworkLevel::Edge& edge : level.edges_of(vertex))
      leaving += (community[edge.target] == own ? 0 : 1) * edge.weight;
    across += leaving;
  }
  double squares = 0;
  for (const double degree : degrees) squares += degree * degree;
  return {level.ends - static_cast<double>(across), squares / level.ends};
}

}  // namespace

NetworkLevel first_level(const Network& network) {
  NetworkLevel level;
  level.starts.reserve(network.size() + 1);
  level.starts.push_back(0);
  level.edges.reserve(2 * network.ties().size());
  level.degrees.reserve(network.size());
  for (std::uint32_t actor = 0; actor < network.size(); ++actor) {
    for (const std::uint32_t partner : network.partners(actor)) level.edges.push_back({partner, 1});
    level.starts.push_back(static_cast<std::uint32_t>(level.edges.size()));
    level.degrees.push_back(static_cast<double>(network.degree(actor)));
  }
  level.ends = static_cast<double>(level.edges.size());
  return level;
}

NetworkLevel aggregated(const NetworkLevel& level, const Grouping& groups) {
  const Members members = members_of(groups);
  NetworkLevel above;
  above.starts.reserve(groups.count + 1);
  above.starts.push_back(0);
  above.edges.reserve(level.edges.size());
  above.degrees.resize(groups.count);
  above.ends = level.ends;
  std::vector<std::int32_t> weight_to(groups.count);
  std::vector<std::uint32_t> met(groups.count + 1);
  for (std::uint32_t group = 0; group < groups.count; ++group) {
    std::size_t met_count = 0;
    for (std::uint32_t i = members.starts[group]; i < members.starts[group + 1]; ++i) {
      const std::uint32_t vertex = members.actors[i];
      above.degrees[group] += level.degrees[vertex];
      for (const NetworkLevel::Edge& edge : level.edges_of(vertex)) {
        const std::uint32_t other = groups.group_of[edge.target];
        met[met_count] = other;
        met_count += weight_to[other] == 0 ? 1 : 0;
        weight_to[other] += edge.weight;
      }
    }
    for (std::size_t i = 0; i < met_count; ++i) {
      const std::int32_t weight = std::exchange(weight_to[met[i]], 0);
      if (met[i] != group) above.edges.push_back({met[i], weight});
    }
    above.starts.push_back(static_cast<std::uint32_t>(above.edges.size()));
  }
  return above;
}

Coarse::Coarse(const NetworkLevel& below, Grouping its_groups)
    : groups(std::move(its_groups)), level(aggregated(below, groups)) {}

Labels Coarse::spread(const Labels& community) const {
  Labels labels = groups.group_of;
  for (std::uint32_t& label : labels) label = community[label];
  return labels;
}

Labels Coarse::to_groups(const Labels& community) const {
  Labels labels(groups.count);
  for (std::size_t vertex = 0; vertex < community.size(); ++vertex)
    labels[groups.group_of[vertex]] = community[vertex];
  return grouping_by(labels).group_of;
}

Labels each_alone(const NetworkLevel& level) {
  Labels labels(level.size());
  std::iota(labels.begin(), labels.end(), 0U);
  return labels;
}

double quality(const NetworkLevel& level, const Labels& community, double resolution) {
  const auto [inside, expected] = ends_inside(level, community);
  return level.ends > 0 ? (inside - resolution * expected) / level.ends : 0;
}

std::optional<double> resolution_of(const NetworkLevel& level, const Labels& community) {
  const auto [inside, expected] = ends_inside(level, community);
  if (inside >= level.ends || expected >= level.ends || expected <= 0) return std::nullopt;
  const double within = inside / expected;
  const double between = (level.ends - inside) / (level.ends - expected);
  if (within <= between * (1 + kSameDensity)) return std::nullopt;
  return (within - between) / (std::log(within) - std::log(between));
}

}  // namespace stratmap
