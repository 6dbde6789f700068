#include "engine/modes/mode_units.h"

#include <array>
#include <utility>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::array<Bilingual, kModeCount> kNoneLedBy = {{
    {"mikään yksikkö ei ole tuotantolähtöinen", "no unit is production-led"},
    {"mikään yksikkö ei ole tuote- ja palvelukehityslähtöinen", "no unit is development-led"},
    {"mikään yksikkö ei ole asiakaspalvelulähtöinen", "no unit is customer-service-led"},
    {"mikään yksikkö ei ole julkishallinnollinen", "no unit is public administration"},
}};

}  // namespace

std::optional<ModeMix> mode_in_force(const ModeLayers& layers) {
  for (const auto* layer : {&layers.chosen, &layers.desired, &layers.current})
    if (*layer) return (*layer)->value;
  return std::nullopt;
}

std::optional<ModeLayer> layer_in_force(const ModeLayers& layers) {
  if (layers.chosen) return ModeLayer::chosen;
  if (layers.desired) return ModeLayer::desired;
  if (layers.current) return ModeLayer::current;
  return std::nullopt;
}

std::vector<ModeUnit> mode_units(const Model& model) {
  std::vector<ModeUnit> units;
  const auto add = [&](std::optional<Id<Function>> function, const ModeLayers& layers,
                       Subject subject, Span span) {
    units.push_back({function, &layers, mode_in_force(layers), std::move(subject), span});
  };
  if (const auto& mode = model.organization.mode)
    add(std::nullopt, *mode, whole("organization"), mode->span);
  for (std::size_t i = 0; i < model.functions.size(); ++i)
    if (const auto& mode = model.functions[i].mode)
      add(id_at<Function>(i), *mode, subject_of(model.functions[i]), model.functions[i].span);
  return units;
}

bool is_led_by(Mode mode, const ModeUnit& unit, const Analysis& analysis) {
  return unit.mode && reaches(share_of(mode, *unit.mode), analysis.threshold("mode-dominant"));
}

std::vector<ModeUnit> units_led_by(Mode mode, const Analysis& analysis, Outcome& outcome) {
  std::vector<ModeUnit> led;
  const std::vector<ModeUnit> units = mode_units(analysis.model);
  for (const ModeUnit& unit : units) {
    if (!unit.mode)
      outcome.unassessed.push_back({kModeNotKnown, unit.subject});
    else if (is_led_by(mode, unit, analysis))
      led.push_back(unit);
  }
  if (units.empty()) outcome = not_assessed(kNoModes);
  if (led.empty() && outcome.unassessed.empty())
    outcome = not_assessed(kNoneLedBy[static_cast<std::size_t>(mode)]);
  return led;
}

}  // namespace stratmap
