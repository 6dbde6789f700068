#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "models/model.h"

namespace stratmap {

// The ids of the metrics of a model, which outlives it.
class MetricFinder {
 public:
  explicit MetricFinder(const Model& model);

  std::optional<Id<Metric>> find(std::string_view id) const;

  // "unknown metric "npss"; nearest is "nps"". The nearest is looked for only for so many ids,
  // each once: a table of a million unknown rows costs no more.
  Message unknown(std::string_view id);

 private:
  static constexpr std::size_t kMostLookedFor = 200;

  std::unordered_map<std::string_view, Id<Metric>> ids_;
  std::vector<std::string_view> words_;  // in file order
  std::unordered_map<std::string, std::string> nearest_;
};

}  // namespace stratmap
