#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "render/layout/map_layout.h"

namespace stratmap {

// Maps for the tests of the layout, and what may be wrong with their geometry.

enum class TopBand : std::uint8_t { plain, pyramid };

struct SampleSpec {
  std::uint32_t boxes = 20;
  std::uint32_t bands = 4;
  double links_per_box = 1.4;
  TopBand top = TopBand::pyramid;
  std::uint32_t seed = 1;
  std::uint32_t empty_band = UINT32_MAX;  // this one is left without boxes
};

// Most links lead one band up, some two, some sideways, a few down.
MapShape sample_map(const SampleSpec& spec);

// 20 objectives of a service company in four perspectives, and 27 links.
MapShape service_company_map();
// 22 objectives, 28 links; one loop of causes, one link down through all perspectives.
MapShape property_care_map();
// 12 objectives of a city, customers on top.
MapShape city_map();

// Heights that differ from box to box, as wrapped titles make them.
MapHeights sample_heights(const MapShape& shape);

// In words, everything that the geometry must never have: boxes that overlap or leave the canvas,
// links through boxes, links that do not begin at their cause and end at their effect.
std::vector<std::string> faults_of(const MapShape& shape, const MapSpace& space,
                                   const MapGeometry& geometry);

}  // namespace stratmap
