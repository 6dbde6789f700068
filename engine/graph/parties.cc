#include "engine/graph/parties.h"

#include <algorithm>

namespace stratmap {
namespace {

using Roles = std::vector<PartyRole>;

// By customer, the roles of its parties that have a metric.
std::vector<Roles> measured_roles(const Model& model) {
  std::vector<Roles> roles(model.customers.size());
  for (const Metric& metric : model.metrics)
    if (metric.customer && !metric.customer->is_unknown() && metric.party)
      roles[metric.customer->id.index()].push_back(*metric.party);
  return roles;
}

bool has_owner(const Party& party) {
  return std::ranges::any_of(party.owners,
                             [](const Ref<Function>& owner) { return !owner.is_unknown(); });
}

std::vector<PartyVoice> voices_of(const Model& model, const Customer& customer,
                                  const Roles& measured) {
  std::vector<PartyVoice> voices;
  for (const Party& party : customer.parties) {
    if (party.unknown) continue;
    const std::string_view name = model.text_in(party.name, Lang::en);
    auto voice = std::ranges::find(voices, name, &PartyVoice::name);
    if (voice == voices.end() || name.empty())
      voice = voices.insert(voices.end(), {.party = &party, .name = name});
    const bool has_metric = std::ranges::find(measured, party.role) != measured.end();
    voice->is_heard |= has_metric || has_owner(party);
  }
  return voices;
}

}  // namespace

std::vector<std::vector<PartyVoice>> party_voices(const Model& model) {
  const std::vector<Roles> measured = measured_roles(model);
  std::vector<std::vector<PartyVoice>> voices;
  for (std::size_t i = 0; i < model.customers.size(); ++i)
    voices.push_back(voices_of(model, model.customers[i], measured[i]));
  return voices;
}

}  // namespace stratmap
