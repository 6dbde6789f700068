#pragma once

#include <string>

#include "engine/metrics/score_card.h"
#include "render/terminal/style.h"

namespace stratmap {

// The score card as a table for a person, and how scores moved where the card has a trend. Ends in
// a line break.
std::string score_text(const ScoreCard& card, const Analysis& analysis, const TerminalStyle& style);

}  // namespace stratmap
