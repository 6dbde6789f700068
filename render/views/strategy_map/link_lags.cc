#include "render/views/strategy_map/link_lags.h"

namespace stratmap {
namespace {

constexpr double kSize = 10.5;
constexpr double kHeight = 14;
constexpr double kPadding = 4;
constexpr double kFromCause = 0.62;  // of the way: nearer to the effect, where links have parted

struct UnitWord {
  int times;  // the count, in this unit
  Bilingual word;
};

UnitWord unit_of(DurationUnit unit) {
  switch (unit) {
    case DurationUnit::day:
      return {1, {"pv", "d"}};
    case DurationUnit::week:
      return {1, {"vk", "wk"}};
    case DurationUnit::month:
      return {1, {"kk", "mo"}};
    case DurationUnit::quarter:
      return {3, {"kk", "mo"}};
    case DurationUnit::year:
      return {1, {"v", "y"}};
  }
  return {1, {}};
}

}  // namespace

std::string lag_text(const Link& link, Lang lang) {
  if (!link.lag || link.lag->is_zero()) return {};
  const UnitWord unit = unit_of(link.lag->unit);
  const std::int64_t count = std::int64_t{link.lag->count} * unit.times;
  return std::to_string(count) + "\u00A0" + std::string(unit.word.in(lang));
}

double lag_plate_width(const std::string& lag) {
  return text_width_px(lag, kSize, FontWeight::medium) + 2 * kPadding;
}

std::vector<Shape> lag_plate(const std::string& lag, Point center, const Palette& palette) {
  const double width = lag_plate_width(lag);
  TextShape text =
      text_line({center.x, center.y + 3.7}, kSize, FontWeight::medium, palette.ink, lag);
  text.anchor = TextShape::Anchor::middle;
  text.room_px = width;
  return {RectShape{{center.x - width / 2, center.y - kHeight / 2, width, kHeight},
                    4,
                    palette.paper,
                    {palette.link, 0.8, {}, 1}},
          std::move(text)};
}

std::vector<Shape> link_lag(const DrawnLink& drawn, std::size_t number, const LinkPath& path,
                            MarkRoom& room, const Palette& palette, Lang lang) {
  const std::string lag = lag_text(*drawn.link, lang);
  if (lag.empty()) return {};
  const auto place = room.place_on(path.line, kFromCause, lag_plate_width(lag), kHeight, number);
  if (!place) return {};
  room.take(*place);
  return lag_plate(lag, {place->center_x(), place->center_y()}, palette);
}

}  // namespace stratmap
