#pragma once

#include <cstdint>
#include <vector>

#include "render/views/silos/silo_layout.h"

namespace stratmap {

// The lines of ties over columns that stand: within a column straight to the next box, else a
// bracket beside the boxes; to the next column a curve; else a detour.

// What they lie over: columns alone, or a picture with all its ties, whose lines they keep off.
enum class Over : std::uint8_t { columns, finished };

std::vector<Path> silo_routes(const SiloGeometry& geometry, const std::vector<SiloTie>& ties,
                              const Detours& detours, Over over);

}  // namespace stratmap
