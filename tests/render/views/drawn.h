#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "models/model.h"
#include "render/views/scene.h"

namespace stratmap {

using Faults = std::vector<std::string>;

// What tests of views draw, and what is wrong with it.

// The model of some sections in YAML, of an organization named Example; fails the test where it has
// none.
Model model_of(std::string_view sections);

// The folders below examples/ with a whole client in them.
std::vector<std::string> example_clients();
// A folder or a file below examples/.
Model example_model(std::string_view name);

// Of the picture in both languages: as SVG, and as a scene, which `to_checked` may turn into one
// whose boxes and lines are checked as those of a strategy map.
Faults faults_in_both_languages(const std::function<Scene(Lang)>& draw,
                                const std::function<Scene(Scene)>& to_checked = std::identity());

std::size_t count_of(const Scene& scene, std::string_view kind);

}  // namespace stratmap
