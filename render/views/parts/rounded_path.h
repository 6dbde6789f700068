#pragma once

#include <vector>

#include "render/layout/geometry.h"

namespace stratmap {

// A line through the points, its corners rounded by up to `radius_px`.
Path rounded_path(const std::vector<Point>& points, double radius_px);

}  // namespace stratmap
