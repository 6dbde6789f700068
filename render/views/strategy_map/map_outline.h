#pragma once

#include <string>

#include "engine/analysis.h"
#include "render/views/strategy_map/map_content.h"

namespace stratmap {

// The map in words, for those who listen to it: objectives by band with status, metric and owner,
// then the links, those that leave the page, and the proposed ones.
std::string map_outline(const Analysis& analysis, const MapContent& content, Lang lang);

// "A → B".
std::string ends_in_words(const DrawnLink& link, const Model& model, Lang lang);

}  // namespace stratmap
