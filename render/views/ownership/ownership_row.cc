#include "render/views/ownership/ownership_row.h"

#include "render/layout/wrap.h"
#include "render/views/ownership/ownership_words.h"
#include "render/views/page.h"

namespace stratmap {
namespace {

using namespace ownership_words;

constexpr double kTallySide = 13;
constexpr double kTallyStep = 15.5;
constexpr std::size_t kMostSquares = 8;

Group group_of(std::string kind, std::string id) {
  return {
      .handle = {std::move(kind), std::move(id), {}}, .tooltip = {}, .shapes = {}, .groups = {}};
}

// A square a customer: dark where it owns, light where it takes part.
void add_tally(Group& group, const OwnershipTable& table, const OwnershipRow& row, Point at,
               const Palette& palette) {
  double x = at.x;
  if (table.columns.size() <= kMostSquares)
    for (std::size_t i = 0; i < table.columns.size(); ++i, x += kTallyStep) {
      const Colour fill = i < row.owns      ? palette.ink
                          : i < row.touches ? palette.hairline
                                            : palette.paper;
      group.shapes.push_back(RectShape{{x, at.y - kTallySide / 2, kTallySide, kTallySide},
                                       3,
                                       fill,
                                       {i < row.touches ? palette.muted : palette.hairline, 1}});
    }
  group.shapes.push_back(text_line({x + 6, at.y + 4.5}, 12.5, FontWeight::semibold, palette.ink,
                                   std::to_string(row.owns) + " / " + std::to_string(row.touches)));
}

}  // namespace

Group tally_head(const OwnershipLayout& layout, const Palette& palette, Lang lang) {
  Group group = group_of("", "");
  group.shapes.push_back(text_line({layout.tally_px, layout.pill_center_px + 4}, 12,
                                   FontWeight::semibold, palette.muted,
                                   std::string(kOwnsOfTouched.in(lang))));
  return group;
}

Group function_row(const OwnershipTable& table, const OwnershipLayout& layout, std::size_t number,
                   const Model& model, const Palette& palette) {
  const OwnershipRow& row = table.rows[number];
  const OwnershipLine& line = layout.lines[number];
  Group group = group_of("function", model[row.function].id);
  group.shapes.push_back(line_between({line.row.x, line.row.y}, {line.row.right(), line.row.y},
                                      {palette.hairline, 1.2}));
  const double lines = static_cast<double>(line.name.size());
  double y = line.row.center_y() - kRowNameLine * (lines - 1) / 2 + 4.8;
  for (const std::string& text : line.name) {
    TextShape name =
        text_line({kMargin + 4, y}, kRowNameSize, FontWeight::semibold, palette.ink, text);
    name.room_px = layout.tally_px;
    group.shapes.push_back(std::move(name));
    y += kRowNameLine;
  }
  add_tally(group, table, row, {layout.tally_px, line.row.center_y()}, palette);
  return group;
}

Group meanings_group(const OwnershipLayout& layout, const Palette& palette, Lang lang) {
  const Rect& row = layout.meanings_row;
  Group group = group_of("", "");
  group.shapes.push_back(
      line_between({row.x, row.y}, {row.right(), row.y}, {palette.hairline, 1.2}));
  double y = row.y + 24;
  for (const std::string& line :
       wrap(kWhoIsCustomer.in(lang), {.width_px = 190, .size_px = 12.5})) {
    group.shapes.push_back(
        text_line({kMargin + 4, y}, 12.5, FontWeight::regular, palette.muted, line));
    y += 16;
  }
  for (std::size_t i = 0; i < layout.heads.size(); ++i) {
    const Rect& column = layout.heads[i].column;
    y = row.y + 22;
    for (const std::string& line : layout.meanings[i]) {
      const bool differs = line.starts_with("≠");
      TextShape text = text_line({column.x + kCellPadding, y}, kRemarkSize,
                                 differs ? FontWeight::semibold : FontWeight::regular,
                                 differs ? palette.warning : palette.ink, line);
      text.room_px = column.width - kCellPadding;
      group.shapes.push_back(std::move(text));
      y += kRemarkLine;
    }
  }
  return group;
}

}  // namespace stratmap
