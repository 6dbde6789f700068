#pragma once

#include <cstdint>

#include "render/views/scene.h"
#include "render/views/strategy_map/box_texts.h"

namespace stratmap {

// Dashed: it stands in a theme's column and belongs to no theme.
enum class BoxFrame : std::uint8_t { solid, dashed };
Stroke box_stroke(BoxFrame frame, Colour colour);

// The group of an objective: its first rectangle is the box.
Group objective_box(const Objective& objective, const BoxTexts& texts, const Rect& rect,
                    BoxFrame frame, const BandColours& colours, const Palette& palette, Lang lang);

}  // namespace stratmap
