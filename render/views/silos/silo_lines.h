#pragma once

#include "engine/rules/finding.h"
#include "models/model.h"
#include "render/views/scene.h"
#include "render/views/silos/silo_columns.h"

namespace stratmap {

// As wide as the tie is strong; a weak one is dotted.
bool is_weak(const TieFigures& tie);
Stroke tie_stroke(double strength, const Palette& palette);
Stroke weak_stroke(const Palette& palette);
// Of a tie that the map calls for and nobody wrote.
Stroke missing_stroke(const Palette& palette);

Group tie_group(const SiloTie& tie, const Path& path, const Model& model, const Palette& palette,
                Lang lang);
Group missing_group(const Finding& finding, const Path& path, const Model& model,
                    const Palette& palette, Lang lang);

}  // namespace stratmap
