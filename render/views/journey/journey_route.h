#pragma once

#include <vector>

#include "render/views/journey/journey_layout.h"

namespace stratmap {

inline constexpr double kRouteLine = 2.6;

// The way of the customer's case from chip to chip: lines that go under the chips, a group of its
// own for each hand-over, and marks that go over them.
struct JourneyRoute {
  std::vector<Group> lines;
  Group marks;
};

JourneyRoute journey_route(const JourneyStory& story, const JourneyLayout& layout,
                           const Model& model, const Palette& palette, Lang lang);

// As in the route and in the legend: a hand-over's delay ("3 pv") around `center`, and the sign of
// a case that comes back, from its left end.
std::vector<Shape> delay_pill(const std::string& words, Point center, const Palette& palette);
double delay_pill_width(const std::string& words);
std::vector<Shape> back_pill(Point left, const Palette& palette, Lang lang);
double back_pill_width(Lang lang);
Stroke route_stroke(bool is_missing, const Palette& palette);

// "3 pv"; empty where no delay is written.
std::string delay_text(const HandOver* hand_over, Lang lang);

}  // namespace stratmap
