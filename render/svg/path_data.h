#pragma once

#include <string>

#include "render/views/scene.h"

namespace stratmap {

// The `d` of an SVG path, in px with that many decimals.
std::string path_data(const Path& path, PathShape::Ends ends, int decimals);

}  // namespace stratmap
