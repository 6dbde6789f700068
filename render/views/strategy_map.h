#pragma once

#include <cstdint>
#include <optional>

#include "base/language.h"
#include "engine/analysis.h"
#include "engine/check.h"
#include "render/views/scene.h"

namespace stratmap {

enum class Paper : std::uint8_t { a3, a4, slide_16x9 };

struct MapOptions {
  Lang lang = Lang::en;
  Paper paper = Paper::a3;
  // Findings drawn as pills on what they speak of; null: none. Pills never move a box.
  const CheckResult* findings = nullptr;
  // Its proposed arrows, drawn over the finished map; null: none. They never move a box either.
  const CheckResult* gaps = nullptr;
};

// The strategy map: perspectives as bands, objectives as boxes with their metric and owner,
// cause-and-effect links between them.
Scene strategy_map(const Analysis& analysis, const MapOptions& options);

}  // namespace stratmap
