#include "render/views/strategy_map/link_verdicts.h"

#include <span>

#include "render/views/strategy_map/corner_tags.h"
#include "render/views/strategy_map/map_outline.h"
#include "render/words/verdict_words.h"

namespace stratmap {
namespace {

constexpr double kFromCause =
    0.45;                   // of the way: before the lag, which stands nearer to the effect
constexpr double kAir = 5;  // to other arrows, so that nobody asks whose sign it is
constexpr double kStroke = 1.7;

Point off(Point center, double dx, double dy) { return {center.x + dx, center.y + dy}; }

PathShape stroked(std::vector<Point> points, Colour colour, double width_px = kStroke) {
  PathShape shape{.path = {points.front(), {}}, .stroke = {colour, width_px}};
  for (std::size_t i = 1; i < points.size(); ++i) shape.path.pieces.push_back({.end = points[i]});
  return shape;
}

Rect tile_at(Point center) {
  constexpr double kHalf = kVerdictSize / 2;
  return {center.x - kHalf, center.y - kHalf, kVerdictSize, kVerdictSize};
}

RectShape tile(Point center, Colour fill, const Palette& palette) {
  return {tile_at(center), 3.5, fill, {palette.paper, 1.2}};
}

// Arrows one over the other, one each way.
void add_parting_arrows(std::vector<Shape>& shapes, Point c, Colour colour) {
  constexpr double kHalf = 4.6, kHead = 2.3, kApart = 2.7;
  for (const double way : {1.0, -1.0}) {
    const Point tip = off(c, way * kHalf, -way * kApart);
    shapes.push_back(stroked({off(tip, -way * 2 * kHalf, 0), tip}, colour, 1.4));
    shapes.push_back(
        stroked({off(tip, -way * kHead, -kHead), tip, off(tip, -way * kHead, kHead)}, colour, 1.4));
  }
}

PathShape wave(Point c, Colour colour) {
  PathShape shape{.path = {off(c, -3.8, 1), {}}, .stroke = {colour, 1.6}};
  shape.path.pieces = {{PathPiece::Kind::cubic, off(c, -2.8, -2.8), off(c, -1.1, -2), c},
                       {PathPiece::Kind::cubic, off(c, 1.1, 2), off(c, 2.8, 2.8), off(c, 3.8, -1)}};
  return shape;
}

// Where a tag may stand on a box.
void take_corners(MarkRoom& room, const MapGeometry& geometry) {
  constexpr double kWidestTag = 84;
  for (const Rect& box : geometry.boxes) {
    room.take(CornerRoom::above(box, kWidestTag));
    room.take(CornerRoom::below(box, kWidestTag));
  }
}

Path shifted(Path path, Point by) {
  const auto shift = [&](Point& point) { point = off(point, by.x, by.y); };
  shift(path.start);
  for (PathPiece& piece : path.pieces)
    for (Point* point : {&piece.control1, &piece.control2, &piece.end}) shift(*point);
  return path;
}

// Beside an arrow that is too short to carry its sign: above or below a level one, else to the
// right or the left of it, or of its lag. Never on another arrow, whose sign it would seem to be.
std::optional<Rect> place_beside(const LinkPath& path, std::size_t number, MarkRoom& room) {
  constexpr double kOverHead = 19, kAtLine = 13, kAtLag = 31, kOfLag = 0.62;
  constexpr Point kLevel[] = {{0, -kOverHead}, {0, kOverHead}};
  constexpr Point kUpright[] = {{kAtLine, 0}, {-kAtLine, 0}, {kAtLag, 0}, {-kAtLag, 0}};
  const bool is_level = path.line.start.y == path.tip.y;
  for (const Point by : is_level ? std::span<const Point>(kLevel) : kUpright) {
    auto place = room.place_on(shifted(path.line, by), is_level ? 0.5 : kOfLag, kVerdictSize,
                               kVerdictSize, number, kAir);
    if (place && room.is_off_lines(*place, number)) return place;
  }
  return std::nullopt;
}

std::optional<Rect> place_of(const LinkPath& path, std::size_t number, MarkRoom& room) {
  auto on = room.place_on(path.line, kFromCause, kVerdictSize, kVerdictSize, number, kAir);
  return on ? on : place_beside(path, number, room);
}

}  // namespace

std::vector<Shape> verdict_sign(Verdict verdict, Point c, const Palette& palette) {
  std::vector<Shape> shapes;
  switch (verdict) {
    case Verdict::supported:
      shapes.push_back(tile(c, palette.green, palette));
      shapes.push_back(
          stroked({off(c, -3.6, 0.2), off(c, -1, 2.9), off(c, 3.7, -2.8)}, palette.paper, 2));
      break;
    case Verdict::contradicted:
      shapes.push_back(tile(c, palette.red, palette));
      add_parting_arrows(shapes, c, palette.paper);
      break;
    case Verdict::no_evidence:
      shapes.push_back(CircleShape{c, 5.6, palette.paper, {palette.ink, 1.4}});
      shapes.push_back(stroked({off(c, -5.4, 5.4), off(c, 5.4, -5.4)}, palette.ink, 1.4));
      break;
    case Verdict::inconclusive:
      shapes.push_back(CircleShape{c, 6.8, palette.paper, {palette.link, 0.9}});
      shapes.push_back(wave(c, palette.muted));
      break;
    case Verdict::insufficient_data:
      break;
  }
  return shapes;
}

VerdictSigns verdict_signs(const MapContent& content, const MapGeometry& geometry, MarkRoom& room,
                           const Model& model, const Palette& palette, Lang lang) {
  VerdictSigns signs;
  if (content.any_tested()) take_corners(room, geometry);
  for (std::size_t i = 0; i < content.links.size(); ++i) {
    const DrawnLink& drawn = content.links[i];
    if (geometry.links[i].empty() || !drawn.verdict) continue;
    if (*drawn.verdict == Verdict::insufficient_data) continue;
    const auto place = place_of(geometry.links[i], i, room);
    if (!place) {
      signs.without_room.push_back(ends_in_words(drawn, model, lang) + ": " +
                                   std::string(short_word(*drawn.verdict).in(lang)));
      continue;
    }
    const Point center{place->center_x(), place->center_y()};
    room.take(tile_at(center));
    signs.groups.push_back(
        {.handle = {"verdict",
                    "",
                    {{"from", model[drawn.from].id},
                     {"to", model[drawn.to].id},
                     {"verdict", std::string(word_of(*drawn.verdict))}}},
         .tooltip = ends_in_words(drawn, model, lang) + "\n" +
                    std::string(verdict_sentence(*drawn.verdict, *drawn.link).in(lang)),
         .shapes = verdict_sign(*drawn.verdict, center, palette),
         .groups = {}});
  }
  return signs;
}

}  // namespace stratmap
