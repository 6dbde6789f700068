#include "engine/network/refiner.h"

#include <algorithm>
#include <numeric>

namespace stratmap {
namespace {

constexpr double kLeastGain = 1e-10;

bool is_well_tied(double ties, double degrees, double whole, double penalty) {
  return ties >= penalty * degrees * (whole - degrees);
}

}  // namespace

Refiner::Refiner(std::size_t most_vertices, std::uint64_t seed)
    : random_(seed),
      parts_(most_vertices),
      to_rest_(most_vertices),
      wholes_(most_vertices),
      met_(most_vertices + 1) {}

Labels Refiner::parts(const NetworkLevel& level, double resolution, const Labels& community) {
  const double penalty = resolution / level.ends;
  measure(level, community);
  order_.resize(level.size());
  std::iota(order_.begin(), order_.end(), 0U);
  random_.shuffle(order_);
  Labels part = each_alone(level);
  for (const std::uint32_t vertex : order_) {
    const double whole = wholes_[community[vertex]];
    const double degree = level.degrees[vertex];
    if (parts_[vertex].size > 1) continue;  // others have joined it
    if (!is_well_tied(to_rest_[vertex], degree, whole, penalty)) continue;
    const std::size_t met_count = meet(level, vertex, community, part);
    const std::uint32_t to = best_for(vertex, penalty, whole, met_count);
    const std::int32_t tied = parts_[to].tied;
    for (std::size_t i = 0; i < met_count; ++i) parts_[met_[i]].tied = 0;
    if (to == vertex) continue;
    part[vertex] = to;
    parts_[to].degrees += degree;
    parts_[to].border += to_rest_[vertex] - 2 * tied;
    ++parts_[to].size;
  }
  return part;
}

void Refiner::measure(const NetworkLevel& level, const Labels& community) {
  std::fill_n(wholes_.begin(), level.size(), 0.0);
  for (std::uint32_t vertex = 0; vertex < level.size(); ++vertex) {
    const std::uint32_t own = community[vertex];
    std::int32_t inside = 0;
    for (const NetworkLevel::Edge& edge : level.edges_of(vertex))
      inside += (community[edge.target] == own ? 1 : 0) * edge.weight;
    wholes_[own] += level.degrees[vertex];
    to_rest_[vertex] = inside;
    parts_[vertex] = {.degrees = level.degrees[vertex], .border = to_rest_[vertex]};
  }
}

// The parts of its community that a vertex is tied to, into `met_`, and how strongly. Without a
// branch on whose side a partner is, or whether a part was met before: nobody could foretell it.
std::size_t Refiner::meet(const NetworkLevel& level, std::uint32_t vertex, const Labels& community,
                          const Labels& part) {
  const std::uint32_t own = community[vertex];
  std::size_t count = 0;
  for (const NetworkLevel::Edge& edge : level.edges_of(vertex)) {
    const std::int32_t inside = community[edge.target] == own ? 1 : 0;
    const std::uint32_t label = part[edge.target];
    std::int32_t& tied = parts_[label].tied;
    met_[count] = label;
    count += static_cast<std::size_t>(inside & (tied == 0 ? 1 : 0));
    tied += inside * edge.weight;
  }
  return count;
}

std::uint32_t Refiner::best_for(std::uint32_t vertex, double penalty, double whole,
                                std::size_t met_count) {
  const double price = penalty * parts_[vertex].degrees;
  std::uint32_t to = vertex;
  double best = kLeastGain;
  for (std::size_t i = 0; i < met_count; ++i) {
    const Part& part = parts_[met_[i]];
    const double gain = part.tied - price * part.degrees;
    if (gain <= best || !is_well_tied(part.border, part.degrees, whole, penalty)) continue;
    best = gain;
    to = met_[i];
  }
  return to;
}

}  // namespace stratmap
