#pragma once

#include <string>
#include <vector>

#include "render/views/scene.h"

namespace stratmap {

// What is wrong with a picture, one line each; empty for a good one: boxes that overlap, links
// through a foreign box, texts wider than their room or on each other, pills that touch, anything
// off the canvas.
std::vector<std::string> picture_faults(const Scene& scene);

}  // namespace stratmap
