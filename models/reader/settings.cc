#include "models/reader/sections.h"
#include "models/schema/model_shape.h"

namespace stratmap {

void decode_settings(const Node& map, Decoding& decoding) {
  const Fields<kSettings> fields(map);
  Settings& settings = decoding.model.settings;
  settings.as_of = period_of(fields.at<"as_of">());
  settings.rollup = word_of<Rollup>(fields.at<"rollup">(), kRollups).value_or(Rollup::veto);
  if (const auto rules = fields.at<"rules">())
    for (const auto [code, severity] : rules->entries())
      if (!severity.is_null())
        settings.rules.push_back(
            {std::string(code.text()),
             word_of<Severity>(severity, kSeverities).value_or(Severity::warning), code.span()});
  if (const auto thresholds = fields.at<"thresholds">())
    for (const auto [name, number] : thresholds->entries())
      if (!number.is_null())
        settings.thresholds.push_back(
            {std::string(name.text()), number_of(number).value_or(0), name.span()});
}

}  // namespace stratmap
