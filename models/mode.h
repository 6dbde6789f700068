#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "models/element.h"

namespace stratmap {

// The strategic operating modes (toimintatavat).
enum class Mode : std::uint8_t { production, development, customer_service, public_administration };
inline constexpr std::size_t kModeCount = 4;

// Shares of the modes in the order of Mode; they sum to 1.
struct ModeMix {
  std::array<double, kModeCount> share{};
};

// How a unit works, by layer: what is declared (slogans, adverts), what is, what is wished for,
// what the strategy chose, and dated layers of a trajectory.
struct ModeLayers {
  std::optional<Dated<ModeMix>> declared, current, desired, chosen;
  std::vector<Dated<ModeMix>> trajectory;  // in file order, each with a period
  Span span;                               // of the key `mode`
};

}  // namespace stratmap
