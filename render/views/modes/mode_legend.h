#pragma once

#include "render/views/modes/mode_table.h"
#include "render/views/parts/legend.h"

namespace stratmap {

// "How to read": the modes and marks that stand in the picture, from `top_px` down.
Legend mode_legend(const ModeTable& table, double top_px, const Palette& palette, Lang lang);

}  // namespace stratmap
