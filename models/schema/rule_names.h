#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace stratmap {

// Every rule code of the language, sorted: those that no rule bears yet are reserved, so that a
// model may already set or accept them.
inline constexpr std::array<std::string_view, 126> kRuleCodes = {
    "SM001", "SM002", "SM003", "SM004", "SM005", "SM006", "SM007", "SM008", "SM101", "SM102",
    "SM103", "SM104", "SM105", "SM106", "SM107", "SM108", "SM109", "SM110", "SM111", "SM112",
    "SM113", "SM114", "SM201", "SM202", "SM203", "SM204", "SM205", "SM206", "SM207", "SM208",
    "SM301", "SM302", "SM303", "SM304", "SM305", "SM306", "SM307", "SM308", "SM309", "SM310",
    "SM311", "SM312", "SM401", "SM402", "SM403", "SM404", "SM405", "SM406", "SM407", "SM408",
    "SM409", "SM410", "SM411", "SM412", "SM413", "SM414", "SM415", "SM416", "SM501", "SM502",
    "SM503", "SM504", "SM505", "SM506", "SM507", "SM508", "SM509", "SM510", "SM511", "SM512",
    "SM513", "SM514", "SM515", "SM516", "SM601", "SM602", "SM603", "SM604", "SM605", "SM606",
    "SM607", "SM608", "SM609", "SM610", "SM611", "SM612", "SM613", "SM614", "SM615", "SM616",
    "SM617", "SM618", "SM701", "SM702", "SM703", "SM704", "SM705", "SM706", "SM707", "SM708",
    "SM709", "SM710", "SM711", "SM712", "SM713", "SM714", "SM715", "SM801", "SM802", "SM803",
    "SM804", "SM805", "SM806", "SM901", "SM902", "SM903", "SM904", "SM905", "SM906", "SM907",
    "SM908", "SM909", "SM910", "SM911", "SM912", "SM913"};

// A name under `settings.thresholds`: what holds when it is not set, and what it may be set to.
struct Threshold {
  std::string_view name;
  double fallback;
  double low, high;
};

inline constexpr std::array<Threshold, 83> kThresholds = {{
    {"adoption-threshold", 0.5, 0, 1},
    {"agreement", 0.7, 0, 1},
    {"agreement-low", 0.5, 0, 1},
    {"answer-distance", 0.5, 0, 1},
    {"attention-share", 0.5, 0, 1},
    {"broker-ties", 2, 0, 1e6},
    {"candidate-min", 0.5, 0, 1},
    {"candidates-max", 10, 0, 1e6},
    {"candidates-objectives", 300, 0, 2000},
    {"champion-share", 0.5, 0, 1},
    {"champion-ties", 0.25, 0, 1},
    {"chart-likeness", 0.7, 0, 1},
    {"conflict-steps", 2, 1, 10},
    {"coordination-max", 10, 0, 1e6},
    {"coordination-share", 0.1, 0, 1},
    {"coverage-min", 0.5, 0, 1},
    {"definition-distance", 0.5, 0, 1},
    {"definition-share", 0.6, 0, 1},
    {"draws", 1000, 1, 1e6},
    {"duplicate-r", 0.95, 0, 1},
    {"ei-draws", 9999, 1, 1e6},
    {"ei-exact", 2000, 0, 10000},
    {"ei-gap-note", -0.15, -2, 2},
    {"ei-gap-warning", -0.30, -2, 2},
    {"ei-max", 0, -1, 1},
    {"ei-nodes", 6, 0, 1e6},
    {"ei-p-note", 0.05, 0, 1},
    {"ei-p-warning", 0.01, 0, 1},
    {"ei-ties", 8, 0, 1e6},
    {"evidence-min", 0.5, 0, 1},
    {"finance-share", 0.5, 0, 1},
    {"gain", 0.6, 0, 1000},
    {"game-score", 3, 0, 1e6},
    {"game-weight", 30, 0, 100},
    {"handoff-share", 0.6, 0, 1},
    {"handoffs-max", 4, 0, 1e6},
    {"horizon", 24, 1, 600},
    {"house-gap", 2, 0, 4},
    {"lagging-share", 0.5, 0, 1},
    {"lead-concentration", 0.5, 0, 1},
    {"lead-high", 0.8, 0, 1},
    {"lead-low", 0.2, 0, 1},
    {"lead-min", 6, 0, 1e6},
    {"level-jump", 2, 0, 4},
    {"link-density", 0.2, 0, 1},
    {"links-per-objective", 2.5, 0, 1000},
    {"management-only", 0.5, 0, 1},
    {"management-share", 0.8, 0, 1},
    {"metrics-max", 25, 0, 1e6},
    {"metrics-per-objective", 3, 0, 1e6},
    {"mode-conflict", 0.15, 0, 1},
    {"mode-coverage", 0.5, 0, 1},
    {"mode-disagreement", 0.25, 0, 1},
    {"mode-dominant", 0.5, 0, 1},
    {"mode-majority", 0.6, 0, 1},
    {"modularity", 0.3, 0, 1},
    {"noise-n", 12, 0, 1e6},
    {"objectives-max", 30, 0, 1e6},
    {"objectives-min", 8, 0, 1e6},
    {"objectives-note", 25, 0, 1e6},
    {"opposite-answers", 0.5, 0, 1},
    {"orientation-gap", 2, 0, 4},
    {"path-min", 0.1, 0, 1},
    {"period-ratio", 3, 0, 1000},
    {"perspective-share", 0.5, 0, 1},
    {"readiness-gap", 2, 0, 4},
    {"readiness-low", 2, 1, 5},
    {"redundant-steps", 3, 1, 10},
    {"review-months", 24, 0, 1e6},
    {"sales-share", 0.8, 0, 1},
    {"shared-part", 0.2, 0, 1},
    {"stale-periods", 1.5, 0, 1000},
    {"survey-cell", 5, 0, 1e6},
    {"test-detectable", 0.46, 0, 1},
    {"test-draws", 9999, 1, 1e6},
    {"test-pairs-min", 18, 0, 1e6},
    {"test-q", 0.10, 0, 1},
    {"theme-reach", 0.5, 0, 1},
    {"thread-share", 0.8, 0, 1},
    {"time-series-share", 0.7, 0, 1},
    {"unit-mode-distance", 0.3, 0, 1},
    {"veto-share", 0.2, 0, 1},
    {"workshop-share", 0.8, 0, 1},
}};

inline constexpr auto kThresholdNames = [] {
  std::array<std::string_view, kThresholds.size()> names{};
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = kThresholds[i].name;
  return names;
}();

// The threshold with this name, or null.
constexpr const Threshold* threshold_named(std::string_view name) {
  for (const Threshold& threshold : kThresholds)
    if (threshold.name == name) return &threshold;
  return nullptr;
}

}  // namespace stratmap
