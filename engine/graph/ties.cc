#include "engine/graph/ties.h"

#include <algorithm>
#include <utility>

namespace stratmap {
namespace {

constexpr double kMedium = 0.5;

std::vector<Tie> entries_of(const Model& model) {
  std::vector<Tie> entries;
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    const auto function = id_at<Function>(i);
    const auto add = [&](const Ref<Function>& other, double strength) {
      if (other.is_unknown() || other.id == function) return;
      const auto [first, second] = std::minmax(function, other.id);
      entries.push_back({first, second, strength});
    };
    for (const auto& entry : model.functions[i].works_with) add(entry.with, entry.strength);
    for (const auto& entry : model.functions[i].hands_over_to) add(entry.to, kMedium);
    for (const auto& entry : model.functions[i].serves) add(entry.customer, kMedium);
  }
  return entries;
}

std::pair<Id<Function>, Id<Function>> ends_of(const Tie& tie) { return {tie.first, tie.second}; }

// One tie a pair, the strongest of its entries.
std::vector<Tie> merged(std::vector<Tie> entries) {
  std::ranges::sort(entries, [](const Tie& one, const Tie& other) {
    return std::pair(ends_of(one), -one.strength) < std::pair(ends_of(other), -other.strength);
  });
  const auto join_the_same = [&](const auto& one, const auto& other) {
    return ends_of(one) == ends_of(other);
  };
  entries.erase(std::unique(entries.begin(), entries.end(), join_the_same), entries.end());
  return entries;
}

}  // namespace

Ties::Ties(const Model& model) : pairs_(merged(entries_of(model))) {
  std::vector<std::pair<Id<Function>, Id<Function>>> both_ways;
  both_ways.reserve(2 * pairs_.size());
  for (const Tie& tie : pairs_) {
    both_ways.emplace_back(tie.first, tie.second);
    both_ways.emplace_back(tie.second, tie.first);
  }
  partners_ = {model.functions.size(), both_ways};
}

}  // namespace stratmap
