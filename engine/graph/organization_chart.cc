#include "engine/graph/organization_chart.h"

#include <utility>

#include "engine/graph/mentions.h"

namespace stratmap {
namespace {

bool has_ties(const Function& function) {
  return !function.works_with.empty() || !function.hands_over_to.empty() ||
         !function.serves.empty();
}

}  // namespace

OrganizationChart::OrganizationChart(const Model& model) {
  const std::size_t count = model.functions.size();
  std::vector<std::pair<Id<Function>, Id<Function>>> children;
  groups_.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto function = id_at<Function>(i);
    const auto& parent = model.functions[i].parent;
    const bool has_parent = parent && !parent->is_unknown();
    groups_.push_back(has_parent ? parent->id : function);
    if (has_parent) children.emplace_back(parent->id, function);
  }
  children_ = {count, children};

  const std::vector<bool> is_mentioned = mentioned_functions(model);
  for (std::size_t i = 0; i < count; ++i) {
    const auto function = id_at<Function>(i);
    const bool only_groups =
        !children_[function].empty() && !is_mentioned[i] && !has_ties(model.functions[i]);
    is_actor_.push_back(!only_groups);
    if (!only_groups) actors_.push_back(function);
  }
}

std::vector<Id<Function>> OrganizationChart::under(Id<Function> function) const {
  std::vector<Id<Function>> all;
  std::vector<Id<Function>> open{function};
  while (!open.empty()) {
    const auto here = open.back();
    open.pop_back();
    all.push_back(here);
    const auto children = children_[here];
    open.insert(open.end(), children.rbegin(), children.rend());
  }
  return all;
}

}  // namespace stratmap
