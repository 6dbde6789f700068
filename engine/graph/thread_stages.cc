#include "engine/graph/thread_stages.h"

#include <algorithm>

#include "models/schema/words.h"

namespace stratmap {
namespace {

StageOnThread stage_of(std::string_view id, const ThreadStage* written, const Model& model,
                       const Involvement& involvement) {
  StageOnThread stage{.id = id, .written = written, .objectives = {}};
  if (written == nullptr) return stage;
  for (const Ref<Objective>& objective : written->objectives)
    if (!objective.is_unknown()) stage.objectives.push_back(objective.id);
  stage.is_filled = !stage.objectives.empty();
  for (const Ref<Reward>& reward : written->rewards) {
    if (reward.is_unknown()) continue;
    stage.is_filled = true;
    for (const Ref<Metric>& metric : model[reward.id].metrics) {
      if (metric.is_unknown()) continue;
      const auto measured = involvement.measured[metric.id];
      stage.objectives.insert(stage.objectives.end(), measured.begin(), measured.end());
    }
  }
  return stage;
}

}  // namespace

std::vector<StageOnThread> stages_on(const Thread& thread, const Model& model,
                                     const Involvement& involvement) {
  std::vector<StageOnThread> stages;
  if (thread.form == ThreadTemplate::none) {
    for (const ThreadStage& stage : thread.stages)
      stages.push_back(stage_of(stage.id, &stage, model, involvement));
    return stages;
  }
  for (const std::string_view id :
       kTemplateStages[thread.form == ThreadTemplate::loyalty ? 0 : 1]) {
    const auto found = std::ranges::find(thread.stages, id, &ThreadStage::id);
    const ThreadStage* written = found == thread.stages.end() ? nullptr : &*found;
    stages.push_back(stage_of(id, written, model, involvement));
  }
  return stages;
}

}  // namespace stratmap
