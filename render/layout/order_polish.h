#pragma once

#include <cstdint>

#include "render/layout/layers.h"

namespace stratmap {

// How far items are tried from where they stand. Quick is for maps on which thoroughness would take
// seconds, or which are polished more than once.
enum class Polish : std::uint8_t { thorough, quick };

// Improves the order in the rows by local search: an item moves to another place of its row, or
// two boxes change places, while that lowers the cost: crossings, boxes between neighbours linked
// within the row, and how far links reach sideways. The declared order wins a tie. Boxes never
// leave the order of their columns, nor the one they had in an earlier picture.
void polish_order(Layers& layers, Polish polish = Polish::thorough);

// Mirrors the whole map where more boxes then stand in declared order; nothing else changes. A map
// with columns or an earlier picture has its direction.
void face_declared_order(Layers& layers);

}  // namespace stratmap
