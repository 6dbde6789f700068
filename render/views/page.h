#pragma once

#include <string>
#include <string_view>

#include "models/model.h"
#include "render/views/scene.h"
#include "render/views/view.h"

// What the page of every view has in common.
namespace stratmap {

inline constexpr double kMargin = 20;         // around everything, in px
inline constexpr double kCanvasWidth = 1480;  // of a page that need not be wider
inline constexpr double kSubtitleBottom =
    80;  // where the first thing below title and subtitle begins

// A scene of the view with its title and outline, ids that begin with the organization's name, and
// nothing on it yet. Its size is set last: set_size.
Scene scene_of(const View& view, const Model& model, std::string outline, Lang lang);

// "Pohjola Oy – strategiakartta".
std::string heading(const View& view, const Model& model, Lang lang);

// Title and subtitle at the top left. `room_px` is the width left for the title: what stands at the
// top right (a summary) is taken off by the caller.
Group heading_group(const std::string& title, const std::string& subtitle, double room_px,
                    double canvas_width_px, const Palette& palette);

// The canvas in px, and on paper as large as fits whole; paints the background first of all.
void set_size(Scene& scene, double width_px, double height_px, Paper paper, const Palette& palette);

// The size in mm of a canvas whose px are known: as large as fits whole.
void fit_to_paper(Scene& scene, Paper paper);

}  // namespace stratmap
