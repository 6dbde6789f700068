#pragma once

#include "engine/what_if/what_if.h"
#include "render/views/scene.h"

namespace stratmap {

// Of a drawn map: tints the boxes that a what-if touches by how much, and fades boxes and arrows
// that it does not: texts stay readable, colours go. Nothing moves. The groups of boxes tell their
// change to scripts (`data-change`, in score points).
void fade_untouched(const WhatIf& what_if, const Model& model, const Palette& palette,
                    Scene& scene);

}  // namespace stratmap
