#pragma once

#include "models/reader/decoding.h"

namespace stratmap {

Claims claims_of(const MaybeNode& map, Decoding& decoding);

}  // namespace stratmap
