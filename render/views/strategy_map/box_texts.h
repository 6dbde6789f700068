#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/analysis.h"
#include "render/words/metric_figures.h"

namespace stratmap {

// How much a box says: all of it, or (for slides) title, status and value in larger letters.
enum class BoxDetail : std::uint8_t { full, compact };

// The rhythm of a box in px: sizes of letters, and baselines from its top (title) and from its
// bottom (metric, owner).
struct BoxRhythm {
  double title_size, title_line, first_title, title_to_rule;
  double rule_to_metric, metric_size, metric_line;
  double metric_to_owner, owner_line, last_to_bottom;
  std::size_t most_title_lines;
};
const BoxRhythm& rhythm_of(BoxDetail detail);

inline constexpr double kBoxPadding = 12;
inline constexpr double kBoxTextLeft = 16;  // from the box's left edge
inline constexpr double kBoxIconRoom = 20;  // the glyph or person, before metric and owner
inline constexpr double kOwnerSize = 11;
inline constexpr double kFiguresSlashGap = 4;

// The texts of an objective's box, wrapped to its width.
struct BoxTexts {
  BoxDetail detail = BoxDetail::full;
  std::vector<std::string> title;
  bool has_metric = false;
  std::vector<std::string> metric;  // the metric's name; none on a compact box
  MetricFigures figures;
  bool figures_on_last_line = false;  // beside the name's last line, else below it
  Status status = Status::none;
  std::vector<std::string> owner;  // function and role, on one line or two; none on a compact box
  bool has_owner = false;
  std::string tooltip;

  std::size_t metric_lines() const;
  double height_px() const;
};

BoxTexts texts_of(const Analysis& analysis, Id<Objective> objective, BoxDetail detail,
                  double box_width_px, Lang lang);

}  // namespace stratmap
