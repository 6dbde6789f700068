#pragma once

#include <string>
#include <vector>

#include "engine/analysis.h"
#include "render/views/scene.h"

namespace stratmap {

// A perspective as it is drawn; the last may be the band of objectives without one.
struct Band {
  const Perspective* perspective = nullptr;  // null: objectives without a perspective
  std::vector<Id<Objective>> objectives;     // in file order
  BandColours colours;
  std::vector<std::string> name;      // wrapped
  std::vector<std::string> question;  // wrapped

  double label_height_px() const;
};

inline constexpr double kLabelWidth = 132;

// The perspectives top to bottom, and the objectives without one in a last band of their own.
std::vector<Band> bands_of(const Analysis& analysis, const Palette& palette, Lang lang);

// Where a band without objectives says that it has none.
Rect empty_band_room(const Rect& band, Lang lang);

Group band_group(const Band& band, const Rect& rect, const Palette& palette, Lang lang);

}  // namespace stratmap
