#pragma once

#include <deque>

#include "models/model.h"
#include "models/reader/outline.h"

namespace stratmap {

// Fills a model from an outline in which no error was found. The tables that it names are not
// read yet. Drops the nodes of a tree of the outline once nothing of it is left to decode, so that
// a large model and all of its trees are never in memory together.
void decode_model(const Outline& outline, std::deque<Tree>& trees, Model& model);

}  // namespace stratmap
