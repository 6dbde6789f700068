#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/metrics/formula.h"
#include "models/model.h"

namespace stratmap {

// Two units that a formula adds or subtracts although they are not the same.
struct UnitClash {
  std::string left, right;
  std::uint32_t offset = 0;  // of the + or −, in bytes of the formula
};

// The first such clash. `units` are those of Formula::metrics, "" where a metric has none. Units
// are known only where they are given: of metrics, of what only picks or adds them, and of a
// quotient (€ by h is €/h); a number may be a factor, so what it multiplies has no known unit.
// Percent and percentage points may be added to each other.
std::optional<UnitClash> unit_clash_in(const Formula& formula,
                                       const std::vector<std::string>& units);
// The same with the units that the model gives, in the organization's own language.
std::optional<UnitClash> unit_clash_in(const Formula& formula, const Model& model);

}  // namespace stratmap
