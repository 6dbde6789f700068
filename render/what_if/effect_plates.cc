#include "render/what_if/effect_plates.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "render/report/parts/figure_table.h"

namespace stratmap {
namespace {

constexpr double kHeight = 19;
constexpr double kTextSize = 11.5;
constexpr double kPadding = 8;
constexpr double kOverEdge = 11;  // how far a plate stands out of its box to the left
constexpr double kShownFrom = 0.05;

void add_corners(const Rect& rect, std::vector<Point>& points) {
  points.insert(points.end(), {{rect.x, rect.y},
                               {rect.right(), rect.y},
                               {rect.x, rect.bottom()},
                               {rect.right(), rect.bottom()},
                               {rect.center_x(), rect.center_y()}});
}

// Points of all arrows, and of the lags on them.
void gather_lines(const Group& group, std::vector<Point>& points) {
  constexpr int kPerPiece = 24;
  constexpr double kWidestMark = 60;
  for (const Shape& shape : group.shapes) {
    const auto* path = std::get_if<PathShape>(&shape);
    const auto* rect = std::get_if<RectShape>(&shape);
    if (path != nullptr && group.handle.kind == "link")
      for (const Point point : samples_of(path->path, kPerPiece)) points.push_back(point);
    if (rect != nullptr && group.handle.kind.empty() && rect->rect.width < kWidestMark)
      add_corners(rect->rect, points);
  }
  for (const Group& inner : group.groups) gather_lines(inner, points);
}

bool is_free(const Rect& rect, const std::vector<Point>& lines) {
  return std::ranges::none_of(lines, [&](Point point) {
    return point.x > rect.x && point.x < rect.right() && point.y > rect.y &&
           point.y < rect.bottom();
  });
}

// The upper left corner, else the lower one, where no arrow is; else the upper one all the same.
Rect place_for(const Rect& box, double width, const std::vector<Point>& lines) {
  const Rect above{box.x - kOverEdge, box.y - kHeight / 2 - 1, width, kHeight};
  const Rect below{above.x, box.bottom() - kHeight / 2 + 6.5, width, kHeight};
  return is_free(above, lines) || !is_free(below, lines) ? above : below;
}

const Rect* box_of(const Group& group) {
  for (const Shape& shape : group.shapes)
    if (const auto* rect = std::get_if<RectShape>(&shape)) return &rect->rect;
  return nullptr;
}

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

double plate_width_px(const std::string& text) {
  return text_width_px(text, kTextSize, FontWeight::semibold) + 2 * kPadding;
}

std::vector<Shape> effect_plate(const std::string& text, Touch touch, Point left,
                                const Palette& palette) {
  const Rect rect{left.x, left.y - kHeight / 2, plate_width_px(text), kHeight};
  TextShape words = text_line({rect.center_x(), left.y + 4}, kTextSize, FontWeight::semibold,
                              palette.paper, text);
  words.anchor = TextShape::Anchor::middle;
  words.room_px = rect.width;
  return {RectShape{rect,
                    touch == Touch::set ? 4 : kHeight / 2,
                    colour_of(touch, palette),
                    {palette.paper, 1.5}},
          std::move(words)};
}

void add_plates(const WhatIf& what_if, const Model& model, const Palette& palette, Lang lang,
                Scene& scene) {
  std::vector<Point> lines;
  for (const Group& group : scene.groups) gather_lines(group, lines);
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
    const Rect place = place_for(*box, plate_width_px(text), lines);
    plates.push_back({.handle = {"effect", group.handle.id},
                      .tooltip = signed_figure(effect->band.low, 1, lang) + " … " +
                                 signed_figure(effect->band.high, 1, lang),
                      .shapes = effect_plate(text, *touch, {place.x, place.center_y()}, palette),
                      .groups = {}});
  }
  for (Group& plate : plates) scene.groups.push_back(std::move(plate));
}

}  // namespace stratmap
