#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/analysis.h"

namespace stratmap {

// The metric that stands for an objective in its box: the one of the largest weight, the first
// declared of equals. Nothing where no metric measures it.
std::optional<Id<Metric>> headline_metric(const Analysis& analysis, Id<Objective> objective);

// How many metrics measure it.
std::size_t metric_count(const Analysis& analysis, Id<Objective> objective);

// A metric's figures as a person reads them: "11,2 %".
struct MetricFigures {
  std::string value;      // "–" where there is none
  std::string target;     // "" where there is none; "74–82 %" of a range
  std::string expected;   // the target of the day; "" where there is none, or a range
  std::string separator;  // "/", or "→" where a figure itself has a slash
};

// How much of the unit is written, where room is short.
enum class UnitShown : std::uint8_t { behind_each, once, never };

MetricFigures figures_of(const Metric& metric, const Standing& standing, const Model& model,
                         Lang lang, UnitShown unit = UnitShown::behind_each);

}  // namespace stratmap
