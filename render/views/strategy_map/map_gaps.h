#pragma once

#include <string_view>
#include <vector>

#include "engine/analysis.h"
#include "engine/check.h"
#include "render/layout/map_layout.h"
#include "render/views/scene.h"
#include "render/views/strategy_map/mark_room.h"

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

// A proposed arrow, dashed. Its tooltip says what speaks for it.
Group gap_group(const ProposedLink& proposed, const LinkPath& path, const Model& model,
                const Palette& palette, Lang lang);

// The question mark on it, painted after all of them so that none runs over it; added to what is
// taken. Nothing where there is no room for it: the line is dashed, and its tooltip says the rest.
std::vector<Shape> gap_mark(const LinkPath& path, std::size_t number, MarkRoom& room,
                            const Palette& palette);

// How a proposed arrow is stroked.
Stroke gap_stroke(const Palette& palette);

}  // namespace stratmap
