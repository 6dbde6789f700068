#pragma once

#include <string>
#include <vector>

#include "render/views/scene.h"
#include "render/views/strategy_map/map_content.h"
#include "render/views/strategy_map/mark_room.h"

namespace stratmap {

inline constexpr double kVerdictSize = 15;  // px, of a sign's width and height

// The sign of a verdict, told by its shape: a tile with a tick, a tile with arrows that part, a
// ring struck through, a ring with a wave in it. Nothing for what was not tested.
std::vector<Shape> verdict_sign(Verdict verdict, Point center, const Palette& palette);

struct VerdictSigns {
  std::vector<Group> groups;              // one a sign
  std::vector<std::string> without_room;  // arrows with no room for theirs: "A → B: supported"
};

// The signs on the arrows that were tested, painted after all other marks; added to what is taken.
VerdictSigns verdict_signs(const MapContent& content, const MapGeometry& geometry, MarkRoom& room,
                           const Model& model, const Palette& palette, Lang lang);

}  // namespace stratmap
