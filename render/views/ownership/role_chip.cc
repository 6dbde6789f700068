#include "render/views/ownership/role_chip.h"

#include "render/views/ownership/ownership_words.h"

namespace stratmap {
namespace {

constexpr double kLine = 1.4;
constexpr double kLetterSize = 12;
constexpr double kHalfWidth = kChipWidth / 2 - 1;
constexpr double kHalfHeight = kChipHeight / 2 - 1;

struct ChipColours {
  Colour fill, line, letter;
};

ChipColours colours_of(OwnershipVerb role, ChipTone tone, const Palette& palette) {
  switch (role) {
    case OwnershipVerb::owns: {
      const Colour colour = tone == ChipTone::conflict ? palette.red : palette.ink;
      return {colour, colour, palette.paper};
    }
    case OwnershipVerb::leads:
      return {palette.financial.strong, palette.financial.strong, palette.paper};
    case OwnershipVerb::manages:
      return {palette.financial.tint, palette.financial.strong, palette.financial.strong};
    case OwnershipVerb::plans:
    case OwnershipVerb::follows:
    case OwnershipVerb::serves:
      return {palette.paper, palette.financial.strong, palette.financial.strong};
    case OwnershipVerb::holds_data:
    case OwnershipVerb::uses_data:
      return {palette.data_tint, palette.other.strong, palette.other.strong};
  }
  return {};
}

RectShape box(Point c, double half_width, double radius, const ChipColours& colours) {
  return {{c.x - half_width, c.y - kHalfHeight, 2 * half_width, 2 * kHalfHeight},
          radius,
          colours.fill,
          {colours.line, kLine}};
}

PathShape outline_of(const std::vector<Point>& corners, const ChipColours& colours) {
  PathShape shape = polygon(corners, colours.fill);
  shape.stroke = {colours.line, kLine};
  return shape;
}

// A flag that points upwards: who leads goes ahead.
PathShape arrow_box(Point c, const ChipColours& colours) {
  constexpr double kShoulder = 6;
  return outline_of({{c.x - kHalfWidth, c.y + kHalfHeight},
                     {c.x - kHalfWidth, c.y - kHalfHeight + kShoulder},
                     {c.x, c.y - kHalfHeight - 1},
                     {c.x + kHalfWidth, c.y - kHalfHeight + kShoulder},
                     {c.x + kHalfWidth, c.y + kHalfHeight}},
                    colours);
}

PathShape hexagon(Point c, const ChipColours& colours) {
  constexpr double kCorner = 6;
  return outline_of({{c.x - kHalfWidth, c.y},
                     {c.x - kHalfWidth + kCorner, c.y - kHalfHeight},
                     {c.x + kHalfWidth - kCorner, c.y - kHalfHeight},
                     {c.x + kHalfWidth, c.y},
                     {c.x + kHalfWidth - kCorner, c.y + kHalfHeight},
                     {c.x - kHalfWidth + kCorner, c.y + kHalfHeight}},
                    colours);
}

// Half an ellipse from `from` to a point at the same height, bulging by `bulge` (down: above 0).
PathPiece bow(Point from, double to_x, double bulge) {
  return {PathPiece::Kind::cubic,
          {from.x, from.y + bulge * 4 / 3},
          {to_x, from.y + bulge * 4 / 3},
          {to_x, from.y}};
}

// The usual sign for a store of data.
std::vector<Shape> cylinder(Point c, const ChipColours& colours) {
  constexpr double kBulge = 3.5;
  const Point left{c.x - kHalfWidth, c.y - kHalfHeight + kBulge};
  const double right = c.x + kHalfWidth;
  const double bottom = c.y + kHalfHeight - kBulge;
  const Stroke stroke{colours.line, kLine};
  PathShape body{
      .path = {left, {}}, .ends = PathShape::Ends::closed, .fill = colours.fill, .stroke = stroke};
  body.path.pieces = {{.end = {left.x, bottom}},
                      bow({left.x, bottom}, right, kBulge),
                      {.end = {right, left.y}},
                      bow({right, left.y}, left.x, -kBulge)};
  PathShape rim{.path = {left, {bow(left, right, kBulge)}}, .stroke = stroke};
  return {std::move(body), std::move(rim)};
}

std::vector<Shape> frame_of(OwnershipVerb role, Point c, const ChipColours& colours) {
  switch (role) {
    case OwnershipVerb::owns:
    case OwnershipVerb::manages:
      return {box(c, kHalfWidth, 5, colours)};
    case OwnershipVerb::leads:
      return {arrow_box(c, colours)};
    case OwnershipVerb::plans: {
      RectShape dashed = box(c, kHalfWidth, 5, colours);
      dashed.stroke.dashes = {3, 2.4};
      return {std::move(dashed)};
    }
    case OwnershipVerb::follows:
      return {CircleShape{c, kHalfHeight + 0.5, colours.fill, {colours.line, kLine}}};
    case OwnershipVerb::serves:
      return {box(c, kHalfWidth, kHalfHeight, colours)};
    case OwnershipVerb::holds_data:
      return cylinder(c, colours);
    case OwnershipVerb::uses_data:
      return {hexagon(c, colours)};
  }
  return {};
}

}  // namespace

std::vector<Shape> role_chip(OwnershipVerb role, Point center, ChipTone tone,
                             const Palette& palette, Lang lang) {
  const ChipColours colours = colours_of(role, tone, palette);
  std::vector<Shape> shapes = frame_of(role, center, colours);
  const double drop = role == OwnershipVerb::holds_data || role == OwnershipVerb::leads ? 6.2 : 4.2;
  const auto& words = ownership_words::kRoles[static_cast<std::size_t>(role)];
  TextShape letter = text_line({center.x, center.y + drop}, kLetterSize, FontWeight::bold,
                               colours.letter, std::string(words.letter.in(lang)));
  letter.anchor = TextShape::Anchor::middle;
  shapes.push_back(std::move(letter));
  return shapes;
}

}  // namespace stratmap
