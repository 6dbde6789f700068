#pragma once

#include <vector>

#include "engine/graph/organization_chart.h"
#include "engine/graph/ties.h"
#include "engine/network/grouping.h"
#include "engine/network/network.h"

namespace stratmap {

// The functions that do something (F) as the actors of a network, tied by `works_with`,
// `hands_over_to` and `serves`, and grouped by the organization chart.
struct FunctionNetwork {
  Network network;
  std::vector<Id<Function>> functions;  // by actor
  Grouping units;                       // group(f): by the parent, or by itself where it has none
  std::vector<Id<Function>> heads;      // by unit: the function that names it
};

FunctionNetwork function_network(const OrganizationChart& chart, const Ties& ties);

}  // namespace stratmap
