#include "engine/network/function_network.h"

#include <algorithm>
#include <utility>

namespace stratmap {
namespace {

std::vector<NetworkTie> ties_between(std::span<const Id<Function>> actors, const Ties& ties) {
  const auto number_of = [&](Id<Function> function) {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(actors, function) - actors.begin());
  };
  std::vector<NetworkTie> numbered;
  numbered.reserve(ties.pairs().size());
  for (const Tie& tie : ties.pairs())
    numbered.push_back({number_of(tie.first), number_of(tie.second), tie.strength});
  return numbered;
}

}  // namespace

FunctionNetwork function_network(const OrganizationChart& chart, const Ties& ties) {
  const auto actors = chart.actors();
  std::vector<std::uint32_t> labels;
  labels.reserve(actors.size());
  for (const auto function : actors) labels.push_back(chart.group_of(function).value);
  Grouping units = grouping_by(labels);
  std::vector<Id<Function>> heads(units.count);
  for (std::size_t i = 0; i < labels.size(); ++i) heads[units.group_of[i]] = {labels[i]};
  return {.network = Network(actors.size(), ties_between(actors, ties)),
          .functions = {actors.begin(), actors.end()},
          .units = std::move(units),
          .heads = std::move(heads)};
}

}  // namespace stratmap
