#pragma once

#include <cstdint>
#include <vector>

#include "render/layout/columns.h"
#include "render/layout/kept_places.h"
#include "render/layout/layers.h"

namespace stratmap {

struct MapRow {
  std::uint32_t band = 0;
  std::vector<std::uint32_t> boxes;  // left to right
};

// The bands cut into rows, boxes in declared order: one row a band where it fits, else rows of
// about the same length with effects above their causes. The top band stands as a pyramid where
// most of its boxes lead to a few. An empty band has one row without boxes. On a map with columns
// each column's boxes are spread over the rows of their band by themselves. Bands that an earlier
// picture had keep their rows.
std::vector<MapRow> rows_of_bands(const std::vector<std::vector<std::uint32_t>>& bands,
                                  const std::vector<LinkShape>& links, std::uint32_t box_count,
                                  const BoxColumns& columns = {}, const KeptPlaces& kept = {});

}  // namespace stratmap
