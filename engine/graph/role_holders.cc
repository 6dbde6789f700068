#include "engine/graph/role_holders.h"

#include <algorithm>
#include <utility>

#include "engine/graph/customer_roles.h"

namespace stratmap {
namespace {

std::pair<Id<Customer>, OwnershipVerb> topic_of(const RoundFact& fact) {
  return {fact.customer, fact.verb};
}

}  // namespace

std::vector<Id<Function>> role_holders(const Model& model, std::span<const RoundFact> round_facts,
                                       OwnershipVerb verb, Id<Customer> customer) {
  auto holders = functions_that(verb, model[customer]);
  const std::pair topic{customer, verb};
  const auto fact = std::ranges::lower_bound(round_facts, topic, {}, topic_of);
  if (fact != round_facts.end() && topic_of(*fact) == topic && !fact->function.is_unknown())
    holders.push_back(fact->function.id);
  return holders;
}

std::vector<Id<Customer>> external_customers(const Model& model) {
  std::vector<Id<Customer>> external;
  for (std::size_t i = 0; i < model.customers.size(); ++i)
    if (model.customers[i].kind == CustomerKind::external) external.push_back(id_at<Customer>(i));
  return external;
}

}  // namespace stratmap
