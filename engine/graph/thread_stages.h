#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "engine/graph/cause_graph.h"
#include "engine/graph/involvement.h"
#include "models/model.h"

namespace stratmap {

// A stage that a red thread ought to pass.
struct StageOnThread {
  std::string_view id;
  const ThreadStage* written = nullptr;  // null: absent
  bool is_filled = false;                // names an objective, or a reward
  // Those it names, and those that the metrics of its rewards measure.
  std::vector<Id<Objective>> objectives;
};

// In order: of a built-in form its stages, else those that are written.
std::vector<StageOnThread> stages_on(const Thread& thread, const Model& model,
                                     const Involvement& involvement);

// How a stage is joined to the next.
struct ThreadJoint {
  bool is_assessed = false;  // both have objectives
  // Links on the shortest way from an objective of the one to one of the next; 0: they share one;
  // nothing: no arrows lead there.
  std::optional<std::uint32_t> steps = {};

  bool is_broken() const { return is_assessed && !steps; }
};

// One fewer than stages.
std::vector<ThreadJoint> joints_on(std::span<const StageOnThread> stages, const CauseGraph& causes);

// What a stage of a built-in form is called; nothing: it has no such stage.
std::optional<Bilingual> built_in_name(ThreadTemplate form, std::string_view stage);

}  // namespace stratmap
