#include "render/views/strategy_map/focus_tags.h"

#include <algorithm>

#include "render/views/strategy_map/corner_tags.h"
#include "render/views/strategy_map/drawn_map.h"
#include "render/views/strategy_map/focus_words.h"

namespace stratmap {
namespace {

std::string tag_of(BoxRole role, Lang lang) {
  return std::string(focus_words::kRoles[static_cast<std::size_t>(role)].tag.in(lang));
}

}  // namespace

double role_tag_width_px(BoxRole role, Lang lang) { return tag_width_px(tag_of(role, lang)); }

// Filled for the function's own boxes, framed for those that stand next to them.
std::vector<Shape> role_tag(BoxRole role, double left, double center_y, const Palette& palette,
                            Lang lang) {
  const TagLook ours{.fill = palette.ink, .edge = palette.paper, .letters = palette.paper};
  const TagLook others{.fill = palette.paper, .edge = palette.ink, .letters = palette.ink};
  return corner_tag(tag_of(role, lang), {left, center_y}, is_ours(role) ? ours : others);
}

void tag_boxes(const FunctionFocus& focus, const Model& model, const Palette& palette, Lang lang,
               Scene& scene) {
  const CornerRoom room(scene);
  std::vector<Group> tags;
  for (const Group& group : scene.groups) {
    if (group.handle.kind != "objective") continue;
    const auto objective = std::ranges::find(model.objectives, group.handle.id, &Objective::id);
    const Rect* box = box_of(group);
    if (objective == model.objectives.end() || box == nullptr) continue;
    const BoxRole role =
        focus.roles[static_cast<std::size_t>(objective - model.objectives.begin())];
    if (role == BoxRole::other) continue;
    const Rect place = room.place_on(*box, role_tag_width_px(role, lang));
    tags.push_back({.handle = {},
                    .tooltip = std::string(
                        focus_words::kRoles[static_cast<std::size_t>(role)].meaning.in(lang)),
                    .shapes = role_tag(role, place.x, place.center_y(), palette, lang),
                    .groups = {}});
  }
  for (Group& tag : tags) scene.groups.push_back(std::move(tag));
}

}  // namespace stratmap
