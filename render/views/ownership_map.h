#pragma once

#include "render/views/view.h"

namespace stratmap {

// Who owns the customer: functions by customers, with each one's roles by shape and letter, and
// relationships with several owners or none framed.
extern const View kOwnershipView;
Scene ownership_map(const Analysis& analysis, const ViewOptions& options);

}  // namespace stratmap
