#include "engine/network/leiden.h"

#include <utility>
#include <vector>

namespace stratmap {
namespace {

// The levels above the bottom, where each vertex of the one below went, and who has moved.
class Tower {
 public:
  explicit Tower(const NetworkLevel& bottom) : bottom_(bottom) {}

  const NetworkLevel& top() const { return floors_.empty() ? bottom_ : floors_.back().level; }
  bool is_bottom() const { return floors_.empty(); }

  // The groups become the vertices of a level above, in the communities of their members.
  void rise(Grouping groups, Labels& community) {
    Labels above(groups.count);
    for (std::uint32_t vertex = 0; vertex < top().size(); ++vertex)
      above[groups.group_of[vertex]] = community[vertex];
    NetworkLevel level = aggregated(top(), groups);
    floors_.push_back({.level = std::move(level),
                       .vertex_above = std::move(groups.group_of),
                       .moved = Flags(groups.count)});
    community = grouping_by(above).group_of;
  }

  // Whether anybody of the top has moved.
  bool note_moves(const Labels& before, const Labels& community) {
    bool has_moved = false;
    for (std::uint32_t vertex = 0; vertex < top().size(); ++vertex) {
      if (community[vertex] == before[vertex]) continue;
      floors_.back().moved[vertex] = 1;
      has_moved = true;
    }
    return has_moved;
  }

  // Those of the level below who have moved, each as a part of its vertex at the top.
  Flags descend(Labels& community) {
    const Floor left = std::move(floors_.back());
    floors_.pop_back();
    Labels below(left.vertex_above.size());
    Flags moved(left.vertex_above.size());
    for (std::uint32_t vertex = 0; vertex < below.size(); ++vertex) {
      below[vertex] = community[left.vertex_above[vertex]];
      moved[vertex] = left.moved[left.vertex_above[vertex]];
      if (!is_bottom()) floors_.back().moved[vertex] |= moved[vertex];
    }
    community = std::move(below);
    return moved;
  }

 private:
  struct Floor {
    NetworkLevel level;
    Labels vertex_above;  // by vertex of the level below
    Flags moved;          // by vertex
  };

  const NetworkLevel& bottom_;
  std::vector<Floor> floors_;
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
  for (bool has_moved = true; has_moved;) {
    Grouping groups = grouping_by(joined == Joined::communities
                                      ? community
                                      : refiner_.parts(tower.top(), resolution, community));
    if (groups.count == tower.top().size()) break;
    tower.rise(std::move(groups), community);
    const Labels before = community;
    move(tower.top(), resolution, community);
    has_moved = tower.note_moves(before, community);
    if (kind == Resolution::of_silos)
      resolution = resolution_of(tower.top(), community).value_or(1);
  }
  while (!tower.is_bottom()) {
    const Flags moved = tower.descend(community);
    const Labels before = community;
    if (kind == Resolution::of_silos) {
      move(tower.top(), resolution, community);
    } else {
      mover_.move_beside(tower.top(), resolution, moved, community);
    }
    if (!tower.is_bottom()) tower.note_moves(before, community);
  }
  return resolution;
}

void Leiden::search_on(const NetworkLevel& bottom, double resolution, Labels& community) {
  move(bottom, resolution, community);
  round(bottom, resolution, Joined::communities, community);
  round(bottom, resolution, Joined::parts, community);
}

Labels Leiden::search(const NetworkLevel& bottom, double resolution) {
  Labels community = each_alone(bottom);
  search_on(bottom, resolution, community);
  return community;
}

}  // namespace stratmap
