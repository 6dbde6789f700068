#include "models/reader/sections.h"
#include "models/reader/whole_map.h"
#include "models/schema/customer_shapes.h"

namespace stratmap {
namespace {

Party party_of(const Node& role, const Node& value, Decoding& decoding) {
  Party party;
  party.role = word_of<PartyRole>(role, kPartyRoles).value_or(PartyRole::user);
  party.span = role.span();
  party.unknown = is_unknown(value);
  const Fields<kParty> fields(value);
  const bool by_keys = is_map_of(value, kParty);
  party.owners = references_of<Function>(fields.at<"owner">(), decoding);
  if (!party.unknown) party.name = by_keys ? text_of(fields.at<"name">()) : text_of(value);
  take_stray_accepts(value, decoding);
  return party;
}

std::vector<Party> parties_of(const MaybeNode& map, Decoding& decoding) {
  std::vector<Party> parties;
  if (!map) return parties;
  for (const auto [role, value] : map->entries())
    if (place_of(role.text(), kPartyRoles) && !value.is_null())
      parties.push_back(party_of(role, value, decoding));
  return parties;
}

std::vector<Ownership> ownership_of(const MaybeNode& set, const IdIndex& ids) {
  std::vector<Ownership> ownership;
  if (!set) return ownership;
  for_each_entry(*set, [&](const Node& function, const MaybeNode& says) {
    if (!says || says->is_null()) return;  // blank: left out
    ownership.push_back({reference_at<Function>(function, ids),
                         word_set_of<OwnershipVerb>(says, kOwnershipVerbs),
                         {}});
  });
  return ownership;
}

std::vector<Definition> definitions_of(const MaybeNode& set, const IdIndex& ids) {
  std::vector<Definition> definitions;
  if (!set) return definitions;
  for_each_entry(*set, [&](const Node& function, const MaybeNode& says) {
    if (!says || says->is_null()) return;  // blank: left out
    definitions.push_back({reference_at<Function>(function, ids),
                           word_set_of<CustomerMeaning>(says, kCustomerMeanings)});
  });
  return definitions;
}

std::optional<Promise> promise_of(const MaybeNode& map, Decoding& decoding) {
  if (!map) return std::nullopt;
  const Fields<kPromise> fields(map);
  return Promise{text_of(fields.at<"text">()),
                 word_of<PromiseKind>(fields.at<"kind">(), kPromiseKinds),
                 references_of<Objective>(fields.at<"kept_by">(), decoding), map->key().span()};
}

}  // namespace

void decode_customer(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kCustomer> fields(map);
  Customer customer;
  fill_element(customer, id, fields);
  customer.kind =
      word_of<CustomerKind>(fields.at<"kind">(), kCustomerKinds).value_or(CustomerKind::external);
  customer.parties = parties_of(fields.at<"parties">(), decoding);
  customer.expects = mode_mix_of(fields.at<"expects">());
  customer.share = number_of(fields.at<"share">());
  customer.ownership = ownership_of(fields.at<"ownership">(), decoding.ids);
  customer.ownership_given = fields.at<"ownership">().has_value();
  customer.definition = definitions_of(fields.at<"definition">(), decoding.ids);
  customer.promise = promise_of(fields.at<"promise">(), decoding);
  customer.decides = text_of(fields.at<"decides">());
  decoding.model.customers.push_back(std::move(customer));
}

}  // namespace stratmap
