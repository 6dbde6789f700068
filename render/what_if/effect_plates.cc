#include "render/what_if/effect_plates.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "render/report/parts/figure_table.h"
#include "render/views/strategy_map/corner_tags.h"
#include "render/views/strategy_map/drawn_map.h"

namespace stratmap {
namespace {

constexpr double kShownFrom = 0.05;

}  // namespace

std::optional<Touch> touch_of(const ObjectiveEffect& effect) {
  if (effect.set != 0) return Touch::set;
  if (effect.largest_size() < kShownFrom) return std::nullopt;
  if (effect.parts.pulls_both_ways()) return Touch::both_ways;
  if (std::abs(effect.course.end) < kShownFrom) return std::nullopt;
  return effect.course.end > 0 ? Touch::raised : Touch::lowered;
}

Colour colour_of(Touch touch, const Palette& palette) {
  switch (touch) {
    case Touch::set:
      return palette.ink;
    case Touch::raised:
      return palette.note;
    case Touch::lowered:
      return palette.warning;
    case Touch::both_ways:
      return palette.muted;
  }
  return palette.ink;
}

std::string plate_text(const ObjectiveEffect& effect, Touch touch, Lang lang) {
  if (touch == Touch::set) return (effect.set > 0 ? "+" : "") + to_shown(effect.set, 6, lang);
  std::string text =
      (touch == Touch::both_ways ? "↕ " : "") + points_figure(effect.course.end, lang);
  if (!effect.course.month_of_90) return text;
  if (*effect.course.month_of_90 == 0) return text + (lang == Lang::fi ? " · heti" : " · at once");
  return text + " · " + std::to_string(*effect.course.month_of_90) +
         (lang == Lang::fi ? " kk" : " mo");
}

std::vector<Shape> effect_plate(const std::string& text, Touch touch, Point left,
                                const Palette& palette) {
  return corner_tag(text, left,
                    {.radius_px = touch == Touch::set ? 4 : kTagRoundest,
                     .fill = colour_of(touch, palette),
                     .edge = palette.paper,
                     .letters = palette.paper});
}

void add_plates(const WhatIf& what_if, const Model& model, const Palette& palette, Lang lang,
                Scene& scene) {
  const CornerRoom room(scene);
  std::vector<Group> plates;
  for (const Group& group : scene.groups) {
    if (group.handle.kind != "objective") continue;
    const auto effect = std::ranges::find_if(what_if.effects, [&](const ObjectiveEffect& each) {
      return model[each.objective].id == group.handle.id;
    });
    const Rect* box = box_of(group);
    if (effect == what_if.effects.end() || box == nullptr) continue;
    const auto touch = touch_of(*effect);
    if (!touch) continue;
    const std::string text = plate_text(*effect, *touch, lang);
    const Rect place = room.place_on(*box, tag_width_px(text));
    plates.push_back({.handle = {"effect", group.handle.id},
                      .tooltip = signed_figure(effect->band.low, 1, lang) + " … " +
                                 signed_figure(effect->band.high, 1, lang),
                      .shapes = effect_plate(text, *touch, {place.x, place.center_y()}, palette),
                      .groups = {}});
  }
  for (Group& plate : plates) scene.groups.push_back(std::move(plate));
}

}  // namespace stratmap
