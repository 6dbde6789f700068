#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace stratmap {

using Edge = std::pair<std::uint32_t, std::uint32_t>;  // numbers of vertices

// The components of two or more vertices of a graph of `count` vertices, as lists of vertices in
// rising order; the lists in the order of their first vertices.
using Components = std::vector<std::vector<std::uint32_t>>;

Components strong_components(std::size_t count, std::span<const Edge> edges);
Components weak_components(std::size_t count, std::span<const Edge> edges);

}  // namespace stratmap
