#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "render/views/parts/legend.h"
#include "render/views/scene.h"
#include "render/views/view.h"

// What is found on a strategy map that is drawn, and changed on it without moving anything: for
// the map of a function and for a what-if.
namespace stratmap {

// "" where the group has no such attribute.
std::string_view attribute_of(const Group& group, std::string_view name);

// The box of an objective; null: the group has none.
const Rect* box_of(const Group& group);

// Paints faded links under the others, which else would be cut by their casings.
void paint_first(std::vector<Group>& groups,
                 const std::function<bool(const Group& link)>& is_faded);

// Replaces the line under the title, or adds one.
void set_subtitle(Scene& scene, const std::string& text, const Palette& palette);

// A legend of what was added, below the map's own, which keeps its handle. Gives where it ends.
double add_below(Scene& scene, Legend legend);

// Makes the page reach down to `bottom_px`.
void extend(Scene& scene, double bottom_px, Paper paper, const Palette& palette);

}  // namespace stratmap
