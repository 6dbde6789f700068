#pragma once

#include <string>

#include "engine/metrics/score_card.h"

namespace stratmap {

// The score card for programs, as docs/commands.md describes it. Ends in a line break.
std::string score_json(const ScoreCard& card, const Analysis& analysis, Lang lang);

}  // namespace stratmap
