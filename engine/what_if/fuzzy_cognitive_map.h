#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/what_if/response.h"

namespace stratmap {

// How the steps of a fuzzy cognitive map end.
enum class FcmEnd : std::uint8_t { fixed_point, cycle, neither };

struct FcmTerms {
  double steepness = 1;               // λ
  std::vector<Id<Objective>> held{};  // stay where they start
};

// Deviations from today in parts of the scale (1: 100 score points); 0 is no change.
struct FcmCourse {
  FcmEnd end = FcmEnd::neither;
  std::uint32_t steps = 0;
  std::uint32_t period = 0;                       // of a cycle
  std::vector<double> last = {};                  // by objective
  std::vector<double> lowest = {}, highest = {};  // over the period of a cycle; else `last`
  // λ‖W‖₂ < 1: whatever it starts from, it comes to the same fixed point.
  bool has_one_fixed_point = false;
};

// A(t + 1) = tanh(λ · A(t) · W), W without lags (Kosko 1986; tanh, so that nothing moves from
// nothing). Repeats are looked for up to a period of 20, for 500 steps; which maps end how:
// Harmati, Hatwágner & Kóczy 2021.
FcmCourse fuzzy_cognitive_map(const ResponseGraph& graph, std::span<const double> start,
                              const FcmTerms& terms = {});

}  // namespace stratmap
