#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "render/layout/columns.h"
#include "render/views/strategy_map/map_frame.h"
#include "render/views/strategy_map/map_gaps.h"
#include "render/views/strategy_map/map_links.h"
#include "render/views/view.h"

namespace stratmap {

// What one strategy map shows of a model, before anything has a place.
struct MapContent {
  std::vector<Band> bands;           // their objectives are those shown
  std::vector<std::uint8_t> shown;   // by objective
  std::vector<DrawnLink> links;      // between objectives that are shown
  std::vector<ProposedLink> gaps;    // likewise
  std::vector<Id<Theme>> columns;    // from left to right; none where fewer than two are named
  std::vector<DrawnLink> to_others;  // links that leave for objectives left out, or come from them
  bool has_evidence = false;         // links say what numbers say of them

  std::size_t count(Verdict verdict) const;  // of `links`
  // Whether numbers were enough to test any of `links`.
  bool any_tested() const;
  std::size_t objective_count() const;
  BoxColumns box_columns(const Model& model) const;
};

// Where a theme is chosen: its objectives, with those of no theme that carry them or that they
// lead to. Objectives of other themes are left out.
MapContent content_of(const Analysis& analysis, const ViewOptions& options, const Palette& palette);

}  // namespace stratmap
