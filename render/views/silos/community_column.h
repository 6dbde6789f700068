#pragma once

#include "render/views/scene.h"
#include "render/views/silos/silo_columns.h"

namespace stratmap {

// Columns are told apart by place and number; their colours only repeat it.
const BandColours& column_colours(const SiloColumns& shown, std::size_t column,
                                  const Palette& palette);

// The back of a column with its title, and at its foot a meter of how many ties stay inside.
Group community_column(const SiloColumns& shown, std::size_t column, const Rect& rect,
                       const Palette& palette, Lang lang);

}  // namespace stratmap
