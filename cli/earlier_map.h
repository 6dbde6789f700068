#pragma once

#include <string>
#include <tl/expected.hpp>

#include "base/language.h"
#include "render/svg/drawn_places.h"

namespace stratmap {

// Reads the places of a map that was drawn earlier; or says why the file has none: no such file,
// too large, drawn by something else, broken.
tl::expected<DrawnPlaces, Message> read_earlier_map(const std::string& path);

}  // namespace stratmap
