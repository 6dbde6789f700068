#pragma once

#include "render/theme/picture_theme.h"
#include "render/views/view.h"

namespace stratmap {

// Puts the logo of the consultant's firm at the bottom right of a finished scene, in a strip of its
// own below all that is there: the canvas grows and nothing moves.
void add_logo(Scene& scene, const Logo& logo, Paper paper);

}  // namespace stratmap
