#include "render/views/scorecard/scorecard_rows.h"

#include <algorithm>
#include <utility>

#include "engine/metrics/period_math.h"

namespace stratmap {
namespace {

void add(const Analysis& analysis, Id<Objective> objective, ScorecardSection& section) {
  const auto& metrics = analysis.involvement.metrics[objective];
  if (metrics.empty()) {
    section.rows.push_back({.objective = objective, .metric = {}});
    ++section.without_metric;
  }
  bool is_first = true;
  for (const Id<Metric> metric : metrics) {
    section.rows.push_back({objective, metric, std::exchange(is_first, false)});
    ++section
          .metrics_by_status[static_cast<std::size_t>(analysis.standings[metric.index()].status)];
  }
}

ScorecardSection other_metrics(const Analysis& analysis) {
  ScorecardSection section{.kind = ScorecardSection::Kind::other_metrics, .rows = {}};
  for (std::size_t i = 0; i < analysis.model.metrics.size(); ++i) {
    if (!analysis.model.metrics[i].measures.empty()) continue;
    section.rows.push_back({.objective = {}, .metric = id_at<Metric>(i)});
    ++section.metrics_by_status[static_cast<std::size_t>(analysis.standings[i].status)];
  }
  return section;
}

}  // namespace

std::vector<ScorecardSection> scorecard_of(const Analysis& analysis) {
  const Model& model = analysis.model;
  std::vector<ScorecardSection> sections;
  for (const Perspective& perspective : model.perspectives)
    sections.push_back({.perspective = &perspective, .rows = {}});
  sections.push_back({.kind = ScorecardSection::Kind::other_objectives, .rows = {}});
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const auto& perspective = model.objectives[i].perspective;
    add(analysis, id_at<Objective>(i),
        perspective ? sections[perspective->id.index()] : sections.back());
  }
  sections.push_back(other_metrics(analysis));
  std::erase_if(sections, [](const ScorecardSection& section) { return section.rows.empty(); });
  return sections;
}

std::size_t periods_back(const History& history, std::size_t entry) {
  return static_cast<std::size_t>(ordinal_of(history.back().period) -
                                  ordinal_of(history[entry].period));
}

std::array<std::optional<PastValue>, kHeatCells> heat_of(const History& history) {
  std::array<std::optional<PastValue>, kHeatCells> cells;
  for (std::size_t i = 0; i < history.size(); ++i)
    if (const std::size_t back = periods_back(history, i); back < kHeatCells)
      cells[kHeatCells - 1 - back] = history[i];
  return cells;
}

}  // namespace stratmap
