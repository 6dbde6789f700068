#include "engine/candidates/surroundings.h"

#include <algorithm>
#include <iterator>

namespace stratmap {
namespace {

using Kind = Surrounding::Kind;

void make_a_set(Surroundings& surroundings) {
  std::ranges::sort(surroundings);
  surroundings.erase(std::unique(surroundings.begin(), surroundings.end()), surroundings.end());
}

Surroundings of_metric(const Metric& metric) {
  Surroundings found;
  if (metric.customer && !metric.customer->is_unknown())
    found.push_back({Kind::customer, metric.customer->id.value});
  if (metric.source && metric.source->system && !metric.source->system->is_unknown())
    found.push_back({Kind::system, metric.source->system->id.value});
  if (metric.source && metric.source->word)
    found.push_back({Kind::source, static_cast<std::uint32_t>(*metric.source->word)});
  return found;
}

// By metric, all that it brings to the objectives it measures.
std::vector<Surroundings> of_metrics(const Model& model) {
  std::vector<Surroundings> by_metric;
  for (const Metric& metric : model.metrics) by_metric.push_back(of_metric(metric));
  for (std::uint32_t stage = 0; stage < model.journey.size(); ++stage)
    for (const Ref<Metric>& metric : model.journey[stage].metrics)
      if (!metric.is_unknown()) by_metric[metric.id.index()].push_back({Kind::stage, stage});
  return by_metric;
}

const Element* element_of(const Model& model, const Surrounding& surrounding) {
  switch (surrounding.kind) {
    case Kind::function:
      return &model.functions[surrounding.number];
    case Kind::theme:
      return &model.themes[surrounding.number];
    case Kind::customer:
      return &model.customers[surrounding.number];
    case Kind::system:
      return &model.systems[surrounding.number];
    case Kind::stage:
      return &model.journey[surrounding.number];
    case Kind::effect:
      return &model.objectives[surrounding.number];
    case Kind::source:
      return nullptr;
  }
  return nullptr;
}

Surroundings shared(const Surroundings& one, const Surroundings& other) {
  Surroundings both;
  std::ranges::set_intersection(one, other, std::back_inserter(both));
  return both;
}

}  // namespace

std::vector<Surroundings> surroundings_of(const Model& model, const Involvement& involvement) {
  const std::vector<Surroundings> by_metric = of_metrics(model);
  std::vector<Surroundings> by_objective(model.objectives.size());
  for (std::size_t i = 0; i < by_objective.size(); ++i) {
    const auto objective = id_at<Objective>(i);
    Surroundings& found = by_objective[i];
    for (const auto function : involvement.contributors[objective])
      found.push_back({Kind::function, function.value});
    const auto& theme = model.objectives[i].theme;
    if (theme && !theme->is_unknown()) found.push_back({Kind::theme, theme->id.value});
    for (const auto metric : involvement.metrics[objective])
      found.insert(found.end(), by_metric[metric.index()].begin(), by_metric[metric.index()].end());
    make_a_set(found);
  }
  return by_objective;
}

double jaccard_index(const Surroundings& one, const Surroundings& other) {
  std::size_t both = 0;
  for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
    if (*a == *b) ++both;
    const bool a_is_first = *a <= *b, b_is_first = *b <= *a;
    if (a_is_first) ++a;
    if (b_is_first) ++b;
  }
  const std::size_t either = one.size() + other.size() - both;
  return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

std::vector<const Element*> shared_elements(const Model& model, const Surroundings& one,
                                            const Surroundings& other) {
  std::vector<const Element*> elements;
  for (const Surrounding& surrounding : shared(one, other))
    if (const Element* element = element_of(model, surrounding)) elements.push_back(element);
  return elements;
}

}  // namespace stratmap
