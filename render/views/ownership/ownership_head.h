#pragma once

#include "render/views/ownership/ownership_layout.h"
#include "render/views/scene.h"

namespace stratmap {

// The column of a customer: its back, framed where nobody or more than one answers for it, its
// name, what is known of it, and the pill that says who owns it.
Group column_group(const OwnershipColumn& column, const OwnershipHead& head, double pill_center_px,
                   const Model& model, const Palette& palette, Lang lang);

}  // namespace stratmap
