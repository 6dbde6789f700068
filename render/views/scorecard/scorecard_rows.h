#pragma once

#include <array>
#include <optional>
#include <vector>

#include "engine/metrics/history.h"

namespace stratmap {

// What the scorecard shows, before it is drawn.

// A metric of an objective; an objective without one has a row all the same.
struct ScorecardRow {
  std::optional<Id<Objective>> objective;  // nothing: the metric measures none
  std::optional<Id<Metric>> metric;
  bool is_first = true;  // of its objective, whose name is said once
};

// A perspective; the last ones may be of objectives without one, and of metrics that measure none.
struct ScorecardSection {
  enum class Kind : std::uint8_t { perspective, other_objectives, other_metrics };
  Kind kind = Kind::perspective;
  const Perspective* perspective = nullptr;
  std::vector<ScorecardRow> rows;
  std::array<std::size_t, 4> metrics_by_status = {};  // by Status
  std::size_t without_metric = 0;                     // objectives
};

// Sections that have no row are left out. A metric of several objectives is under each of them.
std::vector<ScorecardSection> scorecard_of(const Analysis& analysis);

inline constexpr std::size_t kHeatCells = 5;

// Where a metric stood in its last five periods, oldest first; nothing: no value in that period.
std::array<std::optional<PastValue>, kHeatCells> heat_of(const History& history);

// How many periods an entry lies before the newest one.
std::size_t periods_back(const History& history, std::size_t entry);

}  // namespace stratmap
