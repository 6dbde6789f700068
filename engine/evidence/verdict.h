#pragma once

#include <cstdint>
#include <string_view>

#include "base/language.h"
#include "engine/evidence/link_test.h"

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

struct VerdictLimits {
  double q = 0.10;           // up to which chance is no explanation
  double detectable = 0.46;  // up to which a missing correlation says something
};

// Up to this q a verdict is called strong.
inline constexpr double kStrongQ = 0.05;

enum class LagKnown : std::uint8_t { declared, looked_for };

// `sign` is that of r if the link holds.
Verdict verdict_of(const LinkTest& test, double q, int sign, LagKnown lag,
                   const VerdictLimits& limits);

}  // namespace stratmap
