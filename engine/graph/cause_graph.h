#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "models/model.h"

namespace stratmap {

// An arrow of the map that says: doing well at `from` moves `to`.
struct Cause {
  Id<Objective> from;
  Id<Objective> to;
  const Link* link = nullptr;

  bool has_lag() const { return link->lag && !link->lag->is_zero(); }
};

inline constexpr std::uint32_t kNoPath = std::numeric_limits<std::uint32_t>::max();

// L: the links of kind `cause`, made simple. A link of an objective to itself is left out, and a
// target named twice counts once, by its first entry.
class CauseGraph {
 public:
  explicit CauseGraph(const Model& model);

  std::size_t objective_count() const { return starts_from_.size() - 1; }
  std::span<const Cause> links() const { return leaving_; }  // in file order
  std::span<const Cause> links_from(Id<Objective> objective) const {
    return slice(leaving_, starts_from_, objective);
  }
  std::span<const Cause> links_to(Id<Objective> objective) const {
    return slice(arriving_, starts_to_, objective);
  }
  std::size_t out_degree(Id<Objective> objective) const { return links_from(objective).size(); }
  std::size_t in_degree(Id<Objective> objective) const { return links_to(objective).size(); }

  const Cause* between(Id<Objective> from, Id<Objective> to) const;  // null: no link

  // At neither end of any entry of `drives` of kind `cause`, `feedback` or `funds`.
  bool is_isolated(Id<Objective> objective) const { return !is_joined_[objective.index()]; }

  // By objective, the number of links on the shortest way to (from) one of `ends`: 0 for the ends
  // themselves, kNoPath where there is no way.
  std::vector<std::uint32_t> steps_to(std::span<const Id<Objective>> ends) const;
  std::vector<std::uint32_t> steps_from(std::span<const Id<Objective>> ends) const;

  // The parts of the map that links hold together, whatever their direction: those of two or more
  // objectives, largest first, then by first objective. Objectives in file order.
  std::vector<std::vector<Id<Objective>>> parts() const;

 private:
  static std::span<const Cause> slice(const std::vector<Cause>& causes,
                                      const std::vector<std::uint32_t>& starts,
                                      Id<Objective> objective) {
    const std::uint32_t start = starts[objective.index()];
    return {causes.data() + start, starts[objective.index() + 1] - start};
  }

  std::vector<Cause> leaving_;   // grouped by `from`
  std::vector<Cause> arriving_;  // grouped by `to`
  std::vector<std::uint32_t> starts_from_;
  std::vector<std::uint32_t> starts_to_;
  std::vector<bool> is_joined_;
};

// A closed walk along links without a lag: the objectives of a shortest one through the smallest
// id of its strongly connected component, from that id on; of several, the smallest sequence.
using Loop = std::vector<Id<Objective>>;

// One loop a component, in the order of their smallest ids.
std::vector<Loop> loops_without_lag(const CauseGraph& causes, const Model& model);

}  // namespace stratmap
