#pragma once

#include <cstddef>
#include <vector>

#include "engine/graph/customer_meanings.h"
#include "engine/owner_state.h"
#include "render/views/ownership/owner_remarks.h"

namespace stratmap {

// What the ownership map shows, before it is drawn: functions by customers.

struct OwnershipColumn {
  Id<Customer> customer;
  OwnerState state = OwnerState::untold;
  bool is_external = true;  // the rules ask an owner of these alone
  // Whom functions see as this customer, as its `definition` says.
  struct Meaning {
    CustomerMeaning kind;
    std::vector<Id<Function>> functions;  // in file order
  };
  std::vector<Meaning> meanings = {};
  bool meanings_differ = false;  // two functions have nothing in common
  std::vector<OwnerRemark> remarks = {};

  bool is_conflict() const { return is_external && state == OwnerState::undecided; }
  bool is_orphan() const {
    return is_external && (state == OwnerState::none || state == OwnerState::unknown);
  }
};

struct OwnershipRow {
  Id<Function> function;
  std::vector<WordSet<OwnershipVerb>> roles;  // by column
  std::size_t owns = 0, touches = 0;          // customers
};

struct OwnershipTable {
  std::vector<OwnershipColumn> columns;  // customers in file order
  std::vector<OwnershipRow> rows;        // functions in file order
  std::size_t customers_left_out = 0;    // beyond the first 40
  // Without a role, where there are more than 12 functions: these have no row.
  std::vector<Id<Function>> without_role = {};
};

// In the language of its remarks' tooltips.
OwnershipTable ownership_table(const Analysis& analysis, Lang lang);

}  // namespace stratmap
