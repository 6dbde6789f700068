#pragma once

#include <optional>
#include <vector>

#include "engine/network/network.h"

namespace stratmap {

// Burt's structural holes, with ties weighted by strength and p_vw the share of v's ties that goes
// to w (Burt 1992).

// By actor, Σ_w (p_vw + Σ_q p_vq·p_qw)² over those it is tied to: how far its contacts know each
// other. Nothing without ties.
std::vector<std::optional<double>> constraints(const Network& network);

// By actor, the number of its contacts less what they share: Σ_w (1 − Σ_q p_vq·m_wq), m_wq being
// the strength of w and q over w's strongest tie. 0 without ties.
std::vector<double> effective_sizes(const Network& network);

}  // namespace stratmap
