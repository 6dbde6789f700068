#include "engine/graph/red_thread.h"

#include <algorithm>

#include "engine/natures.h"

namespace stratmap {
namespace {

constexpr std::array<Nature, 4> kNatures = {Nature::recruitment, Nature::induction,
                                            Nature::training, Nature::engagement};

// By function, the place of its kind in kPeopleProcesses; of other kinds their number.
std::vector<std::size_t> processes_of_functions(const Model& model) {
  std::vector<std::size_t> processes;
  for (const Function& function : model.functions)
    processes.push_back(static_cast<std::size_t>(
        std::ranges::find(kPeopleProcesses, function.kind) - kPeopleProcesses.begin()));
  return processes;
}

using Membership = std::array<bool, kPeopleProcesses.size() + 1>;  // the last: none of them

// Which processes a metric tells of.
Membership processes_of(const Metric& metric, const std::vector<std::size_t>& by_function) {
  Membership is_of{};
  if (metric.nature)
    is_of[static_cast<std::size_t>(std::ranges::find(kNatures, *metric.nature) -
                                   kNatures.begin())] = true;
  for (const auto* functions : {&metric.owners, &metric.functions})
    for (const auto& function : *functions)
      if (!function.is_unknown()) is_of[by_function[function.id.index()]] = true;
  return is_of;
}

// Takes a metric in, with the shortest way from what it measures.
void add(PeopleProcess& process, Id<Metric> metric, const Involvement& involvement,
         const std::vector<std::uint32_t>& steps) {
  process.metrics.push_back(metric);
  for (const auto objective : involvement.measured[metric]) {
    process.is_measured = true;
    const std::uint32_t found = steps[objective.index()];
    if (found != kNoPath && (!process.steps || found < *process.steps)) process.steps = found;
  }
}

}  // namespace

std::vector<Id<Objective>> customer_voices(const Model& model, const Ladder& ladder,
                                           const Involvement& involvement) {
  std::vector<Id<Objective>> voices;
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const auto objective = id_at<Objective>(i);
    const bool is_heard =
        std::ranges::any_of(involvement.metrics[objective], [&](Id<Metric> metric) {
          return model[metric].nature && is_customer(*model[metric].nature);
        });
    if (is_heard && ladder.is_kind(objective, PerspectiveKind::customer))
      voices.push_back(objective);
  }
  return voices;
}

std::array<PeopleProcess, 4> people_processes(const Model& model, const Ladder& ladder,
                                              const CauseGraph& causes,
                                              const Involvement& involvement) {
  const auto steps = causes.steps_to(customer_voices(model, ladder, involvement));
  const std::vector<std::size_t> by_function = processes_of_functions(model);
  std::array<PeopleProcess, 4> processes;
  for (std::size_t i = 0; i < processes.size(); ++i)
    processes[i].has_function = std::ranges::find(by_function, i) != by_function.end();
  for (std::size_t m = 0; m < model.metrics.size(); ++m) {
    const Membership is_of = processes_of(model.metrics[m], by_function);
    for (std::size_t i = 0; i < processes.size(); ++i)
      if (is_of[i]) add(processes[i], id_at<Metric>(m), involvement, steps);
  }
  return processes;
}

}  // namespace stratmap
