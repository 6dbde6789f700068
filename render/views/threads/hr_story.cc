#include "render/views/threads/hr_story.h"

#include <algorithm>

namespace stratmap {
namespace {

using Steps = std::vector<std::uint32_t>;

// The shortest way on from an objective, the first declared arrow of equals.
std::vector<Id<Objective>> way_from(Id<Objective> objective, const Steps& steps,
                                    const CauseGraph& causes) {
  std::vector<Id<Objective>> way{objective};
  while (steps[way.back().index()] > 0) {
    const auto leaving = causes.links_from(way.back());
    const auto nearer = std::ranges::find_if(leaving, [&](const Cause& cause) {
      return steps[cause.to.index()] + 1 == steps[way.back().index()];
    });
    way.push_back(nearer->to);
  }
  return way;
}

// The metric and the objective of the shortest way; of equals the first.
void find_way(const PeopleProcess& process, const Steps& steps, const Analysis& analysis,
              HrLane& lane) {
  std::optional<Id<Objective>> start;
  for (const Id<Metric> metric : process.metrics)
    for (const Id<Objective> objective : analysis.involvement.measured[metric]) {
      const bool is_nearer = !start || steps[objective.index()] < steps[start->index()];
      if (!is_nearer) continue;
      start = objective;
      lane.metric = metric;
    }
  if (!start) return;
  const bool leads_on = steps[start->index()] != kNoPath;
  lane.state = leads_on ? HrState::connected : HrState::unconnected;
  if (leads_on)
    lane.path = way_from(*start, steps, analysis.causes);
  else
    lane.path = {*start};
}

void add_named(const Thread& thread, HrStory& story) {
  for (const ThreadStage& stage : thread.stages)
    for (HrLane& lane : story.lanes)
      if (stage.id == kPeopleProcesses[lane.process])
        for (const Ref<Objective>& objective : stage.objectives)
          if (!objective.is_unknown()) lane.named.push_back(objective.id);
}

const Thread* written_thread(const Model& model) {
  const auto found = std::ranges::find(model.threads, ThreadTemplate::hr_red_thread, &Thread::form);
  return found == model.threads.end() ? nullptr : &*found;
}

bool is_people_nature(const std::optional<Nature>& nature) {
  return nature == Nature::recruitment || nature == Nature::induction ||
         nature == Nature::training || nature == Nature::engagement;
}

}  // namespace

std::size_t HrStory::connected() const {
  return static_cast<std::size_t>(std::ranges::count(lanes, HrState::connected, &HrLane::state));
}

HrStory hr_story(const Analysis& analysis) {
  const Model& model = analysis.model;
  HrStory story{.thread = written_thread(model), .lanes = {}};
  const auto processes =
      people_processes(model, analysis.ladder, analysis.causes, analysis.involvement);
  const Steps steps =
      analysis.causes.steps_to(customer_voices(model, analysis.ladder, analysis.involvement));
  for (std::size_t i = 0; i < processes.size(); ++i) {
    HrLane& lane = story.lanes[i];
    lane.process = i;
    story.is_assessed |= processes[i].has_function || !processes[i].metrics.empty();
    if (!processes[i].metrics.empty()) lane.metric = processes[i].metrics.front();
    find_way(processes[i], steps, analysis, lane);
  }
  if (story.thread != nullptr) add_named(*story.thread, story);
  return story;
}

bool has_hr_thread(const Model& model) {
  const auto is_of_people = [](const Function& function) {
    return std::ranges::find(kPeopleProcesses, function.kind) != kPeopleProcesses.end();
  };
  return written_thread(model) != nullptr || std::ranges::any_of(model.functions, is_of_people) ||
         std::ranges::any_of(model.metrics, is_people_nature, &Metric::nature);
}

}  // namespace stratmap
