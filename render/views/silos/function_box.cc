#include "render/views/silos/function_box.h"

#include "render/layout/wrap.h"
#include "render/views/silos/silo_words.h"

namespace stratmap {
namespace {

constexpr double kNameSize = 13;
constexpr double kUnitSize = 10.5;
constexpr double kPadding = 10;  // on either side of a text

TextShape centred(std::string_view text, const Rect& rect, double y, double size, FontWeight weight,
                  Colour colour) {
  const double room = rect.width - 2 * kPadding;
  TextShape line = text_line({rect.center_x(), y}, size, weight, colour,
                             clip_to_width(text, room, size, weight));
  line.anchor = TextShape::Anchor::middle;
  line.room_px = room;
  return line;
}

}  // namespace

bool shows_unit(const ActorFigures& actor) {
  return actor.unit != nullptr && actor.unit != actor.element;
}

Group function_box(const ActorFigures& actor, const Rect& rect, Colour frame, const Model& model,
                   const Palette& palette, Lang lang) {
  const std::string_view name = model.name_of(*actor.element, lang);
  Group group{.handle = {"function", actor.element->id, {}},
              .tooltip = std::string(name),
              .shapes = {},
              .groups = {}};
  if (actor.is_articulation_point) group.tooltip.append(": ").append(silo_words::kCut.in(lang));
  group.shapes.push_back(RectShape{rect, 9, palette.paper, {frame, 1.5}});
  const bool has_unit = shows_unit(actor);
  group.shapes.push_back(centred(name, rect, rect.center_y() + (has_unit ? -2 : 4.6), kNameSize,
                                 FontWeight::semibold, palette.ink));
  if (has_unit)
    group.shapes.push_back(centred(model.name_of(*actor.unit, lang), rect, rect.center_y() + 14,
                                   kUnitSize, FontWeight::regular, palette.muted));
  if (actor.is_articulation_point)
    group.shapes.push_back(cut_sign({rect.right() - 12, rect.y}, palette));
  return group;
}

PathShape cut_sign(Point c, const Palette& palette) {
  PathShape sign =
      polygon({{c.x, c.y - 7}, {c.x + 7, c.y}, {c.x, c.y + 7}, {c.x - 7, c.y}}, palette.warning);
  sign.stroke = {palette.paper, 1.5};
  return sign;
}

}  // namespace stratmap
