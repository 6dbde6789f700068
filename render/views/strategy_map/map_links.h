#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis.h"
#include "engine/evidence/verdict.h"
#include "render/layout/map_layout.h"
#include "render/views/scene.h"

namespace stratmap {

// An arrow of the map: an entry of `drives` that is drawn.
struct DrawnLink {
  Id<Objective> from;
  Id<Objective> to;
  const Link* link = nullptr;
  std::optional<Verdict> verdict = {};  // nothing: not asked for, or not of a kind that is tested
};

// Every entry of `drives` but `none`, self-links and repetitions, in file order.
std::vector<DrawnLink> drawn_links(const Model& model);

// What distinguishes an arrow from a usual one: " (heikentää, vahva, viive 6 kk)", or nothing.
std::string link_in_words(const Link& link, Lang lang);

// The arrow over a white casing, so that crossings look like bridges.
Group link_group(const DrawnLink& drawn, const LinkPath& path, const Model& model,
                 const Palette& palette, Lang lang);

// The minus sign at the head of an arrow that hurts, painted after all links so that none of them
// runs over it. Nothing for any other arrow.
std::vector<Shape> link_sign(const DrawnLink& drawn, const LinkPath& path, const Palette& palette);

// An arrowhead whose tip points towards `heading`.
PathShape arrow_head(Point tip, Heading heading, Colour colour);

// How a kind of link is stroked.
Stroke link_stroke(LinkKind kind, double strength, const Palette& palette);

// The sign at the head of an arrow that hurts.
std::vector<Shape> minus_sign(Point center, const Palette& palette);

}  // namespace stratmap
