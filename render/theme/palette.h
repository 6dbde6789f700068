#pragma once

#include "engine/metrics/standing.h"
#include "models/strategy.h"
#include "render/theme/colour.h"

namespace stratmap {

// The colours of a perspective: white text stands on `strong`, `tint` lies behind its boxes.
struct BandColours {
  Colour strong;
  Colour tint;
};

// Colours as data. Text has a contrast of 4.5 or more on what it stands on, graphics 3 or more.
struct Palette {
  Colour paper = "#FFFFFF";
  Colour ink = "#1B2430";
  Colour muted = "#4A5563";
  Colour link = "#5A6675";
  Colour gap = "#C2185B";
  Colour hairline = "#D5DAE1";
  Colour alarm_tint = "#FDF1F0";  // behind what is framed in red
  Colour data_tint = "#F8F2E6";   // of what stands for data; `other.strong` is its line
  Colour green = "#1B7F4D";
  Colour amber = "#B35C00";
  Colour red = "#B3261E";
  Colour none = "#6B7684";
  // Behind the glyph of a status.
  Colour green_tint = "#DDF2E6";
  Colour amber_tint = "#FCE8CF";
  Colour red_tint = "#F9DAD7";
  Colour warning = "#8A5300";
  Colour note = "#1F5FA8";
  // By kind, never by place: financial, customer, process, learning.
  BandColours financial{"#243B6B", "#EEF2FA"};
  BandColours customer{"#0B6470", "#EAF5F6"};
  BandColours process{"#5B3E96", "#F3EFFA"};
  BandColours learning{"#8A3A68", "#FAEFF5"};
  BandColours other{"#6B4A16", "#F8F2E6"};
  BandColours unplaced{"#3D4A57", "#F1F3F5"};  // objectives without a perspective

  const BandColours& band(PerspectiveKind kind) const;
  Colour status(Status status) const;
  Colour status_tint(Status status) const;
  Colour severity(Severity severity) const;
};

inline constexpr Palette kPalette;

}  // namespace stratmap
