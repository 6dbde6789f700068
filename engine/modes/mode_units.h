#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis.h"
#include "engine/rules/finding.h"

namespace stratmap {

// A layer that mode(u) may come from: what is chosen goes before what is wished for, and both
// before what is.
enum class ModeLayer : std::uint8_t { chosen, desired, current };

// What is in force of several layers, mode(u): the chosen mix, else the desired, else the current;
// and which of them that is.
std::optional<ModeMix> mode_in_force(const ModeLayers& layers);
std::optional<ModeLayer> layer_in_force(const ModeLayers& layers);

constexpr double share_of(Mode mode, const ModeMix& mix) {
  return mix.share[static_cast<std::size_t>(mode)];
}

// A unit with an operating mode of its own: a function, or the organization as a whole.
struct ModeUnit {
  std::optional<Id<Function>> function;  // nothing: the organization
  const ModeLayers* layers = nullptr;
  std::optional<ModeMix> mode;  // mode(u): what is in force of its layers
  Subject subject;
  Span span;  // of the function's id; of the organization's mode, its key

  bool is_organization() const { return !function; }
};

// A text about a function, {subject}, and the same about the organization.
struct UnitWording {
  Wording function, organization;

  const Wording& of(const ModeUnit& unit) const {
    return unit.is_organization() ? organization : function;
  }
};

// The organization first, then the functions in file order; those without a `mode` are left out.
std::vector<ModeUnit> mode_units(const Model& model);

// No unit has a `mode`: why a rule about modes can't be assessed.
inline constexpr Bilingual kNoModes = {
    .fi = "toimintatapaa ei ole kerrottu (`mode`)",
    .en = "no `mode` is given, of the organization or of a function"};
// Of one unit: it has a mode, but neither `chosen`, `desired` nor `current`.
inline constexpr Bilingual kModeNotKnown = {
    .fi = "toimintatavasta ei ole sanottu, mikä on valittu, haluttu tai nykyinen",
    .en = "of its `mode`, none of `chosen`, `desired` and `current` is given"};

// Whether `mode` has at least `mode-dominant` of what is in force in the unit.
bool is_led_by(Mode mode, const ModeUnit& unit, const Analysis& analysis);

// The units in which `mode` is dominant. Into `outcome` go the units whose mode is not known, and,
// where none is led so, that the rule is not assessed.
std::vector<ModeUnit> units_led_by(Mode mode, const Analysis& analysis, Outcome& outcome);

}  // namespace stratmap
