#pragma once

#include <span>
#include <vector>

#include "engine/graph/joined_systems.h"
#include "engine/graph/relation.h"
#include "engine/graph/round_facts.h"
#include "models/model.h"

namespace stratmap {

// Who can look a customer up: what is known of a customer is kept in systems (`holds`) and by
// functions (`holds-data`), and passes on by use, by joined systems and by hand-overs (`data`).
class CustomerRecords {
 public:
  CustomerRecords(const Model& model, std::span<const RoundFact> round_facts);

  // Whether it is said where they are kept.
  bool are_kept(Id<Customer> customer) const;
  bool reach(Id<Function> function, Id<Customer> customer) const;
  std::span<const Id<System>> systems(Id<Customer> customer) const { return systems_[customer]; }

 private:
  JoinedSystems joined_;
  Relation<Customer, System> systems_;
  Relation<Customer, Function> keepers_;
  Relation<Customer, Function> informed_;  // the keepers, those who use it or are handed it
};

}  // namespace stratmap
