#pragma once

#include <array>
#include <optional>
#include <vector>

#include "engine/analysis.h"
#include "engine/graph/red_thread.h"

namespace stratmap {

// HR's red thread, before it is drawn: how each people process leads to what the customer says.

enum class HrState : std::uint8_t { connected, unconnected, unmeasured };

struct HrLane {
  std::size_t process = 0;  // of kPeopleProcesses
  HrState state = HrState::unmeasured;
  std::optional<Id<Metric>> metric;  // that the way begins with, else its first
  // From what the metric measures to the customer's objective; where it leads nowhere, what it
  // measures alone.
  std::vector<Id<Objective>> path;
  std::vector<Id<Objective>> named;  // by a thread of the model
};

struct HrStory {
  const Thread* thread = nullptr;  // that the model writes; null: none
  bool is_assessed = false;        // a metric or a function of one of the four
  std::array<HrLane, 4> lanes;

  std::size_t connected() const;
};

HrStory hr_story(const Analysis& analysis);

// Whether there is anything to show of it.
bool has_hr_thread(const Model& model);

}  // namespace stratmap
