#pragma once

#include <string>
#include <vector>

#include "engine/evidence/link_evidence.h"

namespace stratmap {

// A drawing of one link, and a name for its file: "staff--first-fix".
struct EvidencePlot {
  std::string name;
  std::string svg;
};

// One a link that has two series, tested or not, in the order of the links.
std::vector<EvidencePlot> evidence_plots(const Evidence& evidence, const Analysis& analysis,
                                         Lang lang);

}  // namespace stratmap
