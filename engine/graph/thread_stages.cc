#include "engine/graph/thread_stages.h"

#include <algorithm>
#include <array>

#include "engine/graph/red_thread.h"
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

struct StageName {
  std::string_view id;
  Bilingual name;
};

constexpr std::array<StageName, 6> kLoyaltyNames = {{
    {"rewards", {"rakenteet ja palkitseminen", "structures and rewards"}},
    {"culture", {"kulttuuri", "culture"}},
    {"staff", {"henkilöstö", "staff"}},
    {"value", {"arvo asiakkaalle", "value for the customer"}},
    {"experience", {"asiakaskokemus", "customer experience"}},
    {"loyalty", {"asiakasuskollisuus", "loyalty"}},
}};

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

std::vector<ThreadJoint> joints_on(std::span<const StageOnThread> stages,
                                   const CauseGraph& causes) {
  std::vector<ThreadJoint> joints;
  for (std::size_t i = 0; i + 1 < stages.size(); ++i) {
    ThreadJoint joint{.is_assessed =
                          !stages[i].objectives.empty() && !stages[i + 1].objectives.empty()};
    if (joint.is_assessed) {
      const auto steps = causes.steps_to(stages[i + 1].objectives);
      for (const Id<Objective> each : stages[i].objectives)
        if (const auto found = steps[each.index()];
            found != kNoPath && (!joint.steps || found < *joint.steps))
          joint.steps = found;
    }
    joints.push_back(joint);
  }
  return joints;
}

std::optional<Bilingual> built_in_name(ThreadTemplate form, std::string_view stage) {
  switch (form) {
    case ThreadTemplate::loyalty: {
      const auto known = std::ranges::find(kLoyaltyNames, stage, &StageName::id);
      return known == kLoyaltyNames.end() ? std::nullopt : std::optional(known->name);
    }
    case ThreadTemplate::hr_red_thread: {
      const auto known = std::ranges::find(kPeopleProcesses, stage);
      if (known != kPeopleProcesses.end())
        return kPeopleProcessNames[static_cast<std::size_t>(known - kPeopleProcesses.begin())];
      return stage == "customer" ? std::optional(Bilingual{"asiakas", "customer"}) : std::nullopt;
    }
    case ThreadTemplate::none:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace stratmap
