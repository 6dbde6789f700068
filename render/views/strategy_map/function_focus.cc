#include "render/views/strategy_map/function_focus.h"

#include <algorithm>
#include <array>

#include "render/views/strategy_map/map_links.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 7> kWords = {"owned",  "carried", "measured", "cause",
                                                    "effect", "both",    "other"};

using Functions = std::vector<Id<Function>>;

Functions members_of(Id<Function> function, const OrganizationChart& chart) {
  return chart.is_actor(function) ? Functions{function} : chart.under(function);
}

bool names_any(const Refs<Function>& refs, const Functions& functions) {
  return std::ranges::any_of(refs, [&](const Ref<Function>& ref) {
    return !ref.is_unknown() && std::ranges::find(functions, ref.id) != functions.end();
  });
}

void note_objectives(const Model& model, const Functions& members, FunctionFocus& focus) {
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    if (names_any(model.objectives[i].owners, members))
      focus.roles[i] = BoxRole::owned;
    else if (names_any(model.objectives[i].contributors, members))
      focus.roles[i] = BoxRole::carried;
  }
}

void note_metrics(const Model& model, const Functions& members, FunctionFocus& focus) {
  for (std::size_t i = 0; i < model.metrics.size(); ++i) {
    const Metric& metric = model.metrics[i];
    const bool is_own = names_any(metric.owners, members) || names_any(metric.functions, members);
    if (!is_own || metric.measures.empty()) continue;
    focus.metrics.push_back(id_at<Metric>(i));
    for (const Ref<Objective>& measured : metric.measures) {
      if (measured.is_unknown()) continue;
      BoxRole& role = focus.roles[measured.id.index()];
      role = std::min(role, BoxRole::measured);
    }
  }
}

void note_neighbours(const Model& model, FunctionFocus& focus) {
  const auto add = [&](Id<Objective> objective, BoxRole role, BoxRole opposite) {
    BoxRole& now = focus.roles[objective.index()];
    if (is_ours(now)) return;
    now = now == opposite || now == BoxRole::both ? BoxRole::both : role;
  };
  for (const DrawnLink& link : drawn_links(model)) {
    if (is_ours(focus.roles[link.to.index()])) add(link.from, BoxRole::cause, BoxRole::effect);
    if (is_ours(focus.roles[link.from.index()])) add(link.to, BoxRole::effect, BoxRole::cause);
  }
}

}  // namespace

std::string_view word_of(BoxRole role) { return kWords[static_cast<std::size_t>(role)]; }

std::size_t FunctionFocus::count(BoxRole role) const {
  return static_cast<std::size_t>(std::ranges::count(roles, role));
}

bool FunctionFocus::is_on_map() const { return std::ranges::any_of(roles, is_ours); }

FunctionFocus focus_on(Id<Function> function, const Analysis& analysis) {
  const Model& model = analysis.model;
  FunctionFocus focus{.function = function,
                      .roles = std::vector<BoxRole>(model.objectives.size(), BoxRole::other),
                      .metrics = {}};
  const Functions members = members_of(function, analysis.chart);
  note_objectives(model, members, focus);
  note_metrics(model, members, focus);
  note_neighbours(model, focus);
  return focus;
}

}  // namespace stratmap
