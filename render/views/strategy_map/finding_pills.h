#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/analysis.h"
#include "engine/check.h"
#include "render/views/scene.h"

namespace stratmap {

// What the gap check found on one box or band.
struct FindingsHere {
  std::vector<const Finding*> findings;  // in the order of the check
  std::vector<std::size_t> knots;        // that these are in, ascending
};

// What a knot is about, for the legend.
struct PlacedKnot {
  const Element* about = nullptr;  // null: the organization
  bool is_on_map = false;          // some pill shows its number
};

// The findings of a check by where the map can show them.
struct PlacedFindings {
  std::vector<FindingsHere> on_objectives;    // by objective
  std::vector<FindingsHere> on_perspectives;  // by perspective
  std::vector<PlacedKnot> knots;              // in the order of the check
  std::size_t elsewhere = 0;  // about functions, customers, what is not shown: not on this map
};

// A finding about a metric stands at the objectives it measures, one about a link at its cause.
// `shown` says by objective whether it is on this map.
PlacedFindings place_findings(const Model& model, const CheckResult& result,
                              const std::vector<std::uint8_t>& shown);

// What the pill's sign says.
Severity worst_severity(const FindingsHere& here);

inline constexpr double kPillHeight = 18;

// A pill with the numbers of their knots, where they are in any; else with the worst severity's
// sign and how many there are ("×3"); its right top corner region is at `right`, its middle on
// `center_y`. Codes and sentences are its tooltip.
Group finding_pill(const FindingsHere& here, std::string_view id, double right, double center_y,
                   const Model& model, const Palette& palette, Lang lang);

// The number of a knot on a disc, as in pills and in the legend.
std::vector<Shape> knot_disc(std::size_t knot, Point centre, Colour disc, Colour digit);

}  // namespace stratmap
