#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "render/layout/geometry.h"
#include "render/layout/layers.h"

namespace stratmap {

// Where boxes stood in an earlier picture, so that they move as little as possible.
struct KeptPlaces {
  double canvas_width_px = 0;
  std::vector<std::optional<Rect>> boxes;  // by box; none: it is new, or belongs elsewhere now

  bool empty() const { return boxes.empty(); }
  const Rect* of(std::uint32_t box) const {
    return box < boxes.size() && boxes[box] ? &*boxes[box] : nullptr;
  }
};

// The rows of a band as they were, from top to bottom; new boxes join the emptiest one below what
// they lead to. Nothing where no box of the band was drawn, or where they stood in no rows
// that a map has.
std::vector<std::vector<std::uint32_t>> kept_rows(const std::vector<std::uint32_t>& band,
                                                  const KeptPlaces& kept,
                                                  const std::vector<LinkShape>& links,
                                                  std::size_t capacity);

// Puts the kept boxes of every row into their old order, each into a place of one of them; first
// turns the whole map round where most of them stand the other way.
void restore_order(Layers& layers, const KeptPlaces& kept);

}  // namespace stratmap
