#pragma once

#include "engine/graph/thread_stages.h"

namespace stratmap {

// Whether a metric of an objective of the stage tells of loyalty, advocacy or retention.
bool has_loyal_metric(const StageOnThread& stage, const Model& model,
                      const Involvement& involvement);

}  // namespace stratmap
