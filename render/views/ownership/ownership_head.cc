#include "render/views/ownership/ownership_head.h"

#include "render/views/ownership/ownership_words.h"
#include "render/views/parts/status_glyph.h"

namespace stratmap {
namespace {

constexpr double kRadius = 12;

RectShape back_of(const OwnershipColumn& column, const OwnershipHead& head,
                  const Palette& palette) {
  RectShape back{head.column, kRadius, palette.unplaced.tint, {}};
  if (column.is_conflict() || column.is_orphan()) {
    back.fill = palette.alarm_tint;
    back.stroke = {palette.red, 1.8, {}};
    if (column.is_orphan()) back.stroke.dashes = {6, 4};
  }
  return back;
}

TextShape middle_text(Point baseline, double size, FontWeight weight, Colour colour,
                      std::string text, double room) {
  TextShape shape = text_line(baseline, size, weight, colour, std::move(text));
  shape.anchor = TextShape::Anchor::middle;
  shape.room_px = room;
  return shape;
}

void add_owner_pill(Group& group, const OwnershipColumn& column, const OwnershipHead& head,
                    double y, const Palette& palette) {
  const bool bad = column.is_conflict() || column.is_orphan();
  const bool good = column.state == OwnerState::one || column.state == OwnerState::joint ||
                    column.state == OwnerState::by_party || column.state == OwnerState::from_round;
  const Colour line = bad ? palette.red : good ? palette.green : palette.none;
  const double text = text_width_px(head.owner, kOwnerPillSize, FontWeight::semibold);
  const double width = text + 32;
  const double left = head.column.center_x() - width / 2;
  group.shapes.push_back(RectShape{{left, y - kOwnerPillHeight / 2, width, kOwnerPillHeight},
                                   kOwnerPillHeight / 2,
                                   palette.paper,
                                   {line, 1.4}});
  const Status sign = bad ? Status::red : good ? Status::green : Status::none;
  for (Shape& shape : status_glyph(sign, {left + 12, y}, palette))
    group.shapes.push_back(std::move(shape));
  TextShape words = text_line({left + 23, y + 4}, kOwnerPillSize, FontWeight::semibold,
                              bad ? palette.red : palette.ink, head.owner);
  words.room_px = width - 23;
  group.shapes.push_back(std::move(words));
}

}  // namespace

Group column_group(const OwnershipColumn& column, const OwnershipHead& head, double pill_center_px,
                   const Model& model, const Palette& palette, Lang lang) {
  Group group{.handle = {"customer", model[column.customer].id, {}},
              .tooltip = {},
              .shapes = {},
              .groups = {}};
  group.tooltip = std::string(model.name_of(model[column.customer], lang)) + ": " +
                  std::string(ownership_words::words_of(column.state).in(lang));
  group.shapes.push_back(back_of(column, head, palette));
  const double x = head.column.center_x();
  const double room = head.column.width;
  double y = head.column.y + 14 + kHeadNameSize - 2;
  for (const std::string& line : head.name) {
    group.shapes.push_back(
        middle_text({x, y}, kHeadNameSize, FontWeight::semibold, palette.ink, line, room));
    y += kHeadNameLine;
  }
  for (const std::string& line : head.remarks) {
    TextShape remark = text_line({head.column.x + kCellPadding, y}, kRemarkSize,
                                 FontWeight::regular, palette.muted, line);
    remark.room_px = room - kCellPadding;
    group.shapes.push_back(std::move(remark));
    y += kRemarkLine;
  }
  add_owner_pill(group, column, head, pill_center_px, palette);
  for (std::size_t i = 0; i < column.remarks.size(); ++i)
    group.groups.push_back(owner_remark_pill(
        column.remarks[i], head.findings[i], model[column.customer].id,
        {x, pill_center_px + kOwnerPillStep * static_cast<double>(i + 1)}, palette));
  return group;
}

}  // namespace stratmap
