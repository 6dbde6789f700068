#pragma once

#include <string>
#include <utility>
#include <vector>

#include "models/model.h"
#include "render/views/scene.h"

namespace stratmap {

// The model of a YAML text that is known to be good.
Model model_of(std::string yaml);

// The boxes of a picture, in paint order.
std::vector<std::pair<std::string, Rect>> boxes_of(const Scene& scene);

// The first rectangle of the group of that kind and id.
Rect rect_of(const Scene& scene, std::string_view kind, std::string_view id);

}  // namespace stratmap
