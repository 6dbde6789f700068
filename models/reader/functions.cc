#include "models/reader/sections.h"
#include "models/schema/function_shapes.h"

namespace stratmap {
namespace {

std::vector<Collaboration> collaborations_of(const MaybeNode& set, const IdIndex& ids) {
  std::vector<Collaboration> collaborations;
  if (!set) return collaborations;
  for_each_entry(*set, [&](const Node& function, const MaybeNode& says) {
    const Fields<kCollaboration> fields(says);
    Collaboration& collaboration = collaborations.emplace_back();
    collaboration.with = reference_at<Function>(function, ids);
    collaboration.strength = strength_of(fields.at<"strength">());
    collaboration.who = text_of(fields.at<"who">());
    collaboration.how = text_of(fields.at<"how">());
    collaboration.notes = rare_notes_of(fields.notes());
  });
  return collaborations;
}

std::vector<HandOver> hand_overs_of(const MaybeNode& set, Decoding& decoding) {
  std::vector<HandOver> hand_overs;
  if (!set) return hand_overs;
  for_each_entry(*set, [&](const Node& function, const MaybeNode& says) {
    const Fields<kHandOver> fields(says);
    HandOver& hand_over = hand_overs.emplace_back();
    hand_over.to = reference_at<Function>(function, decoding.ids);
    hand_over.what = text_of(fields.at<"what">());
    hand_over.delay = duration_of(fields.at<"delay">());
    hand_over.customers = references_of<Customer>(fields.at<"data">(), decoding);
    hand_over.notes = rare_notes_of(fields.notes());
  });
  return hand_overs;
}

std::vector<InternalService> services_of(const MaybeNode& set, const IdIndex& ids) {
  std::vector<InternalService> services;
  if (!set) return services;
  for_each_entry(*set, [&](const Node& function, const MaybeNode& says) {
    const Fields<kInternalService> fields(says);
    InternalService& service = services.emplace_back();
    service.customer = reference_at<Function>(function, ids);
    service.metric = reference_of<Metric>(fields.at<"metric">(), ids);
    service.agreed = text_of(fields.at<"agreed">());
    service.notes = rare_notes_of(fields.notes());
  });
  return services;
}

std::optional<Readiness> readiness_of(const MaybeNode& map) {
  if (!map) return std::nullopt;
  const Fields<kReadiness> fields(map);
  return Readiness{number_of(fields.at<"wants">()), number_of(fields.at<"may">()),
                   number_of(fields.at<"can">()), map->key().span()};
}

// `unknown` as a parent says no more than no parent.
std::optional<Ref<Function>> parent_of(const MaybeNode& id, const IdIndex& ids) {
  const auto parent = reference_of<Function>(id, ids);
  return parent && parent->is_unknown() ? std::nullopt : parent;
}

}  // namespace

void decode_function(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kFunction> fields(map);
  Function function;
  fill_element(function, id, fields);
  function.kind = open_word_of(fields.at<"kind">());
  function.parent = parent_of(fields.at<"parent">(), decoding.ids);
  function.head = text_of(fields.at<"head">());
  function.people = number_of(fields.at<"people">());
  function.champion = text_of(fields.at<"champion">());
  function.mode = mode_layers_of(fields.at<"mode">());
  function.works_with = collaborations_of(fields.at<"works_with">(), decoding.ids);
  function.hands_over_to = hand_overs_of(fields.at<"hands_over_to">(), decoding);
  function.serves = services_of(fields.at<"serves">(), decoding.ids);
  function.mandate = mandate_of(fields.at<"mandate">());
  function.customer_orientation = dated_numbers_of(fields.at<"customer_orientation">());
  function.readiness = readiness_of(fields.at<"readiness">());
  function.status = word_of<FunctionStatus>(fields.at<"status">(), kFunctionStatuses)
                        .value_or(FunctionStatus::established);
  function.customer_model = word_of<CustomerModel>(fields.at<"customer_model">(), kCustomerModels);
  function.decides = text_of(fields.at<"decides">());
  decoding.model.functions.push_back(std::move(function));
}

}  // namespace stratmap
