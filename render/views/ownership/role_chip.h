#pragma once

#include <vector>

#include "base/language.h"
#include "models/customers.h"
#include "render/views/scene.h"

namespace stratmap {

inline constexpr double kChipWidth = 30;
inline constexpr double kChipHeight = 26;

// How loud a chip is: an owner among several where nobody decides is red.
enum class ChipTone : std::uint8_t { usual, conflict };

// A role in a relationship, around `center`: told apart by its shape and its letter.
std::vector<Shape> role_chip(OwnershipVerb role, Point center, ChipTone tone,
                             const Palette& palette, Lang lang);

}  // namespace stratmap
