#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/graph/cause_graph.h"
#include "engine/graph/customer_roles.h"
#include "engine/graph/involvement.h"
#include "engine/graph/ladder.h"
#include "engine/graph/organization_chart.h"
#include "engine/graph/parties.h"
#include "engine/graph/perspective_bridges.h"
#include "engine/graph/red_thread.h"
#include "engine/graph/round_facts.h"
#include "engine/graph/ties.h"
#include "engine/metrics/standing.h"
#include "engine/natures.h"
#include "engine/target_clash.h"
#include "models/model.h"

namespace stratmap {

// A model with everything that rules and pictures ask of it worked out once. Refers to the model,
// which must outlive it and stay where it is.
struct Analysis {
  const Model& model;
  std::optional<Day> today;
  std::vector<Standing> standings;  // by metric

  Ladder ladder;      // perspectives, ranks, the top of the map
  CauseGraph causes;  // L
  OrganizationChart chart;
  Ties ties;
  Involvement involvement;                    // who has a hand in what
  std::vector<RoundFact> round_facts;         // what the culture round agrees on
  std::vector<std::uint32_t> customer_steps;  // by function, to a customer; 0: no way

  // What the round agrees on, where the model does not say it; null: nothing.
  const RoundFact* from_round(OwnershipVerb verb, Id<Customer> customer) const;
  // The threshold as the model sets it, else its default.
  double threshold(std::string_view name) const;
  // Where the key of a section stands; of a section that is not written, `organization`.
  Span section_span(std::string_view section) const;
  // Where a perspective stands; of a default one, which nobody wrote, its section.
  Span span_of(const Perspective& perspective) const;
};

Analysis analyse(const Model& model, std::optional<Day> as_of = std::nullopt);

}  // namespace stratmap
