#pragma once

#include <string>
#include <vector>

#include "render/layout/map_layout.h"
#include "render/views/strategy_map/map_content.h"

namespace stratmap {

// What is said of a map beside having drawn it: that Graphviz did not order it, that its themes
// are better drawn one by one.
std::vector<std::string> map_remarks(const Model& model, const MapContent& content,
                                     const MapGeometry& geometry, Lang lang);

}  // namespace stratmap
