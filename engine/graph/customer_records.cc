#include "engine/graph/customer_records.h"

#include <algorithm>
#include <utility>

#include "engine/graph/customer_roles.h"
#include "engine/graph/role_holders.h"

namespace stratmap {
namespace {

using Readers = std::vector<std::pair<Id<Customer>, Id<Function>>>;

std::vector<std::pair<Id<Customer>, Id<System>>> systems_by_customer(const Model& model) {
  std::vector<std::pair<Id<Customer>, Id<System>>> pairs;
  for (std::size_t i = 0; i < model.systems.size(); ++i)
    for (const Ref<Customer>& customer : model.systems[i].holds)
      pairs.emplace_back(customer.id, id_at<System>(i));
  return pairs;
}

void add_those_handed_over_to(const Model& model, Readers& readers) {
  for (const Function& function : model.functions)
    for (const HandOver& hand_over : function.hands_over_to)
      for (const Ref<Customer>& customer : hand_over.customers)
        if (!hand_over.to.is_unknown()) readers.emplace_back(customer.id, hand_over.to.id);
}

}  // namespace

CustomerRecords::CustomerRecords(const Model& model, std::span<const RoundFact> round_facts)
    : joined_(model), systems_(model.customers.size(), systems_by_customer(model)) {
  Readers readers;
  for (std::size_t i = 0; i < model.customers.size(); ++i) {
    const auto customer = id_at<Customer>(i);
    for (const auto keeper : role_holders(model, round_facts, OwnershipVerb::holds_data, customer))
      readers.emplace_back(customer, keeper);
  }
  keepers_ = {model.customers.size(), readers};
  for (std::size_t i = 0; i < model.customers.size(); ++i)
    for (const auto user : functions_that(OwnershipVerb::uses_data, model.customers[i]))
      readers.emplace_back(id_at<Customer>(i), user);
  add_those_handed_over_to(model, readers);
  informed_ = {model.customers.size(), readers};
}

bool CustomerRecords::are_kept(Id<Customer> customer) const {
  return !systems_[customer].empty() || !keepers_[customer].empty();
}

bool CustomerRecords::reach(Id<Function> function, Id<Customer> customer) const {
  return informed_.holds(customer, function) ||
         std::ranges::any_of(systems_[customer], [&](Id<System> system) {
           return joined_.is_used_by(system, function);
         });
}

}  // namespace stratmap
