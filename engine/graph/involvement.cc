#include "engine/graph/involvement.h"

#include <utility>

namespace stratmap {
namespace {

template <class A, class B>
using Pairs = std::vector<std::pair<Id<A>, Id<B>>>;

template <class A, class B>
void add(Pairs<A, B>& pairs, Id<A> from, const Refs<B>& refs) {
  for (const Ref<B>& ref : refs)
    if (!ref.is_unknown()) pairs.emplace_back(from, ref.id);
}

template <class A, class B>
Relation<B, A> turned(std::size_t count, const Pairs<A, B>& pairs) {
  Pairs<B, A> other_way;
  other_way.reserve(pairs.size());
  for (const auto& [from, to] : pairs) other_way.emplace_back(to, from);
  return {count, other_way};
}

void relate_objectives(const Model& model, Involvement& involvement) {
  Pairs<Objective, Function> contributors;
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    add(contributors, id_at<Objective>(i), model.objectives[i].owners);
    add(contributors, id_at<Objective>(i), model.objectives[i].contributors);
  }
  involvement.objectives = turned(model.functions.size(), contributors);
  involvement.contributors = {model.objectives.size(), contributors};
}

void relate_metrics(const Model& model, Involvement& involvement) {
  Pairs<Metric, Objective> measured;
  Pairs<Metric, Function> owners, teams;
  for (std::size_t i = 0; i < model.metrics.size(); ++i) {
    const auto id = id_at<Metric>(i);
    const Metric& metric = model.metrics[i];
    add(measured, id, metric.measures);
    add(owners, id, metric.owners);
    for (const auto* part : {&metric.owners, &metric.functions, &metric.used_by})
      add(teams, id, *part);
    for (const auto& objective : metric.measures) {
      if (objective.is_unknown()) continue;
      for (const auto function : involvement.contributors[objective.id])
        teams.emplace_back(id, function);
    }
  }
  involvement.metrics = turned(model.objectives.size(), measured);
  involvement.watched = turned(model.functions.size(), teams);
  involvement.measured = {model.metrics.size(), measured};
  involvement.owners = {model.metrics.size(), owners};
  involvement.teams = {model.metrics.size(), teams};
}

}  // namespace

Involvement involvement_in(const Model& model) {
  Involvement involvement;
  relate_objectives(model, involvement);
  relate_metrics(model, involvement);
  return involvement;
}

}  // namespace stratmap
