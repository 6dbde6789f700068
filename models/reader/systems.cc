#include "models/reader/sections.h"
#include "models/schema/customer_shapes.h"

namespace stratmap {
namespace {

std::vector<Integration> integrations_of(const MaybeNode& set, Decoding& decoding) {
  std::vector<Integration> integrations;
  if (!set) return integrations;
  for_each_entry(*set, [&](const Node& system, const MaybeNode& says) {
    const Fields<kIntegration> fields(says);
    integrations.push_back(
        {reference_at<System>(system, decoding.ids), text_of(fields.at<"how">())});
    take_stray_accepts(says, decoding);
  });
  return integrations;
}

}  // namespace

void decode_system(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kSystem> fields(map);
  System system;
  fill_element(system, id, fields);
  system.holds = references_of<Customer>(fields.at<"holds">(), decoding);
  system.used_by = references_of<Function>(fields.at<"used_by">(), decoding);
  system.owners = references_of<Function>(fields.at<"owner">(), decoding);
  system.integrates = integrations_of(fields.at<"integrates">(), decoding);
  decoding.model.systems.push_back(std::move(system));
}

}  // namespace stratmap
