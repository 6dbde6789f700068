#include "render/views/modes/remark_cell.h"

#include "render/layout/wrap.h"
#include "render/views/modes/mode_columns.h"
#include "render/views/parts/status_glyph.h"

namespace stratmap {
namespace {

using namespace mode_columns;

constexpr double kSignRoom = 28;
constexpr double kBetween = 8;
constexpr double kPillWidth = 20;
constexpr double kPillHeight = 17;

Handle handle_of(const ModeRemark& remark, std::string_view about) {
  if (remark.kind != ModeRemark::Kind::found) return {};
  return {"finding", "", {{"code", std::string(remark.code)}, {"id", std::string(about)}}};
}

}  // namespace

double RemarkCell::height_px() const {
  double height = 0;
  for (const Item& item : items)
    height += kTextLine * static_cast<double>(item.lines.size()) + kBetween;
  return items.empty() ? 0 : height - kBetween;
}

RemarkCell remark_cell(std::span<const ModeRemark> remarks, double width, Lang lang) {
  constexpr std::size_t kMostLines = 4;
  RemarkCell cell;
  for (const ModeRemark& remark : remarks)
    cell.items.push_back({&remark, wrap(remark.text, {.width_px = width - kSignRoom,
                                                      .size_px = kTextSize,
                                                      .hyphenation = hyphenation_of(code_of(lang)),
                                                      .max_lines = kMostLines})});
  return cell;
}

std::vector<Shape> remark_sign(const ModeRemark& remark, Point c, const Palette& palette) {
  const Rect pill{c.x - kPillWidth / 2, c.y - kPillHeight / 2, kPillWidth, kPillHeight};
  std::vector<Shape> shapes;
  switch (remark.kind) {
    case ModeRemark::Kind::clear:
      return status_glyph(Status::green, c, palette);
    case ModeRemark::Kind::not_assessed:
      return status_glyph(Status::none, c, palette);
    case ModeRemark::Kind::accepted:
      shapes.push_back(RectShape{
          pill, kPillHeight / 2, palette.paper, {palette.severity(remark.severity), 1.4}});
      break;
    case ModeRemark::Kind::found:
      shapes.push_back(RectShape{pill, kPillHeight / 2, palette.severity(remark.severity), {}});
      break;
  }
  const bool is_filled = remark.kind == ModeRemark::Kind::found;
  for (Shape& shape : severity_sign(remark.severity, c,
                                    is_filled ? palette.paper : palette.severity(remark.severity)))
    shapes.push_back(std::move(shape));
  return shapes;
}

std::vector<Group> remark_groups(const RemarkCell& cell, Point top, double width,
                                 std::string_view about, const Palette& palette) {
  std::vector<Group> groups;
  double y = top.y;
  for (const RemarkCell::Item& item : cell.items) {
    Group group{.handle = handle_of(*item.remark, about),
                .tooltip = item.remark->tooltip,
                .shapes = remark_sign(*item.remark, {top.x + 10, y + kTextLine / 2}, palette),
                .groups = {}};
    const bool is_found = item.remark->kind == ModeRemark::Kind::found;
    for (const std::string& line : item.lines) {
      TextShape text = text_line({top.x + kSignRoom, y + 12.5}, kTextSize, FontWeight::regular,
                                 is_found ? palette.ink : palette.muted, line);
      text.room_px = width - kSignRoom;
      group.shapes.push_back(std::move(text));
      y += kTextLine;
    }
    y += kBetween;
    groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace stratmap
