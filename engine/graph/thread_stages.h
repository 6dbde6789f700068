#pragma once

#include <string_view>
#include <vector>

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

}  // namespace stratmap
