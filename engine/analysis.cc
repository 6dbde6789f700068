#include "engine/analysis.h"

#include <algorithm>
#include <utility>

#include "models/schema/rule_names.h"

namespace stratmap {

Analysis analyse(const Model& model, std::optional<Day> as_of) {
  const std::optional<Day> today = today_of(model, as_of);
  std::vector<RoundFact> facts = facts_from_round(model);
  std::vector<std::uint32_t> steps = steps_to_customer(model, facts);
  return {.model = model,
          .today = today,
          .standings = standings_of(model, today),
          .ladder = Ladder(model),
          .causes = CauseGraph(model),
          .chart = OrganizationChart(model),
          .ties = Ties(model),
          .involvement = involvement_in(model),
          .round_facts = std::move(facts),
          .customer_steps = std::move(steps)};
}

const RoundFact* Analysis::from_round(OwnershipVerb verb, Id<Customer> customer) const {
  const auto found = std::ranges::find_if(round_facts, [&](const RoundFact& fact) {
    return fact.verb == verb && fact.customer == customer;
  });
  return found == round_facts.end() ? nullptr : &*found;
}

double Analysis::threshold(std::string_view name) const {
  const auto& given = model.settings.thresholds;
  const auto found = std::ranges::find(given, name, &ThresholdSetting::name);
  if (found != given.end()) return found->value;
  const Threshold* threshold = threshold_named(name);
  return threshold == nullptr ? 0 : threshold->fallback;
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
