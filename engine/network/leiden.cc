#include "engine/network/leiden.h"

#include <utility>
#include <vector>

namespace stratmap {
namespace {

// The levels above the bottom, where each vertex of the one below went, and who has moved.
class Tower {
 public:
  explicit Tower(const NetworkLevel& bottom) : bottom_(bottom) {}

  const NetworkLevel& top() const { return floors_.empty() ? bottom_ : floors_.back().above.level; }
  bool is_bottom() const { return floors_.empty(); }

  // The groups become the vertices of a level above, in the communities of their members.
  void rise(Grouping groups, Labels& community) {
    Coarse above(top(), std::move(groups));
    community = above.to_groups(community);
    Flags moved(above.groups.count);
    floors_.push_back({.above = std::move(above), .moved = std::move(moved)});
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
    const Flags moved_above = std::move(floors_.back().moved);
    const Coarse left = std::move(floors_.back().above);
    floors_.pop_back();
    community = left.spread(community);
    Flags moved(community.size());
    for (std::uint32_t vertex = 0; vertex < moved.size(); ++vertex) {
      moved[vertex] = moved_above[left.groups.group_of[vertex]];
      if (!is_bottom()) floors_.back().moved[vertex] |= moved[vertex];
    }
    return moved;
  }

 private:
  struct Floor {
    Coarse above;
    Flags moved;  // by vertex
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

Coarse Leiden::move_parts(const NetworkLevel& bottom, double resolution, Labels& community) {
  Grouping groups = grouping_by(refiner_.parts(bottom, resolution, community));
  if (groups.count == bottom.size()) return {};
  Coarse parts(bottom, std::move(groups));
  Labels of_parts = parts.to_groups(community);
  const Labels before = parts.spread(of_parts);
  move(parts.level, resolution, of_parts);
  community = parts.spread(of_parts);
  Flags moved(community.size());
  for (std::size_t vertex = 0; vertex < moved.size(); ++vertex)
    moved[vertex] = community[vertex] == before[vertex] ? 0 : 1;
  mover_.move_beside(bottom, resolution, moved, community);
  return parts;
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
