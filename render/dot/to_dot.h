#pragma once

#include <string>

#include "base/language.h"
#include "engine/check.h"
#include "models/model.h"

namespace stratmap {

// The strategy map as a DOT graph for the reader's own Graphviz: one cluster-free rank a
// perspective, objectives as boxes, `drives` as edges, the arrows that a check proposes dashed
// (null: none). UTF-8, ends in a line break.
std::string to_dot(const Model& model, const CheckResult* gaps, Lang lang);

}  // namespace stratmap
