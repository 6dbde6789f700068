#include "render/views/strategy_map/focus_tags.h"

#include <algorithm>

#include "render/views/strategy_map/focus_words.h"

namespace stratmap {
namespace {

constexpr double kHeight = 19;
constexpr double kTextSize = 11.5;
constexpr double kPadding = 8;
constexpr double kOverEdge = 11;  // how far a tag stands out of its box to the left

std::string_view tag_of(BoxRole role, Lang lang) {
  return focus_words::kRoles[static_cast<std::size_t>(role)].tag.in(lang);
}

void add_corners(const Rect& rect, std::vector<Point>& points) {
  points.insert(points.end(), {{rect.x, rect.y},
                               {rect.right(), rect.y},
                               {rect.x, rect.bottom()},
                               {rect.right(), rect.bottom()},
                               {rect.center_x(), rect.center_y()}});
}

// Points of all arrows, and of the small marks that stand on them.
void gather_lines(const Group& group, std::vector<Point>& points) {
  constexpr int kPerPiece = 24;
  constexpr double kWidestMark = 60;
  const bool is_arrow = group.handle.kind == "link" || group.handle.kind == "gap";
  const bool is_mark = group.handle.kind.empty() || group.handle.kind == "finding";
  for (const Shape& shape : group.shapes) {
    const auto* path = std::get_if<PathShape>(&shape);
    const auto* rect = std::get_if<RectShape>(&shape);
    const auto* circle = std::get_if<CircleShape>(&shape);
    if (path != nullptr && is_arrow)
      for (const Point point : samples_of(path->path, kPerPiece)) points.push_back(point);
    if (rect != nullptr && is_mark && rect->rect.width < kWidestMark)
      add_corners(rect->rect, points);
    if (circle != nullptr && is_mark) points.push_back(circle->center);
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

double role_tag_width_px(BoxRole role, Lang lang) {
  return text_width_px(tag_of(role, lang), kTextSize, FontWeight::semibold) + 2 * kPadding;
}

// Filled for the function's own boxes, framed for those that stand next to them.
std::vector<Shape> role_tag(BoxRole role, double left, double center_y, const Palette& palette,
                            Lang lang) {
  const bool ours = is_ours(role);
  const Rect rect{left, center_y - kHeight / 2, role_tag_width_px(role, lang), kHeight};
  TextShape text = text_line({rect.center_x(), center_y + 4}, kTextSize, FontWeight::semibold,
                             ours ? palette.paper : palette.ink, std::string(tag_of(role, lang)));
  text.anchor = TextShape::Anchor::middle;
  text.room_px = rect.width;
  return {RectShape{rect,
                    kHeight / 2,
                    ours ? palette.ink : palette.paper,
                    {ours ? palette.paper : palette.ink, 1.5}},
          std::move(text)};
}

void tag_boxes(const FunctionFocus& focus, const Model& model, const Palette& palette, Lang lang,
               Scene& scene) {
  std::vector<Point> lines;
  for (const Group& group : scene.groups) gather_lines(group, lines);
  std::vector<Group> tags;
  for (const Group& group : scene.groups) {
    if (group.handle.kind != "objective") continue;
    const auto objective = std::ranges::find(model.objectives, group.handle.id, &Objective::id);
    const Rect* box = box_of(group);
    if (objective == model.objectives.end() || box == nullptr) continue;
    const BoxRole role =
        focus.roles[static_cast<std::size_t>(objective - model.objectives.begin())];
    if (role == BoxRole::other) continue;
    const Rect place = place_for(*box, role_tag_width_px(role, lang), lines);
    tags.push_back({.handle = {},
                    .tooltip = std::string(
                        focus_words::kRoles[static_cast<std::size_t>(role)].meaning.in(lang)),
                    .shapes = role_tag(role, place.x, place.center_y(), palette, lang),
                    .groups = {}});
  }
  for (Group& tag : tags) scene.groups.push_back(std::move(tag));
}

}  // namespace stratmap
