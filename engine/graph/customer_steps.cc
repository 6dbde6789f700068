#include <algorithm>
#include <utility>

#include "engine/graph/customer_roles.h"
#include "engine/graph/involvement.h"

namespace stratmap {
namespace {

constexpr OwnershipVerb kMeeting[] = {OwnershipVerb::owns, OwnershipVerb::leads,
                                      OwnershipVerb::manages, OwnershipVerb::serves};

void add_those_of_customers(const Model& model, std::vector<Id<Function>>& met) {
  for (const Customer& customer : model.customers) {
    if (customer.kind == CustomerKind::internal) continue;
    for (const OwnershipVerb verb : kMeeting)
      for (const auto function : functions_that(verb, customer)) met.push_back(function);
  }
}

void add_those_by_the_round(const Model& model, std::span<const RoundFact> facts,
                            std::vector<Id<Function>>& met) {
  for (const RoundFact& fact : facts) {
    const bool is_inside = model[fact.customer].kind == CustomerKind::internal;
    const bool meets = std::ranges::find(kMeeting, fact.verb) != std::end(kMeeting);
    if (meets && !is_inside && !fact.function.is_unknown()) met.push_back(fact.function.id);
  }
}

void add_those_on_the_journey(const Model& model, std::vector<Id<Function>>& met) {
  const auto add = [&](const Ref<Function>& function) {
    if (!function.is_unknown()) met.push_back(function.id);
  };
  for (const Stage& stage : model.journey)
    for (const StageFunction& actor : stage.functions) add(actor.function);
  for (const Channel& channel : model.channels) std::ranges::for_each(channel.functions, add);
}

// Who serves each function.
Relation<Function, Function> servants(const Model& model) {
  std::vector<std::pair<Id<Function>, Id<Function>>> pairs;
  for (std::size_t i = 0; i < model.functions.size(); ++i)
    for (const InternalService& service : model.functions[i].serves)
      if (!service.customer.is_unknown())
        pairs.emplace_back(service.customer.id, id_at<Function>(i));
  return {model.functions.size(), pairs};
}

}  // namespace

std::vector<std::uint32_t> steps_to_customer(const Model& model,
                                             std::span<const RoundFact> round_facts) {
  std::vector<Id<Function>> queue;
  add_those_of_customers(model, queue);
  add_those_by_the_round(model, round_facts, queue);
  add_those_on_the_journey(model, queue);
  std::vector<std::uint32_t> steps(model.functions.size());
  for (const auto function : queue) steps[function.index()] = 1;

  const Relation<Function, Function> served_by = servants(model);
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const auto served = queue[at];  // the queue grows, so no reference into it
    for (const auto servant : served_by[served]) {
      if (steps[servant.index()] != 0) continue;
      steps[servant.index()] = steps[served.index()] + 1;
      queue.push_back(servant);
    }
  }
  return steps;
}

}  // namespace stratmap
