#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "render/layout/layers.h"

namespace stratmap {

// The columns of a map, from left to right, and which box belongs to which.
struct BoxColumns {
  std::uint32_t count = 0;            // 0: the map has no columns
  std::vector<std::uint32_t> by_box;  // kNoColumn: common to all of them

  std::uint32_t of(std::uint32_t box) const {
    return box < by_box.size() ? by_box[box] : kNoColumn;
  }
};

// How many rows each band takes. Without columns: as many as hold its boxes, `capacity` in a row.
// With them as many as bring the map, which has `rows_besides` besides, nearest to the shape of a
// page: a column is everywhere as wide as in its longest row.
std::vector<std::size_t> row_counts(const std::vector<std::vector<std::uint32_t>>& bands,
                                    const BoxColumns& columns, std::size_t capacity,
                                    std::size_t rows_besides = 0);

// The boxes in rows of nearly the same length, the longer ones below; every column by itself. One
// empty row where there are none.
std::vector<std::vector<std::uint32_t>> split_into_rows(const std::vector<std::uint32_t>& boxes,
                                                        std::size_t row_count,
                                                        const BoxColumns& columns);

// Gives the boxes of every row that has one of a column their columns: their own, else the nearest
// to what they are linked with that has room. Sorts the rows by column; nothing moves within one.
void assign_columns(Layers& layers, const std::vector<LinkShape>& links, const BoxColumns& columns);
void sort_by_column(Layers& layers);

}  // namespace stratmap
