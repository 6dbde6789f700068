#pragma once

#include <cstdint>
#include <string_view>

#include "base/language.h"

namespace stratmap {

// What the numbers say of a link that somebody believes in. None of these proves or disproves a
// cause.
enum class Verdict : std::uint8_t {
  supported,
  contradicted,  // they move together the other way
  no_evidence,   // there were numbers enough to see it, and it is not seen
  inconclusive,
  insufficient_data
};

std::string_view word_of(Verdict verdict);  // "no-evidence"
Bilingual title_of(Verdict verdict);        // "No evidence"

}  // namespace stratmap
