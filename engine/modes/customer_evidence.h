#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "engine/analysis.h"

namespace stratmap {

// One sign that an organization is led from the customer, and whether it is there; nothing: the
// model does not tell.
struct EvidencePiece {
  Bilingual name;
  std::optional<bool> holds;
};

using CustomerEvidence = std::array<EvidencePiece, 5>;

// What steers, who may act, what is paid for, who leads, and what meetings look at.
CustomerEvidence customer_evidence(const Analysis& analysis);

std::size_t assessed_pieces(const CustomerEvidence& evidence);

}  // namespace stratmap
