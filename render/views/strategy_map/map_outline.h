#pragma once

#include <string>
#include <vector>

#include "engine/analysis.h"
#include "render/views/strategy_map/map_frame.h"
#include "render/views/strategy_map/map_gaps.h"
#include "render/views/strategy_map/map_links.h"

namespace stratmap {

// The map in words, for those who listen to it: objectives by band with status, metric and owner,
// then the links and the proposed ones.
std::string map_outline(const Analysis& analysis, const std::vector<Band>& bands,
                        const std::vector<DrawnLink>& links, const std::vector<ProposedLink>& gaps,
                        Lang lang);

}  // namespace stratmap
