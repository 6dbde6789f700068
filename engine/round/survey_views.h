#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "models/model.h"

namespace stratmap {

// A respondent's mix of modes on one layer, by survey: the centrality of the modes named, scaled to
// sum 1. Refers to the model.
struct SurveyView {
  std::string_view organization, respondent, layer;
  std::optional<Id<Function>> function;  // nothing: speaks of the organization
  std::optional<RespondentLevel> level;
  ModeMix mix;
};

// In the order of their first rows; without those who gave no mode any centrality.
std::vector<SurveyView> survey_views(const Model& model);

}  // namespace stratmap
