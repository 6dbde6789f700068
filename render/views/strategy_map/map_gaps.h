#pragma once

#include <string_view>
#include <vector>

#include "engine/analysis.h"
#include "engine/check.h"
#include "render/layout/map_layout.h"
#include "render/views/scene.h"

namespace stratmap {

// The rule of the gap check that proposes arrows.
inline constexpr std::string_view kProposingRule = "SM208";

// An arrow that it proposes.
struct ProposedLink {
  Id<Objective> from;
  Id<Objective> to;
  const Finding* finding = nullptr;
};

// Those of a check, in its order.
std::vector<ProposedLink> proposed_links(const Model& model, const CheckResult& result);

// A proposed arrow, dashed, with a question mark on it. Its tooltip says what speaks for it. The
// question mark keeps clear of `taken`, and is added to it.
Group gap_group(const ProposedLink& proposed, const LinkPath& path, const Model& model,
                std::vector<Rect>& taken, const Palette& palette, Lang lang);

// How a proposed arrow is stroked.
Stroke gap_stroke(const Palette& palette);

}  // namespace stratmap
