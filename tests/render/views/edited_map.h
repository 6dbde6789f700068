#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "render/views/scene.h"

namespace stratmap {

// A made-up strategy map that can be changed a little, as people change theirs.
struct EditedMap {
  struct Entry {
    std::string id;
    int band = 0;
    std::vector<std::string> drives;
  };
  std::vector<Entry> objectives;
};

enum class Edit : std::uint8_t { add_objective, remove_objective, add_link, remove_link };

EditedMap made_map(int objectives, std::uint32_t seed);
// One change at a place that the seed chooses. A new objective has two links.
EditedMap edited(EditedMap map, Edit edit, std::uint32_t seed);
std::string to_yaml(const EditedMap& map);

// How far the boxes that two pictures share lie apart.
struct MapShift {
  double sum_px = 0;         // of the distances between the centres
  std::size_t boxes = 0;     // in both
  std::size_t unmoved = 0;   // of them, within a tenth of a pixel
  std::size_t pairs = 0;     // of boxes that stood in one row
  std::size_t in_order = 0;  // of them, still in one row and in that order

  void add(const MapShift& other);
};
MapShift shift_between(const Scene& before, const Scene& after);

// The shift by one edit, with an earlier picture kept and without.
struct ShiftsOfEdit {
  MapShift without, with;
};
ShiftsOfEdit shifts_of(int objectives, Edit edit, std::uint32_t seed);

}  // namespace stratmap
