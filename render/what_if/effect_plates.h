#pragma once

#include <string>
#include <vector>

#include "engine/what_if/what_if.h"
#include "render/views/scene.h"

namespace stratmap {

// How a change shows on a box. Told by sign and word; the colour only adds to it.
enum class Touch : std::uint8_t { set, raised, lowered, both_ways };

// Nothing: it moves by less than 0.1 points.
std::optional<Touch> touch_of(const ObjectiveEffect& effect);
Colour colour_of(Touch touch, const Palette& palette);

// "+4,5 · 6 kk"; of what is set, the change alone.
std::string plate_text(const ObjectiveEffect& effect, Touch touch, Lang lang);
// The plate around `left.y`, from `left.x` on.
std::vector<Shape> effect_plate(const std::string& text, Touch touch, Point left,
                                const Palette& palette);

// Adds to a drawn map a plate on a corner of every box that is touched, which keeps clear of arrows
// where a corner is free.
void add_plates(const WhatIf& what_if, const Model& model, const Palette& palette, Lang lang,
                Scene& scene);

}  // namespace stratmap
