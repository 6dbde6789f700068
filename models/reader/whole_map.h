#pragma once

#include "models/reader/errors.h"
#include "models/schema/shape.h"
#include "models/yaml/tree.h"

namespace stratmap {

// Tells what no single key of a map can show: which keys go together.
void check_whole_map(const Node& map, const Shape& shape, Errors& errors);

// Whether a map where a text may stand too is one of `shape`, and not a text by language. An empty
// one is.
bool is_map_of(const Node& node, const Shape& shape);

}  // namespace stratmap
