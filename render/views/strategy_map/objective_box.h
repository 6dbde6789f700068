#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/analysis.h"
#include "render/views/parts/metric_figures.h"
#include "render/views/scene.h"

namespace stratmap {

// The texts of an objective's box, wrapped to its width.
struct BoxTexts {
  std::vector<std::string> title;
  bool has_metric = false;
  std::vector<std::string> metric;  // the metric's name
  MetricFigures figures;
  bool figures_on_last_line = false;  // beside the name's last line, else below it
  Status status = Status::none;
  std::string owner;
  bool has_owner = false;
  std::string tooltip;

  double height_px() const;
};

BoxTexts texts_of(const Analysis& analysis, Id<Objective> objective, double box_width_px,
                  Lang lang);

// The group of an objective: its first rectangle is the box.
Group objective_box(const Objective& objective, const BoxTexts& texts, const Rect& rect,
                    const BandColours& colours, const Palette& palette, Lang lang);

}  // namespace stratmap
