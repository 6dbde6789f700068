#include "render/views/journey/journey_story.h"

#include <algorithm>

#include "engine/graph/mandates.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostStages = 60;

const Text& role_at(const Stage& stage, Id<Function> function) {
  return std::ranges::find_if(
             stage.functions,
             [&](const StageFunction& entry) { return entry.function.id == function; })
      ->role;
}

JourneyStage stage_of(const Model& model, Id<Stage> id) {
  const Stage& stage = model[id];
  JourneyStage shown{.stage = id, .actors = {}, .attention = {}};
  for (const Id<Function> actor : actors_at(stage)) {
    const Text& role = role_at(stage, actor);
    shown.actors.push_back({.function = actor,
                            .role = role.empty() ? nullptr : &role,
                            .mandate = mandate_at(model, stage, actor)});
  }
  shown.is_asked_unknown = shown.actors.empty() && !stage.functions.empty();
  return shown;
}

bool do_customers_differ(const Model& model) {
  const auto& first = model.journey.front().customers;
  return !std::ranges::all_of(model.journey, [&](const Stage& stage) {
    return std::ranges::equal(stage.customers, first, {}, &Ref<Customer>::id, &Ref<Customer>::id);
  });
}

void mark_lacks(const Model& model, JourneyStory& story) {
  for (const Stage& stage : model.journey) {
    story.has_functions |= !stage.functions.empty();
    story.has_metrics |= stage.metrics_given;
  }
  for (JourneyStage& stage : story.stages) {
    stage.has_nobody = story.has_functions && stage.actors.empty();
    stage.is_unmeasured = story.has_metrics && model[stage.stage].metrics.empty();
    story.has_mandates |= std::ranges::any_of(
        stage.actors, [](const JourneyActor& actor) { return actor.mandate != nullptr; });
  }
}

void add_attention(const Analysis& analysis, JourneyStory& story) {
  const AttentionSpread spread = attention_spread(analysis.model);
  const double share = analysis.threshold("attention-share");
  story.peak = spread.peak;
  story.attention_is_assessed = spread.is_assessed;
  for (std::size_t i = 0; i < story.stages.size(); ++i) {
    story.stages[i].attention = spread.stages[i];
    story.stages[i].is_left_behind = spread.is_left_behind(i, share);
    story.stages[i].is_beside = spread.is_assessed && is_rating_beside_evidence(spread.stages[i]);
  }
}

void add_step(std::vector<JourneyStep>& steps, const JourneyStep& step) {
  const auto same = std::ranges::find_if(
      steps, [&](const JourneyStep& each) { return each.from == step.from && each.to == step.to; });
  if (same == steps.end())
    steps.push_back(step);
  else
    same->comes_back |= step.comes_back;
}

void add_steps(const JourneyPath& path, JourneyStory& story) {
  auto change = path.changes.begin();
  for (std::size_t i = 1; i < path.stages.size(); ++i) {
    JourneyStep step{.from = path.stages[i - 1].index(), .to = path.stages[i].index()};
    if (change != path.changes.end() && change->to == path.stages[i]) {
      step.is_change = true;
      step.described = change->described;
      step.comes_back = change->comes_back;
      ++change;
    }
    if (step.to < story.stages.size()) add_step(story.steps, step);
  }
}

}  // namespace

bool JourneyActor::has_no_right() const { return mandate != nullptr && !is_mandated(*mandate); }

JourneyStory journey_story(const Analysis& analysis) {
  const Model& model = analysis.model;
  JourneyStory story{.stages = {}, .steps = {}, .paths = journey_paths(model)};
  const std::size_t count = std::min(model.journey.size(), kMostStages);
  story.stages_left_out = model.journey.size() - count;
  for (std::size_t i = 0; i < count; ++i) story.stages.push_back(stage_of(model, id_at<Stage>(i)));
  story.customers_differ = do_customers_differ(model);
  mark_lacks(model, story);
  add_attention(analysis, story);
  for (const JourneyPath& path : story.paths) add_steps(path, story);
  std::ranges::stable_sort(story.steps, {}, &JourneyStep::to);
  return story;
}

}  // namespace stratmap
