#pragma once

#include "render/views/ownership/ownership_layout.h"
#include "render/views/scene.h"

namespace stratmap {

// What stands beside the cells of the table, at its left and its right.

// The words over the tallies.
Group tally_head(const OwnershipLayout& layout, const Palette& palette, Lang lang);

// A function's name and line, and how many customers it owns and takes part in.
Group function_row(const OwnershipTable& table, const OwnershipLayout& layout, std::size_t row,
                   const Model& model, const Palette& palette);

// The row below all: whom functions see as each customer.
Group meanings_group(const OwnershipLayout& layout, const Palette& palette, Lang lang);

}  // namespace stratmap
