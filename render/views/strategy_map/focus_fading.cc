#include "render/views/strategy_map/focus_fading.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "render/views/strategy_map/drawn_map.h"

namespace stratmap {
namespace {

constexpr double kOwnBorder = 2.6;
constexpr double kHeadToSign = 22;  // the furthest a minus sign stands from its arrow's tip

using Roles = std::map<std::string, BoxRole, std::less<>>;

// White marks and hairlines stay; every other colour becomes `to`.
void mute(Colour& colour, Colour to, const Palette& palette) {
  const bool stays = colour == Colour{} || colour == palette.paper || colour == palette.hairline;
  if (!stays) colour = to;
}

// Makes the shapes of a box pale: its fill that of the band, its frame and bar hairlines, its
// texts light and grey, its glyphs grey.
class BoxFader {
 public:
  BoxFader(Colour back, const Palette& palette) : back_(back), palette_(palette) {}

  void fade(Group& box) {
    for (Shape& shape : box.shapes) std::visit([this](auto& what) { this->fade(what); }, shape);
    for (Group& inner : box.groups) fade(inner);
  }

 private:
  void fade(RectShape& rect) {
    if (is_frame_) rect.fill = back_;
    mute(rect.stroke.colour, is_frame_ ? palette_.hairline : palette_.none, palette_);
    if (!is_frame_) mute(rect.fill, palette_.none, palette_);
    is_frame_ = false;
  }
  void fade(PathShape& path) {
    mute(path.fill, is_bar_ ? palette_.hairline : palette_.none, palette_);
    mute(path.stroke.colour, palette_.none, palette_);
    is_bar_ = false;
  }
  void fade(CircleShape& circle) const {
    mute(circle.fill, palette_.none, palette_);
    mute(circle.stroke.colour, palette_.none, palette_);
  }
  static void fade(ImageShape&) {}  // no box has one
  void fade(TextShape& text) const {
    for (TextShape::Run& run : text.runs) {
      run.colour = palette_.muted;
      run.weight = FontWeight::regular;
    }
  }

  Colour back_;
  const Palette& palette_;
  bool is_frame_ = true, is_bar_ = true;  // the first rectangle, and the first path
};

void frame_heavily(Group& box) {
  for (Shape& shape : box.shapes)
    if (auto* rect = std::get_if<RectShape>(&shape)) {
      rect->stroke.width_px = kOwnBorder;
      return;
    }
}

// Walks over the groups of a map.
class Fader {
 public:
  Fader(const FunctionFocus& focus, const Model& model, const Palette& palette)
      : model_(model), palette_(palette) {
    for (std::size_t i = 0; i < model.objectives.size(); ++i)
      roles_.emplace(model.objectives[i].id, focus.roles[i]);
  }

  void fade(std::vector<Group>& groups) {
    for (Group& group : groups) {
      if (group.handle.kind == "objective") fade_box(group);
      if (group.handle.kind == "link") fade_link(group);
      if (group.handle.kind == "verdict") fade_verdict(group);
      fade(group.groups);
    }
  }

  // Of arrows that are faded, the signs at their heads, which stand in a group of all signs.
  void fade_signs(std::vector<Group>& groups) const {
    for (Group& group : groups) {
      if (!group.handle.kind.empty()) continue;
      for (std::size_t i = 0; i + 1 < group.shapes.size(); ++i) fade_sign(group, i);
    }
  }

  // Whether a link, or what stands on one, begins or ends at a box of the function.
  bool touches(const Group& link) const {
    return is_ours_at(link, "from") || is_ours_at(link, "to");
  }

 private:
  void fade_box(Group& box) {
    const auto role = roles_.find(box.handle.id);
    if (role == roles_.end()) return;
    box.handle.attributes.emplace_back("role", std::string(word_of(role->second)));
    if (is_ours(role->second)) frame_heavily(box);
    if (role->second == BoxRole::other) BoxFader(back_of(box.handle.id), palette_).fade(box);
  }

  Colour back_of(std::string_view id) const {
    const auto objective = std::ranges::find(model_.objectives, id, &Objective::id);
    const auto& perspective = objective->perspective;
    return perspective ? palette_.band(model_[perspective->id].kind).tint : palette_.unplaced.tint;
  }

  bool is_ours_at(const Group& link, std::string_view end) const {
    const auto role = roles_.find(attribute_of(link, end));
    return role != roles_.end() && is_ours(role->second);
  }

  void fade_link(Group& link) {
    if (touches(link)) return;
    for (Shape& shape : link.shapes)
      if (auto* path = std::get_if<PathShape>(&shape)) {
        mute(path->fill, palette_.hairline, palette_);
        mute(path->stroke.colour, palette_.hairline, palette_);
        if (path->ends == PathShape::Ends::closed) faded_tips_.push_back(path->path.start);
      }
  }

  void fade_verdict(Group& sign) const {
    if (touches(sign)) return;
    for (Shape& shape : sign.shapes) {
      if (auto* rect = std::get_if<RectShape>(&shape)) mute(rect->fill, palette_.none, palette_);
      if (auto* ring = std::get_if<CircleShape>(&shape))
        mute(ring->stroke.colour, palette_.none, palette_);
      if (auto* path = std::get_if<PathShape>(&shape))
        mute(path->stroke.colour, palette_.none, palette_);
    }
  }

  // A red ring and the line in it.
  void fade_sign(Group& group, std::size_t i) const {
    auto* ring = std::get_if<CircleShape>(&group.shapes[i]);
    auto* line = std::get_if<PathShape>(&group.shapes[i + 1]);
    if (ring == nullptr || line == nullptr || ring->stroke.colour != palette_.red) return;
    const bool is_faded = std::ranges::any_of(faded_tips_, [&](Point tip) {
      return std::hypot(tip.x - ring->center.x, tip.y - ring->center.y) < kHeadToSign;
    });
    if (!is_faded) return;
    ring->stroke.colour = palette_.none;
    line->stroke.colour = palette_.none;
  }

  const Model& model_;
  const Palette& palette_;
  Roles roles_;
  std::vector<Point> faded_tips_;
};

}  // namespace

void fade_all_but(const FunctionFocus& focus, const Model& model, const Palette& palette,
                  Scene& scene) {
  Fader fader(focus, model, palette);
  fader.fade(scene.groups);
  fader.fade_signs(scene.groups);
  paint_first(scene.groups, [&](const Group& link) { return !fader.touches(link); });
}

}  // namespace stratmap
