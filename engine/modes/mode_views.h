#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "models/model.h"

namespace stratmap {

// One person's view of how a unit works.
struct ModeView {
  ModeMix mix;
  std::optional<RespondentLevel> level;
  const Answer* answer = nullptr;  // of the culture round; null: of the survey
};

// What was said of one layer of a unit, in the round about one's own function and in the survey.
struct UnitViews {
  std::optional<Id<Function>> function;  // nothing: the organization
  std::string_view layer;                // "current"
  std::vector<ModeView> views;
};

// The organization first, then the functions in file order; layers as the language names them.
// Nobody counts twice: of a respondent of the round, the last word.
std::vector<UnitViews> mode_views(const Model& model);

// How far views go apart. Needs two.
struct Disagreement {
  double mean_distance = 0;  // Jensen–Shannon divergence, over all pairs
  std::size_t same_top = 0;  // how many have the most common top mode
};

Disagreement disagreement_of(std::span<const ModeView> views);

// Those who lead, and those who are led: top and middle, expert and staff.
enum class Side : std::uint8_t { upper, lower };

std::vector<ModeView> views_from(Side side, std::span<const ModeView> views);
ModeMix mean_of(std::span<const ModeView> views);  // not of none

}  // namespace stratmap
