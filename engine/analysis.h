#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/metrics/standing.h"
#include "models/model.h"

namespace stratmap {

// A model with everything that rules and pictures ask of it worked out once. Refers to the model,
// which must outlive it and stay where it is.
struct Analysis {
  const Model& model;
  std::optional<Day> today;
  std::vector<Standing> standings;  // by metric

  // The threshold as the model sets it, else its default.
  double threshold(std::string_view name) const;
};

Analysis analyse(const Model& model, std::optional<Day> as_of = std::nullopt);

}  // namespace stratmap
