#pragma once

#include <cstdint>

#include "models/model.h"

namespace stratmap {

// How an answer of the round may be shown: with the function it comes from (and the place where it
// is written), its words alone, or not at all. What is not quotable keeps its words to itself.
enum class Showing : std::uint8_t { with_function, words_only, nothing };

Showing showing_of(const Answer& answer, const Round& round);

// Whether outputs may say which function answered what.
bool names_functions(const Round& round);

}  // namespace stratmap
