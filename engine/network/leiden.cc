#include "engine/network/leiden.h"

#include <utility>
#include <vector>

namespace stratmap {
namespace {

// The levels above the bottom, and where each vertex of the one below went.
class Tower {
 public:
  explicit Tower(const NetworkLevel& bottom) : bottom_(bottom) {}

  const NetworkLevel& top() const { return levels_.empty() ? bottom_ : levels_.back(); }
  bool is_bottom() const { return levels_.empty(); }

  // The groups become the vertices of a level above, in the communities of their members.
  void rise(Grouping groups, Labels& community) {
    Labels above(groups.count);
    for (std::uint32_t vertex = 0; vertex < top().size(); ++vertex)
      above[groups.group_of[vertex]] = community[vertex];
    levels_.push_back(aggregated(top(), groups));
    vertex_above_.push_back(std::move(groups.group_of));
    community = grouping_by(above).group_of;
  }

  void descend(Labels& community) {
    Labels below = std::move(vertex_above_.back());
    for (std::uint32_t& label : below) label = community[label];
    community = std::move(below);
    vertex_above_.pop_back();
    levels_.pop_back();
  }

 private:
  const NetworkLevel& bottom_;
  std::vector<NetworkLevel> levels_;
  std::vector<Labels> vertex_above_;
};

}  // namespace

Leiden::Leiden(std::size_t most_vertices, std::uint64_t seed)
    : mover_(most_vertices, seed), refiner_(most_vertices, ~seed) {}

void Leiden::move(const NetworkLevel& level, double resolution, Labels& community) {
  mover_.move(level, resolution, community);
}

void Leiden::round(const NetworkLevel& bottom, double resolution, Joined joined,
                   Labels& community) {
  round(bottom, resolution, Resolution::given, joined, community);
}

double Leiden::round_of_silos(const NetworkLevel& bottom, Labels& community) {
  const double first = resolution_of(bottom, community).value_or(1);
  return round(bottom, first, Resolution::of_silos, Joined::communities, community);
}

double Leiden::round(const NetworkLevel& bottom, double resolution, Resolution kind, Joined joined,
                     Labels& community) {
  Tower tower(bottom);
  for (;;) {
    Grouping groups = grouping_by(joined == Joined::communities
                                      ? community
                                      : refiner_.parts(tower.top(), resolution, community));
    if (groups.count == tower.top().size()) break;
    tower.rise(std::move(groups), community);
    move(tower.top(), resolution, community);
    if (kind == Resolution::of_silos)
      resolution = resolution_of(tower.top(), community).value_or(1);
  }
  while (!tower.is_bottom()) {
    tower.descend(community);
    move(tower.top(), resolution, community);
  }
  return resolution;
}

Labels Leiden::search(const NetworkLevel& bottom, double resolution) {
  Labels community = each_alone(bottom);
  move(bottom, resolution, community);
  round(bottom, resolution, Joined::communities, community);
  round(bottom, resolution, Joined::parts, community);
  return community;
}

}  // namespace stratmap
