#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "engine/analysis.h"
#include "engine/graph/relation.h"
#include "engine/modes/mode_units.h"

namespace stratmap {

inline constexpr std::size_t kNatureCount = static_cast<std::size_t>(Nature::risk) + 1;

// What a unit is steered by: M(u), the metrics whose owner or function is the unit or below it, and
// the initiatives owned there. A milestone of such an initiative counts as a metric of nature
// milestone, and a stopped initiative as one of nature stop-decision.
struct Steering {
  std::vector<Id<Metric>> metrics;                // in file order
  std::vector<Id<Initiative>> initiatives;        // in file order
  std::size_t with_nature = 0;                    // metrics that say their nature
  std::size_t from_initiatives = 0;               // milestones and stopped initiatives
  std::array<std::size_t, kNatureCount> count{};  // by nature, those of initiatives included

  std::size_t size() const { return metrics.size() + from_initiatives; }
  std::size_t count_of(std::span<const Nature> natures) const;
  bool has_any(std::span<const Nature> natures) const { return count_of(natures) > 0; }
};

class UnitSteering {
 public:
  explicit UnitSteering(const Analysis& analysis);

  Steering of(const ModeUnit& unit) const;

 private:
  std::vector<Id<Function>> functions_in(const ModeUnit& unit) const;

  const Analysis& analysis_;
  Relation<Function, Metric> metrics_;
  Relation<Function, Initiative> initiatives_;
};

// How a rule looks at a unit that it is about.
using LookAtUnit = void (*)(const ModeUnit& unit, const Steering& steering,
                            const Analysis& analysis, Outcome& outcome);

// What a rule says of the units in which `mode` is dominant. A unit in which fewer than three
// metrics say their nature is not assessed.
Outcome check_units_led_by(Mode mode, const Analysis& analysis, LookAtUnit look_at);

// An initiative that is under way or still to come; one that does not say counts as planned.
bool is_ahead_or_running(const Initiative& initiative);

}  // namespace stratmap
