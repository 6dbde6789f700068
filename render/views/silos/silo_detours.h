#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "render/views/silos/silo_columns.h"

namespace stratmap {

// Ties between columns that are no neighbours lead around those between them: out of the box into
// the channel beside its column, up or down a lane there, along a track above the heads or below
// the feet of all columns, and back the same way. Lanes and tracks are numbered from the columns
// outwards; no two lines share a stretch of one.

struct SiloDetour {
  enum class Side : std::uint8_t { above, below };
  Side side = Side::above;
  std::size_t track = 0;     // 0 is nearest to the columns
  std::size_t out_lane = 0;  // beside the column that it leaves at its right
  std::size_t in_lane = 0;   // beside the column that it comes to at its left
};

// How many lanes there are in the channel at the right of a column.
struct ChannelLanes {
  std::size_t out = 0;  // beside the column
  std::size_t in = 0;   // beside the next one
};

struct Detours {
  std::vector<std::optional<SiloDetour>> of_ties;  // nothing: the tie needs none
  std::vector<ChannelLanes> channels;              // by the column at the left
  std::size_t above = 0, below = 0;                // tracks
};

// Where detours may lead: where it is nearer, or below the columns alone.
enum class DetourSides : std::uint8_t { nearer, below };

Detours detours_of(const SiloColumns& shown, const std::vector<SiloTie>& ties, DetourSides sides);

}  // namespace stratmap
