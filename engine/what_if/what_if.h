#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/analysis.h"
#include "engine/what_if/adoption.h"
#include "engine/what_if/bands.h"
#include "engine/what_if/fuzzy_cognitive_map.h"
#include "engine/what_if/propagation.h"
#include "engine/what_if/sign_conflict.h"

namespace stratmap {

// A lasting change that is imagined: so many score points at an objective, from today on.
struct Change {
  Id<Objective> objective;
  double points = 0;
};

struct WhatIfTerms {
  std::uint32_t horizon_months = 24;
  bool with_fcm = false;       // a fuzzy cognitive map beside it
  bool with_adoption = false;  // whom to convince first
  Threads threads = {};
};

// What the change does to one objective, in score points; assumed all through.
struct ObjectiveEffect {
  Id<Objective> objective;
  double set = 0;  // the change that was set here
  Course course;
  EffectBand band;  // of the end
  PushAndPull parts;
  std::optional<double> score = {};   // today, 0–100
  std::optional<double> steady = {};  // when all has gone round, where that settles

  // The largest size on the way: of the course, and of what pushes and pulls, which may undo each
  // other. 0: nothing has come here by the horizon.
  double largest_size() const;
};

// A change, and all that it is assumed to move.
struct WhatIf {
  std::vector<Change> changes;
  std::uint32_t horizon_months = 24;
  double gain = 0.6;
  std::size_t draws = 0;
  std::uint64_t seed = 0;
  std::vector<ObjectiveEffect> effects = {};  // of all that it can ever reach, in file order
  double spectral_radius = 0;                 // ρ(W)
  bool converges = true;                      // there is a steady state
  std::vector<Id<Objective>> cycle = {};      // the strongest; where there is no steady state alone
  std::optional<FcmCourse> fcm = {};
  std::vector<AdoptionSpread> adoption = {};         // of the objectives that are set
  std::vector<Id<Objective>> without_adoption = {};  // those of which nothing can be said
};

WhatIf what_if(const Analysis& analysis, std::span<const Change> changes, const WhatIfTerms& terms);

// `horizon` in whole months, as the model sets it or by default.
std::uint32_t horizon_of(const Analysis& analysis);

// `draws`, but 100 at least, of which fewer would make a band that reads as certain; and no more
// than the figures of so many objectives leave room for in memory.
DrawTerms draw_terms(const Analysis& analysis, std::size_t figures, Threads threads);

}  // namespace stratmap
