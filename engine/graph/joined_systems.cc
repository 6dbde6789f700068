#include "engine/graph/joined_systems.h"

#include <utility>

#include "engine/graph/components.h"

namespace stratmap {
namespace {

std::vector<Edge> integrations_in(const Model& model) {
  std::vector<Edge> edges;
  for (std::size_t i = 0; i < model.systems.size(); ++i)
    for (const Integration& integration : model.systems[i].integrates)
      edges.emplace_back(static_cast<std::uint32_t>(i), integration.with.id.value);
  return edges;
}

}  // namespace

JoinedSystems::JoinedSystems(const Model& model) {
  for (std::size_t i = 0; i < model.systems.size(); ++i) first_.push_back(id_at<System>(i));
  for (const auto& joined : weak_components(model.systems.size(), integrations_in(model)))
    for (const std::uint32_t system : joined) first_[system] = Id<System>{joined.front()};

  std::vector<std::pair<Id<System>, Id<Function>>> users;
  for (std::size_t i = 0; i < model.systems.size(); ++i)
    for (const Ref<Function>& user : model.systems[i].used_by)
      if (!user.is_unknown()) users.emplace_back(first_[i], user.id);
  users_ = {model.systems.size(), users};
}

}  // namespace stratmap
