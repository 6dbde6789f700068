#include <numeric>

#include "models/reader/decoding.h"

namespace stratmap {
namespace {

double sum_of(const ModeMix& mix) {
  return std::accumulate(mix.share.begin(), mix.share.end(), 0.0);
}

ModeMix scaled_to_one(ModeMix mix) {
  const double sum = sum_of(mix);
  for (double& share : mix.share) share /= sum;
  return mix;
}

void add_points(ModeMix& mix, const Node& mode, double points) {
  if (const auto place = place_of(mode.text(), kModes)) mix.share[*place] += points;
}

void add_layer(ModeLayers& layers, const Node& layer, Dated<ModeMix> mix) {
  if (layer.text() == "declared") layers.declared = mix;
  if (layer.text() == "current") layers.current = mix;
  if (layer.text() == "desired") layers.desired = mix;
  if (layer.text() == "chosen") layers.chosen = mix;
  mix.period = period_of(layer);
  if (mix.period) layers.trajectory.push_back(mix);
}

}  // namespace

std::optional<Dated<ModeMix>> mode_mix_of(const MaybeNode& node) {
  if (!node || is_unknown(*node)) return std::nullopt;
  Dated<ModeMix> mix{std::nullopt, {}, node->span()};
  if (node->is_scalar()) add_points(mix.value, *node, 1);
  for (const auto [mode, points] : node->entries())
    add_points(mix.value, mode, number_of(points).value_or(0));
  if (sum_of(mix.value) <= 0) return std::nullopt;  // no points filled in yet
  mix.value = scaled_to_one(mix.value);
  return mix;
}

std::optional<ModeLayers> mode_layers_of(const MaybeNode& node) {
  if (!node) return std::nullopt;
  ModeLayers layers;
  layers.span = node->key().span();
  for (const auto [layer, value] : node->entries())
    if (const auto mix = mode_mix_of(value)) add_layer(layers, layer, *mix);
  return layers;
}

std::optional<Mandate> mandate_of(const MaybeNode& node) {
  if (!node || node->is_null() || is_unknown(*node)) return std::nullopt;
  Mandate mandate;
  mandate.span = node->span();
  if (node->is_map()) {
    mandate.word = MandateWord::within_limits;
    mandate.limit = text_of((*node->entries().begin()).value);
  } else {
    mandate.word = word_of<MandateWord>(node, kMandates).value_or(MandateWord::none);
  }
  return mandate;
}

}  // namespace stratmap
