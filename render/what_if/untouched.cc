#include "render/what_if/untouched.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "base/number.h"
#include "render/views/strategy_map/drawn_map.h"
#include "render/what_if/effect_plates.h"

namespace stratmap {
namespace {

constexpr double kFaded = 0.65;  // of the way to the paper
constexpr double kFadedArrow = 0.75;
constexpr double kStrongestTint = 0.2;  // so that texts stay readable on it
constexpr double kWeakestTint = 0.05;
constexpr double kSetBorder = 2.6;

class Fader {
 public:
  Fader(const WhatIf& what_if, const Model& model, const Palette& palette) : palette_(palette) {
    for (const ObjectiveEffect& effect : what_if.effects) {
      if (!touch_of(effect)) continue;
      effects_.emplace(model[effect.objective].id, &effect);
      if (effect.set == 0) largest_ = std::max(largest_, std::abs(effect.course.end));
    }
  }

  void walk(std::vector<Group>& groups) const {
    for (Group& group : groups) {
      if (group.handle.kind == "objective") box(group);
      if (group.handle.kind == "link") arrow(group);
      walk(group.groups);
    }
  }

  // Of an arrow between boxes that are touched.
  bool is_clear(const Group& link) const {
    return effects_.contains(attribute_of(link, "from")) &&
           effects_.contains(attribute_of(link, "to"));
  }

 private:
  void box(Group& group) const {
    const auto found = effects_.find(group.handle.id);
    if (found == effects_.end()) return fade(group, kFaded);
    const ObjectiveEffect& effect = *found->second;
    group.handle.attributes.emplace_back("change", to_plain(effect.course.end, 3));
    for (Shape& shape : group.shapes) {
      auto* rect = std::get_if<RectShape>(&shape);
      if (rect == nullptr) continue;
      const Colour colour = colour_of(*touch_of(effect), palette_);
      rect->stroke.colour = colour;
      if (effect.set != 0) rect->stroke.width_px = kSetBorder;
      if (effect.set == 0 && !rect->fill.is_none())
        rect->fill = mixed(rect->fill, colour, tint(effect));
      return;
    }
  }

  double tint(const ObjectiveEffect& effect) const {
    const double share = std::abs(effect.course.end) / largest_;
    return kWeakestTint + (kStrongestTint - kWeakestTint) * share;
  }

  void arrow(Group& group) const {
    if (is_clear(group)) return;
    for (Shape& shape : group.shapes) {
      auto* path = std::get_if<PathShape>(&shape);
      if (path == nullptr) continue;
      path->fill = faded(path->fill, kFadedArrow);
      path->stroke.colour = faded(path->stroke.colour, kFadedArrow);
    }
  }

  Colour faded(Colour colour, double share) const {
    return colour.is_none() ? colour : mixed(colour, palette_.paper, share);
  }

  void fade(Group& group, double share) const {
    for (Shape& shape : group.shapes) {
      if (auto* rect = std::get_if<RectShape>(&shape)) fade(*rect, share);
      if (auto* path = std::get_if<PathShape>(&shape)) fade(*path, share);
      if (auto* circle = std::get_if<CircleShape>(&shape)) fade(*circle, share);
      if (auto* text = std::get_if<TextShape>(&shape)) fade(*text);
    }
    for (Group& inner : group.groups) fade(inner, share);
  }

  template <class Drawn>
  void fade(Drawn& drawn, double share) const {
    drawn.fill = faded(drawn.fill, share);
    drawn.stroke.colour = faded(drawn.stroke.colour, share);
  }

  void fade(TextShape& text) const {
    for (TextShape::Run& run : text.runs) {
      if (run.colour != palette_.paper) run.colour = palette_.muted;
      run.weight = FontWeight::regular;
    }
  }

  const Palette& palette_;
  std::map<std::string, const ObjectiveEffect*, std::less<>> effects_;
  double largest_ = 0.1;
};

}  // namespace

void fade_untouched(const WhatIf& what_if, const Model& model, const Palette& palette,
                    Scene& scene) {
  const Fader fader(what_if, model, palette);
  fader.walk(scene.groups);
  paint_first(scene.groups, [&](const Group& link) { return !fader.is_clear(link); });
}

}  // namespace stratmap
