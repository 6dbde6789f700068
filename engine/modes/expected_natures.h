#pragma once

#include <span>

#include "engine/modes/unit_steering.h"
#include "engine/rules/finding.h"

namespace stratmap {

// A class of metrics that belongs to a mode: present where a metric of any of its natures is.
struct NatureClass {
  Bilingual name;
  std::span<const Nature> natures;
  double weight = 1;
};

// What one expects a unit to be steered by, given its mode.
std::span<const NatureClass> expected_of(Mode mode);

// How much of what is expected is there, by weight, and what is not.
struct Coverage {
  double present = 0;
  double expected = 0;
  Figure::Words missing;
};

Coverage coverage_of(const Steering& steering, std::span<const NatureClass> classes);

}  // namespace stratmap
