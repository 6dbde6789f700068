#pragma once

#include "models/metrics.h"

namespace stratmap {

// The groups of metric natures that rules speak of.
bool is_finance(Nature nature);   // profit, revenue, growth, cost, budget, financial
bool is_customer(Nature nature);  // satisfaction, loyalty, advocacy, retention, feedback, market
bool is_loyal(Nature nature);     // loyalty, advocacy, retention
bool is_renewal(Nature nature);   // innovation, milestone, experiment, stop-decision, vision

}  // namespace stratmap
