#include "models/reader/sections.h"
#include "models/schema/function_shapes.h"

namespace stratmap {

void decode_reward(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kReward> fields(map);
  Reward reward;
  fill_element(reward, id, fields);
  reward.kind = word_of<RewardKind>(fields.at<"kind">(), kRewardKinds).value_or(RewardKind::pay);
  reward.functions = references_of<Function>(fields.at<"functions">(), decoding);
  reward.metrics = references_of<Metric>(fields.at<"metric">(), decoding);
  reward.basis = word_of<RewardBasis>(fields.at<"basis">(), kRewardBases);
  reward.zero_sum = boolean_of(fields.at<"zero_sum">()).value_or(false);
  reward.weight = number_of(fields.at<"weight">());
  decoding.model.rewards.push_back(std::move(reward));
}

}  // namespace stratmap
