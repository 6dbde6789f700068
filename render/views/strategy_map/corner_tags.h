#pragma once

#include <string>
#include <vector>

#include "render/views/scene.h"

// Tags with few words that stand on a left corner of boxes of a drawn map.
namespace stratmap {

inline constexpr double kTagHeight = 19;    // px
inline constexpr double kTagOverEdge = 11;  // how far a tag stands out of its box to the left
inline constexpr double kTagRoundest = kTagHeight / 2;  // radius of its ends

struct TagLook {
  double radius_px = kTagRoundest;
  Colour fill, edge, letters;
};

double tag_width_px(const std::string& text);

// The tag around `left.y`, from `left.x` on.
std::vector<Shape> corner_tag(const std::string& text, Point left, const TagLook& look);

// Where tags keep clear of arrows, and of the small marks that stand on them.
class CornerRoom {
 public:
  explicit CornerRoom(const Scene& map);

  // The upper left corner of a box, else the lower one, where no arrow is; else the upper one all
  // the same.
  Rect place_on(const Rect& box, double width_px) const;

  static Rect above(const Rect& box, double width_px);
  static Rect below(const Rect& box, double width_px);

 private:
  void gather(const Group& group);
  bool is_free(const Rect& rect) const;

  std::vector<Point> lines_;  // points of arrows and marks
};

}  // namespace stratmap
