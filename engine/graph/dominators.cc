#include "engine/graph/dominators.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace stratmap {
namespace {

using Numbers = std::vector<std::uint32_t>;

// The dominator tree of the links turned round, from a root above all ends. Vertices are told by
// their number in a walk, depth first, from the root, which is 0.
class DominatorTree {
 public:
  DominatorTree(const CauseGraph& causes, std::span<const Id<Objective>> ends)
      : causes_(causes), number_of_(causes.objective_count(), kNoPath) {
    walk(ends);
    const std::size_t count = vertex_at_.size();
    semi_.resize(count);
    std::iota(semi_.begin(), semi_.end(), 0U);
    best_ = semi_;
    ancestor_.assign(count, kNoPath);
    dominator_.assign(count, 0);
    find_dominators();
  }

  // Adds up numbers of vertices over all below them in the tree.
  Numbers sums_over(std::span<const Id<Objective>> starts) const {
    Numbers counts(vertex_at_.size());
    for (const auto start : starts)
      if (number_of_[start.index()] != kNoPath) ++counts[number_of_[start.index()]];
    for (std::size_t v = counts.size(); v-- > 1;) counts[dominator_[v]] += counts[v];
    Numbers by_objective(causes_.objective_count());
    for (std::size_t v = 1; v < counts.size(); ++v) by_objective[vertex_at_[v].index()] = counts[v];
    return by_objective;
  }

 private:
  // One objective on the walk, and which of its links comes next.
  struct Stop {
    std::uint32_t number;
    std::size_t next;
  };

  void walk(std::span<const Id<Objective>> ends) {
    vertex_at_ = {{}};
    parent_ = {0};
    is_end_.assign(1, false);
    std::vector<Stop> way;
    for (const auto end : ends) {
      enter(end, 0, way);
      while (!way.empty()) {
        Stop& here = way.back();
        const auto links = causes_.links_to(vertex_at_[here.number]);
        if (here.next == links.size())
          way.pop_back();
        else
          enter(links[here.next++].from, here.number, way);
      }
    }
    for (const auto end : ends) is_end_[number_of_[end.index()]] = true;
  }

  void enter(Id<Objective> objective, std::uint32_t from, std::vector<Stop>& way) {
    std::uint32_t& number = number_of_[objective.index()];
    if (number != kNoPath) return;
    number = static_cast<std::uint32_t>(vertex_at_.size());
    vertex_at_.push_back(objective);
    parent_.push_back(from);
    is_end_.push_back(false);
    way.push_back({number, 0});
  }

  void find_dominators() {
    std::vector<Numbers> waiting(vertex_at_.size());
    for (auto v = static_cast<std::uint32_t>(vertex_at_.size()); v-- > 1;) {
      if (is_end_[v]) semi_[v] = 0;
      for (const Cause& cause : causes_.links_from(vertex_at_[v])) {
        const std::uint32_t before = number_of_[cause.to.index()];
        if (before != kNoPath) semi_[v] = std::min(semi_[v], semi_[best_above(before)]);
      }
      waiting[semi_[v]].push_back(v);
      ancestor_[v] = parent_[v];
      for (const std::uint32_t w : std::exchange(waiting[parent_[v]], {})) {
        const std::uint32_t u = best_above(w);
        dominator_[w] = semi_[u] < semi_[w] ? u : parent_[v];
      }
    }
    for (std::uint32_t v = 1; v < dominator_.size(); ++v)
      if (dominator_[v] != semi_[v]) dominator_[v] = dominator_[dominator_[v]];
  }

  // The vertex with the least semidominator on the way up from `v`; shortens that way.
  std::uint32_t best_above(std::uint32_t v) {
    if (ancestor_[v] == kNoPath) return v;
    Numbers way;
    for (std::uint32_t u = v; ancestor_[ancestor_[u]] != kNoPath; u = ancestor_[u])
      way.push_back(u);
    for (std::size_t i = way.size(); i-- > 0;) {
      const std::uint32_t u = way[i], above = ancestor_[u];
      if (semi_[best_[above]] < semi_[best_[u]]) best_[u] = best_[above];
      ancestor_[u] = ancestor_[above];
    }
    return best_[v];
  }

  const CauseGraph& causes_;
  Numbers number_of_;                     // by objective; kNoPath: leads to no end
  std::vector<Id<Objective>> vertex_at_;  // by number; of the root, nothing
  Numbers parent_;                        // in the walk
  std::vector<bool> is_end_;
  Numbers semi_, best_, ancestor_, dominator_;
};

}  // namespace

std::vector<std::uint32_t> starts_that_need(const CauseGraph& causes,
                                            std::span<const Id<Objective>> starts,
                                            std::span<const Id<Objective>> ends) {
  return DominatorTree(causes, ends).sums_over(starts);
}

}  // namespace stratmap
