#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "bench/laps.h"

namespace stratmap::bench {

// A generated model on disk.
struct Case {
  std::string_view name;
  std::filesystem::path folder;
  std::vector<std::string> files;  // client.yaml first
  std::size_t bytes = 0;
};

inline constexpr std::string_view kEvents = "yaml-cpp, events to nothing";
inline constexpr std::string_view kTree = "guard, events, tree";
inline constexpr std::string_view kRead = "read_model (all of reading)";
inline constexpr std::string_view kAnalysis = "analysis";
inline constexpr std::string_view kRules = "rules";
inline constexpr std::string_view kReport = "report";
inline constexpr std::array kCheck = {kRead, kAnalysis, kRules, kReport};

// One round of `check` in this process, each stage a lap, the yardstick first.
void check_round(const Case& model, Laps& laps);

inline constexpr std::string_view kMapView = "layout and scene";
inline constexpr std::string_view kSvg = "svg";

// One round of `render` in this process.
void render_round(const Case& model, Laps& laps);

}  // namespace stratmap::bench
