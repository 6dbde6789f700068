#include "engine/graph/ladder.h"

#include <utility>

namespace stratmap {

Ladder::Ladder(const Model& model) {
  rank_perspectives(model);
  place_objectives(model);
}

void Ladder::rank_perspectives(const Model& model) {
  const std::size_t count = model.perspectives.size();
  rank_of_perspective_.resize(count);
  kind_of_perspective_.reserve(count);
  for (const Perspective& perspective : model.perspectives)
    kind_of_perspective_.push_back(perspective.kind);
  for (std::size_t i = count; i-- > 0;) {  // the model lists them from the top
    const auto perspective = id_at<Perspective>(i);
    if (kind_of_perspective_[i] == PerspectiveKind::financial && i > 0) {
      constraints_.insert(constraints_.begin(), perspective);
    } else {
      rank_of_perspective_[i] = static_cast<int>(rungs_.size());
      rungs_.push_back(perspective);
    }
  }
}

void Ladder::place_objectives(const Model& model) {
  std::vector<std::pair<Id<Perspective>, Id<Objective>>> places;
  perspective_of_.reserve(model.objectives.size());
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const auto& perspective = model.objectives[i].perspective;
    const bool placed = perspective && !perspective->is_unknown();
    perspective_of_.push_back(placed ? std::optional(perspective->id) : std::nullopt);
    if (placed) places.emplace_back(perspective->id, id_at<Objective>(i));
  }
  objectives_in_ = {model.perspectives.size(), places};
  for (const Id<Perspective> rung : rungs_) {
    if (objectives_in_[rung].empty()) continue;
    if (!lowest_rank_) lowest_rank_ = rank(rung);
    top_rank_ = rank(rung);
  }
}

std::optional<int> Ladder::rank(Id<Objective> objective) const {
  const auto perspective = perspective_of(objective);
  return perspective ? rank(*perspective) : std::nullopt;
}

bool Ladder::is_constraint(Id<Objective> objective) const {
  const auto perspective = perspective_of(objective);
  return perspective && is_constraint(*perspective);
}

bool Ladder::is_kind(Id<Objective> objective, PerspectiveKind kind) const {
  const auto perspective = perspective_of(objective);
  return perspective && kind_of_perspective_[perspective->index()] == kind;
}

std::span<const Id<Objective>> Ladder::top() const {
  if (!top_rank_) return {};
  return objectives_in_[rungs_[static_cast<std::size_t>(*top_rank_)]];
}

bool Ladder::is_top(Id<Objective> objective) const {
  return top_rank_ && rank(objective) == top_rank_;
}

}  // namespace stratmap
