#include "engine/owner_state.h"

#include <algorithm>

#include "engine/graph/customer_roles.h"

namespace stratmap {
namespace {

bool has_owner(const Party& party) {
  return std::ranges::any_of(party.owners,
                             [](const Ref<Function>& owner) { return !owner.is_unknown(); });
}

// Whether the model, or the round, says of any customer who owns it.
bool is_told_of_any(const Analysis& analysis) {
  const auto& customers = analysis.model.customers;
  for (std::size_t i = 0; i < customers.size(); ++i)
    if (customers[i].kind == CustomerKind::external &&
        (says_who(OwnershipVerb::owns, customers[i]) ||
         analysis.from_round(OwnershipVerb::owns, id_at<Customer>(i)) != nullptr))
      return true;
  return false;
}

enum class Told : std::uint8_t { nobody, somebody };

OwnerState state_of(const Customer& customer, const RoundFact* fact, Told told) {
  const std::size_t owners = functions_that(OwnershipVerb::owns, customer).size();
  if (owners == 1) return OwnerState::one;
  if (owners > 1) return is_decided(customer.decides) ? OwnerState::joint : OwnerState::undecided;
  if (!customer.ownership_given && told == Told::nobody) return OwnerState::untold;
  if (fact != nullptr && !fact->function.is_unknown()) return OwnerState::from_round;
  if (!customer.parties.empty() && std::ranges::all_of(customer.parties, has_owner))
    return OwnerState::by_party;
  return says_who(OwnershipVerb::owns, customer) || fact != nullptr ? OwnerState::unknown
                                                                    : OwnerState::none;
}

}  // namespace

std::vector<OwnerState> owner_states(const Analysis& analysis) {
  const auto& customers = analysis.model.customers;
  const Told told = is_told_of_any(analysis) ? Told::somebody : Told::nobody;
  std::vector<OwnerState> states;
  states.reserve(customers.size());
  for (std::size_t i = 0; i < customers.size(); ++i)
    states.push_back(
        state_of(customers[i], analysis.from_round(OwnershipVerb::owns, id_at<Customer>(i)), told));
  return states;
}

}  // namespace stratmap
