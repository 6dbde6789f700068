#pragma once

#include <array>
#include <span>
#include <vector>

#include "models/model.h"

namespace stratmap {

inline constexpr std::array kCustomerKindsMeant = {
    CustomerMeaning::user,     CustomerMeaning::buyer,   CustomerMeaning::payer,
    CustomerMeaning::internal, CustomerMeaning::partner, CustomerMeaning::citizen,
    CustomerMeaning::unknown};

// Whom a function sees as the customer: every kind it names in `definition` of a customer, and its
// respondents in the round claim with `means`. `unknown` is a kind: it was asked, and does not
// know.
struct MeantCustomer {
  Id<Function> function;
  WordSet<CustomerMeaning> kinds;
  Span span;                     // where it says so first
  bool speaks_in_round = false;  // some of it was said in the round
};

// The functions that say it, in file order.
std::vector<MeantCustomer> meant_customers(const Model& model);

// How far apart the views are: the mean Jaccard distance over pairs, 0 (all the same) to 1 (nothing
// in common); 0 for fewer than two.
double mean_distance(std::span<const MeantCustomer> views);

}  // namespace stratmap
