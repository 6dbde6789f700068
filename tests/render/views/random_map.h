#pragma once

#include <cstdint>
#include <string>

#include "render/views/view.h"

namespace stratmap {

// A made-up strategy map of 1 to 200 objectives, the same for the same seed, with everything that
// a map may hold: bands of any number and kind, empty ones among them, objectives without a
// perspective, themes, links of every kind, sign, strength and lag, hubs, loops, and texts of all
// sorts, much too long ones and those of other scripts among them.
std::string random_map_yaml(std::uint32_t seed);

// How it is drawn: language, paper, with findings and proposed links or without.
struct RandomDrawing {
  Lang lang = Lang::en;
  Paper paper = Paper::a3;
  bool findings = false;
  bool gaps = false;
  bool theme_only = false;  // its first theme
  bool evidence = false;    // verdicts of any kind, whatever the numbers
  bool keep = false;        // the places of quite another map whose objectives have the same ids
};
RandomDrawing random_drawing(std::uint32_t seed);

}  // namespace stratmap
