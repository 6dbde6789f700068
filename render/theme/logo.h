#pragma once

#include <optional>
#include <string>

#include "render/theme/picture_theme.h"

namespace stratmap {

// The bytes of a PNG or JPEG file as a logo; nothing of any other file, of a damaged beginning, or
// of one without width or height.
std::optional<Logo> logo_of(std::string bytes);

}  // namespace stratmap
