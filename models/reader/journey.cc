#include "models/reader/sections.h"
#include "models/schema/customer_shapes.h"

namespace stratmap {
namespace {

std::vector<StageFunction> stage_functions_of(const MaybeNode& set, Decoding& decoding) {
  std::vector<StageFunction> functions;
  if (!set) return functions;
  for_each_entry(*set, [&](const Node& function, const MaybeNode& says) {
    const Fields<kStageFunction> fields(says);
    functions.push_back(
        {reference_at<Function>(function, decoding.ids), text_of(fields.at<"role">())});
    take_stray_accepts(says, decoding);
  });
  return functions;
}

bool is_by_function(const Node& mandate) {
  return mandate.is_map() && (*mandate.entries().begin()).key.text() != kMandates[2];
}

std::vector<StageMandate> stage_mandates_of(const MaybeNode& node, const IdIndex& ids) {
  std::vector<StageMandate> mandates;
  if (!node) return mandates;
  if (!is_by_function(*node)) {
    if (auto mandate = mandate_of(node)) mandates.push_back({std::nullopt, std::move(*mandate)});
    return mandates;
  }
  for (const auto [function, value] : node->entries())
    if (auto mandate = mandate_of(value))
      mandates.push_back({reference_at<Function>(function, ids), std::move(*mandate)});
  return mandates;
}

}  // namespace

void decode_stage(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kStage> fields(map);
  Stage stage;
  fill_element(stage, id, fields);
  stage.functions = stage_functions_of(fields.at<"functions">(), decoding);
  stage.functions_given = fields.at<"functions">().has_value();
  stage.channels = references_of<Channel>(fields.at<"channels">(), decoding);
  stage.customers = references_of<Customer>(fields.at<"customers">(), decoding);
  stage.metrics = references_of<Metric>(fields.at<"metrics">(), decoding);
  stage.metrics_given = fields.at<"metrics">().has_value();
  stage.attention = number_of(fields.at<"attention">());
  stage.mandates = stage_mandates_of(fields.at<"mandate">(), decoding.ids);
  decoding.model.journey.push_back(std::move(stage));
}

}  // namespace stratmap
