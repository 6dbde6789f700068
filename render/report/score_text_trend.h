#pragma once

#include <string>
#include <vector>

#include "engine/metrics/score_card.h"
#include "render/report/parts/score_rows.h"
#include "render/terminal/style.h"

namespace stratmap {

// How the scores of `rows` moved over the card's trend, which is not empty: bars, the first score
// known, the last one and the difference.
std::string score_text_trend(const ScoreCard& card, const std::vector<ScoreRow>& rows,
                             const Model& model, const TerminalStyle& style);

}  // namespace stratmap
