#include "render/views/threads/thread_story.h"

#include <algorithm>

#include "engine/graph/loyal_metric.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostStages = 40;
constexpr std::string_view kLoyalty = "loyalty";

StageOfThread stage_of(const Thread& thread, const StageOnThread& stage, const Analysis& analysis) {
  StageOfThread shown{.id = stage.id,
                      .name = built_in_name(thread.form, stage.id),
                      .is_dark = !stage.is_filled,
                      .objectives = {},
                      .rewards = {}};
  for (const Id<Objective> objective : stage.objectives)
    if (std::ranges::find(shown.objectives, objective) == shown.objectives.end())
      shown.objectives.push_back(objective);
  if (stage.written != nullptr)
    for (const Ref<Reward>& reward : stage.written->rewards)
      if (!reward.is_unknown() &&
          std::ranges::find(shown.rewards, reward.id) == shown.rewards.end())
        shown.rewards.push_back(reward.id);
  shown.lacks_loyal_metric = stage.id == kLoyalty && !shown.objectives.empty() &&
                             !has_loyal_metric(stage, analysis.model, analysis.involvement);
  return shown;
}

JointOfThread joint_of(const ThreadJoint& joint) {
  if (!joint.is_assessed) return {};
  if (joint.is_broken()) return {.state = JointState::broken};
  return {.state = JointState::holds, .steps = *joint.steps};
}

// From each objective of the stage to the nearest of the next; the first of equally near ones.
void add_strands(const CauseGraph& causes, std::size_t joint, ThreadStory& story) {
  const StageOfThread& next = story.stages[joint + 1];
  std::vector<std::vector<std::uint32_t>> steps;
  for (const Id<Objective> to : next.objectives) steps.push_back(causes.steps_to({&to, 1}));
  for (const Id<Objective> from : story.stages[joint].objectives) {
    std::optional<StrandOfThread> nearest;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const std::uint32_t found = steps[i][from.index()];
      if (found != kNoPath && (!nearest || found < nearest->steps))
        nearest = {.joint = joint, .from = from, .to = next.objectives[i], .steps = found};
    }
    if (nearest) story.strands.push_back(*nearest);
  }
}

void add_breaks(ThreadStory& story) {
  for (std::size_t i = 0; i < story.stages.size(); ++i) {
    if (story.stages[i].is_dark) story.breaks.push_back({.is_stage = true, .at = i});
    if (i < story.joints.size() && story.joints[i].state == JointState::broken)
      story.breaks.push_back({.is_stage = false, .at = i});
  }
}

ThreadStory story_of(const Thread& thread, const Analysis& analysis) {
  ThreadStory story{.thread = &thread, .stages = {}, .joints = {}, .strands = {}, .breaks = {}};
  auto stages = stages_on(thread, analysis.model, analysis.involvement);
  story.stages_left_out = stages.size() - std::min(stages.size(), kMostStages);
  stages.resize(stages.size() - story.stages_left_out);
  for (const StageOnThread& stage : stages)
    story.stages.push_back(stage_of(thread, stage, analysis));
  for (const ThreadJoint& joint : joints_on(stages, analysis.causes)) {
    story.joints.push_back(joint_of(joint));
    add_strands(analysis.causes, story.joints.size() - 1, story);
  }
  add_breaks(story);
  return story;
}

}  // namespace

std::vector<ThreadStory> thread_stories(const Analysis& analysis) {
  std::vector<ThreadStory> stories;
  for (const Thread& thread : analysis.model.threads)
    if (thread.form != ThreadTemplate::hr_red_thread) stories.push_back(story_of(thread, analysis));
  return stories;
}

}  // namespace stratmap
