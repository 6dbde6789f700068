#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "render/layout/geometry.h"
#include "render/layout/text_width.h"
#include "render/theme/palette.h"

namespace stratmap {

// A picture before it has a format: groups of simple shapes in paint order, all places in px.

struct Stroke {
  Colour colour;
  double width_px = 1;
  std::vector<double> dashes = {};  // empty: solid
  double opacity = 1;
};

struct RectShape {
  Rect rect;
  double radius_px = 0;
  Colour fill = {};
  Stroke stroke = {};
};

struct PathShape {
  enum class Ends : std::uint8_t { open, closed };
  Path path;
  Ends ends = Ends::open;
  Colour fill = {};
  Stroke stroke = {};
};

struct CircleShape {
  Point center;
  double radius_px = 0;
  Colour fill = {};
  Stroke stroke = {};
};

// One line of text on a baseline, in runs that may differ in weight and colour.
struct TextShape {
  enum class Anchor : std::uint8_t { start, middle, end };
  enum class Slant : std::uint8_t { upright, italic };
  struct Run {
    std::string text;
    FontWeight weight = FontWeight::regular;
    Colour colour;
    double gap_before_px = 0;
  };
  Point baseline;
  double size_px = 12;
  Anchor anchor = Anchor::start;
  Slant slant = Slant::upright;
  std::vector<Run> runs;
  double room_px = 0;  // what the text was fitted into; 0: not limited. For tests of the geometry.
};

// A picture within the picture, in a file of its own format that travels inside.
struct ImageShape {
  Rect rect;
  std::string media_type;  // "image/png"
  std::string bytes;
};

using Shape = std::variant<RectShape, PathShape, CircleShape, TextShape, ImageShape>;

// What scripts and tests find: a kind ("objective"), what it stands for, and more attributes.
struct Handle {
  std::string kind;  // empty: a group for painting only
  std::string id;    // of the element; numbered by the writer where a kind has no id of its own
  std::vector<std::pair<std::string, std::string>> attributes = {};  // "from": data-from
};

struct Group {
  Handle handle;
  std::string tooltip;
  std::vector<Shape> shapes;
  std::vector<Group> groups;  // painted after the shapes
};

struct Scene {
  std::string title = {};
  std::string outline = {};  // the picture in words
  std::string language = {};
  // What to say of the picture beside having drawn it, in its language.
  std::vector<std::string> remarks = {};
  std::string prefix = {};  // of all ids, so that several pictures may lie on one page
  std::string fonts = {};   // as in PictureTheme
  double font_width = 1;    // as in PictureTheme
  std::string date = {};    // the day it shows, YYYY-MM-DD, where the model says one
  double width_px = 0;
  double height_px = 0;
  double width_mm = 0;
  double height_mm = 0;
  std::vector<Group> groups = {};
};

// Shapes that many views use.
TextShape text_line(Point baseline, double size_px, FontWeight weight, Colour colour,
                    std::string text);
PathShape line_between(Point from, Point to, Stroke stroke);
// A closed polygon, filled.
PathShape polygon(const std::vector<Point>& corners, Colour fill);

}  // namespace stratmap
