#include "engine/graph/loyal_metric.h"

#include <algorithm>

#include "engine/natures.h"

namespace stratmap {

bool has_loyal_metric(const StageOnThread& stage, const Model& model,
                      const Involvement& involvement) {
  return std::ranges::any_of(stage.objectives, [&](Id<Objective> objective) {
    return std::ranges::any_of(involvement.metrics[objective], [&](Id<Metric> metric) {
      return model[metric].nature && is_loyal(*model[metric].nature);
    });
  });
}

}  // namespace stratmap
