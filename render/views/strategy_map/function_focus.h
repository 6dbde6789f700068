#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/analysis.h"

namespace stratmap {

// What an objective is to the function whose map is drawn.
enum class BoxRole : std::uint8_t {
  owned,     // it answers for it
  carried,   // it contributes
  measured,  // a metric of it is the function's
  cause,     // an arrow leads from it to one of the function's
  effect,    // an arrow leads to it from one of the function's
  both,      // one each way
  other
};

// "owned", for scripts.
std::string_view word_of(BoxRole role);

constexpr bool is_ours(BoxRole role) { return role <= BoxRole::measured; }

// One function on the strategy map: its boxes, what they depend on, and what depends on them. Of a
// function that only groups others, those of all below it.
struct FunctionFocus {
  Id<Function> function;
  std::vector<BoxRole> roles;       // by objective
  std::vector<Id<Metric>> metrics;  // of its own that measure an objective, in file order

  std::size_t count(BoxRole role) const;
  // Whether it has an objective, or a metric of one (what SM304 asks).
  bool is_on_map() const;
  bool touches(Id<Objective> from, Id<Objective> to) const {
    return is_ours(roles[from.index()]) || is_ours(roles[to.index()]);
  }
};

FunctionFocus focus_on(Id<Function> function, const Analysis& analysis);

}  // namespace stratmap
