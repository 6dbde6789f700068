#include "engine/graph/rewarded.h"

#include <utility>
#include <vector>

namespace stratmap {

Relation<Metric, Reward> rewards_by_metric(const Model& model) {
  std::vector<std::pair<Id<Metric>, Id<Reward>>> pairs;
  for (std::size_t r = 0; r < model.rewards.size(); ++r)
    for (const Ref<Metric>& metric : model.rewards[r].metrics)
      if (!metric.is_unknown()) pairs.emplace_back(metric.id, id_at<Reward>(r));
  return {model.metrics.size(), pairs};
}

}  // namespace stratmap
