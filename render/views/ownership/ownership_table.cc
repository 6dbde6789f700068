#include "render/views/ownership/ownership_table.h"

#include <algorithm>
#include <utility>

namespace stratmap {
namespace {

constexpr std::size_t kMostColumns = 40;
constexpr std::size_t kMostRows = 12;  // beyond it functions without a role have none

WordSet<OwnershipVerb> role_of(Id<Function> function, const Customer& customer) {
  for (const Ownership& entry : customer.ownership)
    if (!entry.function.is_unknown() && entry.function.id == function) return entry.verbs;
  return {};
}

std::vector<OwnershipColumn::Meaning> meanings_of(const Customer& customer) {
  std::vector<OwnershipColumn::Meaning> meanings;
  for (const CustomerMeaning kind : kCustomerKindsMeant) {
    OwnershipColumn::Meaning meaning{kind, {}};
    for (const Definition& definition : customer.definition)
      if (!definition.function.is_unknown() && definition.meanings.has(kind))
        meaning.functions.push_back(definition.function.id);
    if (!meaning.functions.empty()) meanings.push_back(std::move(meaning));
  }
  return meanings;
}

bool share_a_meaning(const Definition& one, const Definition& other) {
  return std::ranges::any_of(kCustomerKindsMeant, [&](CustomerMeaning kind) {
    return one.meanings.has(kind) && other.meanings.has(kind);
  });
}

bool differ(const std::vector<Definition>& definitions) {
  for (const Definition& one : definitions)
    for (const Definition& other : definitions)
      if (!share_a_meaning(one, other)) return true;
  return false;
}

OwnershipColumn column_of(const Model& model, Id<Customer> id, OwnerState state) {
  const Customer& customer = model[id];
  return {.customer = id,
          .state = state,
          .is_external = customer.kind == CustomerKind::external,
          .meanings = meanings_of(customer),
          .meanings_differ = differ(customer.definition)};
}

OwnershipRow row_of(const Model& model, Id<Function> function,
                    const std::vector<OwnershipColumn>& columns) {
  OwnershipRow row{.function = function, .roles = {}};
  for (const OwnershipColumn& column : columns) {
    row.roles.push_back(role_of(function, model[column.customer]));
    row.touches += row.roles.back().empty() ? 0 : 1;
    row.owns += row.roles.back().has(OwnershipVerb::owns) ? 1 : 0;
  }
  return row;
}

}  // namespace

OwnershipTable ownership_table(const Analysis& analysis, Lang lang) {
  const Model& model = analysis.model;
  OwnershipTable table;
  const std::size_t columns = std::min(model.customers.size(), kMostColumns);
  table.customers_left_out = model.customers.size() - columns;
  const std::vector<OwnerState> states = owner_states(analysis);
  auto remarks = owner_remarks(analysis, lang);
  for (std::size_t i = 0; i < columns; ++i) {
    table.columns.push_back(column_of(model, id_at<Customer>(i), states[i]));
    table.columns.back().remarks = std::move(remarks[i]);
  }
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    OwnershipRow row = row_of(model, id_at<Function>(i), table.columns);
    if (row.touches > 0 || model.functions.size() <= kMostRows)
      table.rows.push_back(std::move(row));
    else
      table.without_role.push_back(row.function);
  }
  return table;
}

}  // namespace stratmap
