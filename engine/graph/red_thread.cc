#include "engine/graph/red_thread.h"

#include <algorithm>

#include "engine/natures.h"

namespace stratmap {
namespace {

constexpr std::array<Nature, 4> kNatures = {Nature::recruitment, Nature::induction,
                                            Nature::training, Nature::engagement};

// Customer objectives with a metric that tells what the customer thinks or does.
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

bool is_of(const Model& model, const Metric& metric, std::size_t process) {
  const auto has_kind = [&](const Ref<Function>& function) {
    return !function.is_unknown() && model[function.id].kind == kPeopleProcesses[process];
  };
  return metric.nature == kNatures[process] || std::ranges::any_of(metric.owners, has_kind) ||
         std::ranges::any_of(metric.functions, has_kind);
}

}  // namespace

std::array<PeopleProcess, 4> people_processes(const Model& model, const Ladder& ladder,
                                              const CauseGraph& causes,
                                              const Involvement& involvement) {
  const auto steps = causes.steps_to(customer_voices(model, ladder, involvement));
  std::array<PeopleProcess, 4> processes;
  for (std::size_t i = 0; i < processes.size(); ++i) {
    PeopleProcess& process = processes[i];
    process.has_function = std::ranges::find(model.functions, kPeopleProcesses[i],
                                             &Function::kind) != model.functions.end();
    for (std::size_t m = 0; m < model.metrics.size(); ++m) {
      if (!is_of(model, model.metrics[m], i)) continue;
      process.metrics.push_back(id_at<Metric>(m));
      for (const auto objective : involvement.measured[id_at<Metric>(m)]) {
        process.is_measured = true;
        const std::uint32_t found = steps[objective.index()];
        if (found != kNoPath && (!process.steps || found < *process.steps)) process.steps = found;
      }
    }
  }
  return processes;
}

}  // namespace stratmap
