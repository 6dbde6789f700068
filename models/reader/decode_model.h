#pragma once

#include "models/model.h"
#include "models/reader/outline.h"

namespace stratmap {

// Fills a model from an outline in which no error was found. The tables that it names are not
// read yet.
void decode_model(const Outline& outline, Model& model);

}  // namespace stratmap
