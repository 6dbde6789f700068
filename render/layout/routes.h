#pragma once

#include <cstdint>
#include <vector>

#include "render/layout/layers.h"

namespace stratmap {

// How a link runs: not at all, up or down through the rows, straight to the next box of its row,
// or as a bracket above the boxes between.
enum class RouteKind : std::uint8_t { none, up, down, beside, bracket };

struct Route {
  RouteKind kind = RouteKind::none;
  // Of a bracket: how many brackets run below it. Beside: which of the links between the same
  // two boxes this is, of `lanes` in all.
  std::uint32_t lane = 0;
  std::uint32_t lanes = 1;
};

std::vector<Route> routes_of(const Layers& layers);

// By row: how many brackets run one above the other over its boxes.
std::vector<std::uint32_t> bracket_lanes(const Layers& layers, const std::vector<Route>& routes);

}  // namespace stratmap
