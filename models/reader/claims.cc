#include "models/reader/claims.h"

#include "models/schema/round_shapes.h"

namespace stratmap {
namespace {

// Subject → value, where `value_of` gives nothing for what nobody knows.
template <class Subject, class Value, class ValueOf>
ClaimsOn<Subject, Value> claims_on(const MaybeNode& set, const IdIndex& ids, ValueOf value_of) {
  ClaimsOn<Subject, Value> claims;
  if (!set) return claims;
  for_each_entry(*set, [&](const Node& subject, const MaybeNode& says) {
    if (!says || says->is_null()) return;  // blank: left out
    if (auto value = value_of(says))
      claims.emplace_back(reference_at<Subject>(subject, ids), std::move(*value));
  });
  return claims;
}

ClaimsOn<Customer, Ref<Function>> by_customer(const MaybeNode& set, const IdIndex& ids) {
  return claims_on<Customer, Ref<Function>>(set, ids, [&ids](const MaybeNode& function) {
    return reference_of<Function>(function, ids);
  });
}

std::optional<ModeMix> mix_of(const MaybeNode& node) {
  const auto mix = mode_mix_of(node);
  return mix ? std::optional(mix->value) : std::nullopt;
}

template <class Subject>
ClaimsOn<Subject, double> ratings_of(const MaybeNode& set, const IdIndex& ids) {
  return claims_on<Subject, double>(set, ids, number_of);
}

}  // namespace

Claims claims_of(const MaybeNode& map, Decoding& decoding) {
  const Fields<kClaims> fields(map);
  const IdIndex& ids = decoding.ids;
  Claims claims;
  if (const auto means = fields.at<"means">())
    claims.means = word_set_of<CustomerMeaning>(means, kCustomerMeanings);
  claims.importance = number_of(fields.at<"importance">());
  claims.customer_orientation = number_of(fields.at<"customer_orientation">());
  claims.manages = by_customer(fields.at<"manages">(), ids);
  claims.leads = by_customer(fields.at<"leads">(), ids);
  claims.owns = by_customer(fields.at<"owns">(), ids);
  claims.holds_data = by_customer(fields.at<"holds-data">(), ids);
  claims.current = mix_of(fields.at<"current">());
  claims.desired = mix_of(fields.at<"desired">());
  claims.chosen = mix_of(fields.at<"chosen">());
  claims.led_at = references_of<Function>(fields.at<"led_at">(), decoding);
  claims.done_at = references_of<Function>(fields.at<"done_at">(), decoding);
  claims.expects = claims_on<Customer, ModeMix>(fields.at<"expects">(), ids, mix_of);
  claims.attention = ratings_of<Stage>(fields.at<"attention">(), ids);
  claims.practices = plain_list_of(fields.at<"practices">());
  claims.metrics = references_of<Metric>(fields.at<"metrics">(), decoding);
  claims.combines = word_of<Combines>(fields.at<"combines">(), kCombines);
  claims.systems = claims_on<System, Linkage>(
      fields.at<"systems">(), ids,
      [](const MaybeNode& word) { return word_of<Linkage>(word, kLinkages); });
  claims.processes = references_of<Objective>(fields.at<"processes">(), decoding);
  claims.ideas = references_of<Idea>(fields.at<"ideas">(), decoding);
  claims.enough = boolean_of(fields.at<"enough">());
  claims.channels = ratings_of<Channel>(fields.at<"channels">(), ids);
  return claims;
}

}  // namespace stratmap
