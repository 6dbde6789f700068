#include "render/views/strategy_map/map_columns.h"

#include <algorithm>

#include "render/layout/wrap.h"

namespace stratmap {
namespace {

constexpr double kFramePadding = 8;  // from the boxes; between two frames stays a gutter
constexpr double kTextSize = 13;
constexpr double kTextLine = 16;
constexpr double kTextPadding = 10;
constexpr double kFirstBaseline = 18.5;
constexpr double kHeadHeight = 28;  // with one line
constexpr double kHeadToBands = 8;
constexpr double kFrameBelowBoxes = 14;
constexpr double kRadius = 8;

}  // namespace

ThemeColumns::ThemeColumns(const Model& model, const std::vector<Id<Theme>>& themes,
                           const std::vector<ColumnSpan>& spans, Lang lang) {
  for (std::size_t i = 0; i < themes.size(); ++i) {
    const Theme& theme = model[themes[i]];
    const ColumnSpan frame{spans[i].left_px - kFramePadding, spans[i].right_px + kFramePadding};
    const std::string name(model.name_of(theme, lang));
    columns_.push_back({theme.id, name,
                        wrap(name, {.width_px = frame.right_px - frame.left_px - 2 * kTextPadding,
                                    .size_px = kTextSize,
                                    .weight = FontWeight::semibold,
                                    .hyphenation = hyphenation_of(code_of(lang)),
                                    .max_lines = 2}),
                        frame});
  }
}

double ThemeColumns::head_height_px() const {
  std::size_t lines = 1;
  for (const Column& column : columns_) lines = std::max(lines, column.lines.size());
  return kHeadHeight + kTextLine * static_cast<double>(lines - 1);
}

double ThemeColumns::height_px() const {
  return columns_.empty() ? 0 : head_height_px() + kHeadToBands;
}

std::vector<Group> ThemeColumns::groups(const MapGeometry& geometry, const Palette& palette) const {
  std::vector<Group> groups;
  for (const Column& column : columns_) groups.push_back(group_of(column, geometry, palette));
  return groups;
}

Group ThemeColumns::group_of(const Column& column, const MapGeometry& geometry,
                             const Palette& palette) const {
  const auto [left, right] = column.frame;
  const Rect head{left, geometry.bands.front().y - height_px(), right - left, head_height_px()};
  const bool from_head = geometry.columns_top_px == geometry.bands.front().y;
  const double top = from_head ? head.y : geometry.columns_top_px;
  const double bottom = geometry.columns_bottom_px + kFrameBelowBoxes;
  Group group{.handle = {"theme", column.id}, .tooltip = column.name, .shapes = {}, .groups = {}};
  group.shapes.push_back(
      RectShape{{left, top, head.width, bottom - top}, kRadius, {}, {palette.none, 1, {}, 1}});
  if (!from_head)
    for (const double x : {left, right})
      group.shapes.push_back(line_between({x, head.bottom()}, {x, top}, {palette.hairline, 1}));
  add_head(group, column, head, palette);
  return group;
}

void ThemeColumns::add_head(Group& group, const Column& column, const Rect& head,
                            const Palette& palette) const {
  group.shapes.push_back(RectShape{head, kRadius, palette.ink, {}});
  const double lines = static_cast<double>(column.lines.size());
  double y = head.y + kFirstBaseline + (head.height - kHeadHeight - kTextLine * (lines - 1)) / 2;
  for (const std::string& line : column.lines) {
    TextShape text =
        text_line({head.center_x(), y}, kTextSize, FontWeight::semibold, palette.paper, line);
    text.anchor = TextShape::Anchor::middle;
    text.room_px = head.width;
    group.shapes.push_back(std::move(text));
    y += kTextLine;
  }
}

}  // namespace stratmap
