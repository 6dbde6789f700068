#pragma once

#include <string>
#include <vector>

#include "engine/evidence/link_picture.h"

namespace stratmap {

struct Scene;

// What is said beside the drawing of a link, in its language.
struct LinkPlotWords {
  Lang lang = Lang::en;
  std::string title;    // "Staff are able → Faults are fixed at once"
  std::string verdict;  // "Supported"
  std::string figures;  // "lag 2 months · 34 pairs · r 0.96 …"
  std::string reason;
  std::vector<std::string> caveats;
  std::string no_proof;
};

// Both series over time, one above the other, and beside them what is left of the cause against
// what is left of the effect a lag later. On paper A4 across.
Scene link_plot(const LinkPicture& picture, const LinkPlotWords& words, const Model& model);
std::string link_plot_svg(const LinkPicture& picture, const LinkPlotWords& words,
                          const Model& model);

}  // namespace stratmap
