#include "render/views/silos/community_column.h"

#include <array>

#include "render/layout/wrap.h"
#include "render/views/silos/silo_layout.h"
#include "render/views/silos/silo_outline.h"

namespace stratmap {
namespace {

constexpr double kRadius = 12;

// How many of the ties stay inside, with a mark where chance would put it.
void add_meter(Group& group, const SiloColumn& column, const std::string& words, const Rect& rect,
               Colour colour, const Palette& palette) {
  if (words.empty()) return;
  constexpr double kInset = 16, kSize = 11;
  const Rect meter{rect.x + kInset, rect.bottom() - 24, rect.width - 2 * kInset, 8};
  TextShape text = text_line({meter.x, meter.y - 9}, kSize, FontWeight::medium, palette.ink,
                             clip_to_width(words, meter.width, kSize, FontWeight::medium));
  text.room_px = meter.width;
  group.shapes.push_back(std::move(text));
  if (!column.has_ties) return;
  group.shapes.push_back(RectShape{meter, 4, palette.paper, {colour, 1.2}});
  group.shapes.push_back(
      RectShape{{meter.x, meter.y, meter.width * column.inside(), meter.height}, 4, colour, {}});
  const double chance = meter.x + meter.width * column.inside_by_chance;
  group.shapes.push_back(
      line_between({chance, meter.y - 4}, {chance, meter.bottom() + 4}, {palette.ink, 1.8}));
}

}  // namespace

const BandColours& column_colours(const SiloColumns& shown, std::size_t column,
                                  const Palette& palette) {
  const std::array<const BandColours*, 5> colours = {
      &palette.financial, &palette.customer, &palette.process, &palette.learning, &palette.other};
  return shown.columns[column].has_ties ? *colours[column % colours.size()] : palette.unplaced;
}

Group community_column(const SiloColumns& shown, std::size_t column, const Rect& rect,
                       const Palette& palette, Lang lang) {
  const BandColours& colours = column_colours(shown, column, palette);
  const std::string words = silo_title(shown, column, lang);
  const std::string share = share_words(shown, column, lang);
  Group group{.handle = {"community", std::to_string(column), {}},
              .tooltip = words + (share.empty() ? "" : ": " + share),
              .shapes = {},
              .groups = {}};
  group.shapes.push_back(RectShape{rect, kRadius, colours.tint, {colours.strong, 1.3}});
  group.shapes.push_back(
      RectShape{{rect.x, rect.y, rect.width, kSiloHead}, kRadius, colours.strong, {}});
  TextShape title =
      text_line({rect.center_x(), rect.y + 25}, 14.5, FontWeight::bold, palette.paper, words);
  title.anchor = TextShape::Anchor::middle;
  title.room_px = rect.width;
  group.shapes.push_back(std::move(title));
  add_meter(group, shown.columns[column], share, rect, colours.strong, palette);
  return group;
}

}  // namespace stratmap
