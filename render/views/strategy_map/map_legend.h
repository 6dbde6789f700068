#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/evidence/verdict.h"
#include "render/views/parts/legend.h"

namespace stratmap {

// What stands on the map and so needs explaining.
struct LegendNeeds {
  bool causes = false, lowers = false, feedback = false, funds = false, gaps = false;
  bool green = false, amber = false, red = false, no_status = false, no_metric = false;
  bool errors = false, warnings = false, notes = false;
  std::string lag = {};                      // the first one, as a sample; "" where none is drawn
  std::vector<std::string> other_lags = {};  // of arrows without room: "Laatu → Kasvu 3 kk"
  bool several_strengths = false, owners = false;
  bool without_graphviz = false;        // Graphviz failed
  bool no_theme = false;                // an objective of no theme stands in a column
  std::vector<std::string> knots = {};  // what each is about, in their order
  std::size_t findings_elsewhere = 0;
  std::string status_day = {};              // as a person reads it; "" where there is none
  std::vector<std::string> to_others = {};  // links that leave the page, in words

  // What numbers say of arrows: the verdicts there are, in their order, and those of arrows without
  // room for a sign: "Quality → Growth: supported".
  bool evidence = false;
  std::vector<Verdict> verdicts = {};
  std::vector<std::string> other_verdicts = {};

  bool any() const;  // the day alone needs no legend
};

// "How to read": one row, or as many as it takes, from `top_px` down. Empty and of no height where
// nothing needs explaining.
Legend legend_below(double top_px, double canvas_width_px, const LegendNeeds& needs,
                    const Palette& palette, Lang lang);

}  // namespace stratmap
