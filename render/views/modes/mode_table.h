#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/modes/customer_evidence.h"
#include "render/views/modes/mode_remarks.h"

namespace stratmap {

// What the map of operating modes shows, before it is drawn.

// A mix on a date of the trajectory: "2029".
struct DatedMix {
  std::string period;
  ModeMix mix;
};

struct ModeRow {
  ModeUnit unit;  // `layers` null: the organization, of which nothing is told
  LayersAtOdds at_odds = LayersAtOdds::none;
  std::vector<DatedMix> before, ahead;  // of the trajectory, seen from today
  std::vector<ModeRemark> direction, metrics;
};

// A function that serves a customer.
struct Server {
  Id<Function> function;
  std::optional<ModeMix> mode;       // in force; nothing: not told
  std::optional<ModeRemark> remark;  // nothing: the check does not say whether it fits
};

struct ExpectationRow {
  Id<Customer> customer;
  std::optional<ModeMix> expects;
  std::vector<Server> servers;  // in file order

  bool is_assessed() const;      // the check says of some server whether it fits
  bool is_disappointed() const;  // some server works in another mode
};

// What the organization says of itself, and what bears it out.
struct Declared {
  std::string slogan;  // "": none
  std::optional<ModeMix> mix;
  ModeRemark verdict;                             // what the check says of it
  std::optional<CustomerEvidence> evidence = {};  // where the check asks for it
};

struct ModeTable {
  std::optional<Declared> declared;  // nothing: neither slogan nor declared mode
  std::vector<ModeRow> rows;         // the organization, then functions with a mode, in file order
  std::vector<Id<Function>> untold;  // functions without a mode
  std::vector<ExpectationRow> expectations;  // customers in file order
  std::vector<Id<Customer>> unasked;         // without a row: what they expect is not known
  std::vector<ModeRemark> elsewhere;         // found on things without a place here
};

// `whole_check` may be null: then the rules about modes are run.
ModeTable mode_table(const Analysis& analysis, const CheckResult* whole_check, Lang lang);

}  // namespace stratmap
