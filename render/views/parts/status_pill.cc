#include "render/views/parts/status_pill.h"

#include <utility>

#include "render/views/parts/status_glyph.h"

namespace stratmap {
namespace {

constexpr double kSignRoom = 23;
constexpr double kEnd = 10;

}  // namespace

double status_pill_width(const std::string& words) {
  return text_width_px(words, kStatusPillText, FontWeight::semibold) + kSignRoom + kEnd;
}

double status_pill_room(double width_px) { return width_px - kSignRoom - kEnd; }

std::vector<Shape> status_pill(Status status, const std::string& words, Point left,
                               const Palette& palette) {
  const double width = status_pill_width(words);
  std::vector<Shape> shapes{
      RectShape{{left.x, left.y - kStatusPillHeight / 2, width, kStatusPillHeight},
                kStatusPillHeight / 2,
                palette.paper,
                {palette.status(status), 1.4}}};
  for (Shape& shape : status_glyph(status, {left.x + 12.5, left.y}, palette))
    shapes.push_back(std::move(shape));
  TextShape text =
      text_line({left.x + kSignRoom, left.y + 4.1}, kStatusPillText, FontWeight::semibold,
                status == Status::red ? palette.red : palette.ink, words);
  text.room_px = width - kSignRoom;
  shapes.push_back(std::move(text));
  return shapes;
}

}  // namespace stratmap
