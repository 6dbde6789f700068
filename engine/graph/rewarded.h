#pragma once

#include "engine/graph/relation.h"
#include "models/model.h"

namespace stratmap {

// Which rewards have a metric as their `metric`.
Relation<Metric, Reward> rewards_by_metric(const Model& model);

}  // namespace stratmap
