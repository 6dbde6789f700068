#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "render/layout/layers.h"

namespace stratmap {

// The order in which Graphviz's `dot` puts the items of each row so that few edges cross; nothing
// where it fails. Never throws and never prints. One layout runs at a time in the process, since
// Graphviz is not thread-safe.
std::optional<std::vector<std::vector<std::uint32_t>>> dot_order(const Layers& layers);

}  // namespace stratmap
