#include "engine/graph/cause_graph.h"

#include <algorithm>
#include <utility>

#include "engine/graph/components.h"

namespace stratmap {
namespace {

using Starts = std::vector<std::uint32_t>;

// The causes that L takes, objective by objective in file order.
std::vector<Cause> simple_causes(const Model& model) {
  std::vector<Cause> causes;
  std::vector<std::uint32_t> last_cause(model.objectives.size(), kNoPath);
  for (std::uint32_t from = 0; from < model.objectives.size(); ++from) {
    for (const Link& link : model.objectives[from].drives) {
      if (link.kind != LinkKind::cause || link.to.is_unknown()) continue;
      const bool is_first = std::exchange(last_cause[link.to.id.index()], from) != from;
      if (is_first && link.to.id.value != from) causes.push_back({{from}, link.to.id, &link});
    }
  }
  return causes;
}

// By objective, whether an arrow of any kind starts or ends there.
std::vector<bool> joined_objectives(const Model& model) {
  std::vector<bool> is_joined(model.objectives.size());
  for (std::size_t from = 0; from < model.objectives.size(); ++from) {
    for (const Link& link : model.objectives[from].drives) {
      if (link.kind == LinkKind::none || link.to.is_unknown()) continue;
      is_joined[from] = true;
      is_joined[link.to.id.index()] = true;
    }
  }
  return is_joined;
}

// Where each objective's group starts, and in the last place where the last one ends.
Starts starts_by(const std::vector<Cause>& causes, std::size_t count, Id<Objective> Cause::*end) {
  Starts starts(count + 1);
  for (const Cause& cause : causes) ++starts[(cause.*end).index() + 1];
  for (std::size_t i = 0; i < count; ++i) starts[i + 1] += starts[i];
  return starts;
}

std::vector<Cause> grouped_by_effect(const std::vector<Cause>& causes, Starts next) {
  std::vector<Cause> grouped(causes.size());
  for (const Cause& cause : causes) grouped[next[cause.to.index()]++] = cause;
  return grouped;
}

// Breadth first; `neighbours` calls back with each objective one link further.
template <class Neighbours>
std::vector<std::uint32_t> steps(std::size_t count, std::span<const Id<Objective>> ends,
                                 Neighbours neighbours) {
  std::vector<std::uint32_t> steps(count, kNoPath);
  std::vector<Id<Objective>> queue;
  const auto visit = [&](Id<Objective> objective, std::uint32_t distance) {
    if (steps[objective.index()] != kNoPath) return;
    steps[objective.index()] = distance;
    queue.push_back(objective);
  };
  for (const Id<Objective> end : ends) visit(end, 0);
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const Id<Objective> here = queue[at];
    neighbours(here, [&](Id<Objective> next) { visit(next, steps[here.index()] + 1); });
  }
  return steps;
}

}  // namespace

CauseGraph::CauseGraph(const Model& model)
    : leaving_(simple_causes(model)),
      starts_from_(starts_by(leaving_, model.objectives.size(), &Cause::from)),
      starts_to_(starts_by(leaving_, model.objectives.size(), &Cause::to)),
      is_joined_(joined_objectives(model)) {
  arriving_ = grouped_by_effect(leaving_, starts_to_);
}

const Cause* CauseGraph::between(Id<Objective> from, Id<Objective> to) const {
  const auto links = links_from(from);
  const auto found = std::ranges::find(links, to, &Cause::to);
  return found == links.end() ? nullptr : &*found;
}

std::vector<std::uint32_t> CauseGraph::steps_to(std::span<const Id<Objective>> ends) const {
  return steps(objective_count(), ends, [this](Id<Objective> here, auto visit) {
    for (const Cause& cause : links_to(here)) visit(cause.from);
  });
}

std::vector<std::uint32_t> CauseGraph::steps_from(std::span<const Id<Objective>> ends) const {
  return steps(objective_count(), ends, [this](Id<Objective> here, auto visit) {
    for (const Cause& cause : links_from(here)) visit(cause.to);
  });
}

std::vector<std::vector<Id<Objective>>> CauseGraph::parts() const {
  std::vector<Edge> edges;
  edges.reserve(leaving_.size());
  for (const Cause& cause : leaving_) edges.emplace_back(cause.from.value, cause.to.value);
  std::vector<std::vector<Id<Objective>>> parts;
  for (const auto& component : weak_components(objective_count(), edges)) {
    auto& part = parts.emplace_back();
    for (const std::uint32_t objective : component) part.push_back({objective});
  }
  std::ranges::stable_sort(parts, std::ranges::greater{},
                           [](const auto& part) { return part.size(); });
  return parts;
}

}  // namespace stratmap
