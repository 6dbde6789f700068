#include "engine/analysis.h"

#include <algorithm>

namespace stratmap {

Analysis analyse(const Model& model, std::optional<Day> as_of) {
  const std::optional<Day> today = today_of(model, as_of);
  return {.model = model,
          .today = today,
          .standings = standings_of(model, today),
          .ladder = Ladder(model),
          .causes = CauseGraph(model),
          .chart = OrganizationChart(model),
          .ties = Ties(model),
          .involvement = involvement_in(model),
          .customer_steps = steps_to_customer(model)};
}

Span Analysis::section_span(std::string_view section) const {
  const auto& written = model.section_spans;
  const auto found =
      std::ranges::find_if(written, [&](const auto& entry) { return entry.first == section; });
  return found != written.end() ? found->second : model.organization.span;
}

Span Analysis::span_of(const Perspective& perspective) const {
  return perspective.is_default ? section_span("perspectives") : perspective.span;
}

}  // namespace stratmap
