#include "models/reader/sections.h"
#include "models/schema/strategy_shapes.h"

namespace stratmap {
namespace {

Link link_of(const Node& target, const MaybeNode& says, const IdIndex& ids) {
  const Fields<kLink> fields(says);
  Link link;
  link.to = reference_at<Objective>(target, ids);
  link.kind = word_of<LinkKind>(fields.at<"kind">(), kLinkKinds).value_or(LinkKind::cause);
  link.effect = word_of<Effect>(fields.at<"effect">(), kEffects).value_or(Effect::raises);
  link.strength = strength_of(fields.at<"strength">());
  link.lag = duration_of(fields.at<"lag">());
  link.evidence = word_of<LinkEvidence>(fields.at<"evidence">(), kLinkEvidence);
  link.reviewed = period_of(fields.at<"reviewed">());
  link.notes = rare_notes_of(fields.notes());
  return link;
}

std::vector<Link> links_of(const MaybeNode& set, const IdIndex& ids) {
  std::vector<Link> links;
  if (!set) return links;
  for_each_entry(*set, [&](const Node& target, const MaybeNode& says) {
    links.push_back(link_of(target, says, ids));
  });
  links.shrink_to_fit();
  return links;
}

Adoption adoption_by(const Node& function, const MaybeNode& says, Decoding& decoding) {
  Adoption adoption;
  adoption.function = reference_at<Function>(function, decoding.ids);
  if (says && says->is_scalar()) adoption.whole = word_of<AdoptionState>(says, kAdoptionStates);
  const Fields<kAdoption> fields(says);
  adoption.management = word_of<AdoptionState>(fields.at<"management">(), kAdoptionStates);
  adoption.staff = word_of<AdoptionState>(fields.at<"staff">(), kAdoptionStates);
  take_stray_accepts(says, decoding);
  return adoption;
}

std::vector<Adoption> adoptions_of(const MaybeNode& set, Decoding& decoding) {
  std::vector<Adoption> adoptions;
  if (!set) return adoptions;
  for_each_entry(*set, [&](const Node& function, const MaybeNode& says) {
    if (!says || says->is_null()) return;  // blank: left out
    adoptions.push_back(adoption_by(function, says, decoding));
  });
  return adoptions;
}

}  // namespace

void decode_objective(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kObjective> fields(map);
  Objective objective;
  fill_element(objective, id, fields);
  objective.perspective = reference_of<Perspective>(fields.at<"perspective">(), decoding.ids);
  objective.theme = reference_of<Theme>(fields.at<"theme">(), decoding.ids);
  objective.owners = references_of<Function>(fields.at<"owner">(), decoding);
  objective.contributors = references_of<Function>(fields.at<"contributors">(), decoding);
  objective.level = word_of<ObjectiveLevel>(fields.at<"level">(), kObjectiveLevels)
                        .value_or(ObjectiveLevel::management);
  objective.weight = number_of(fields.at<"weight">()).value_or(1);
  objective.effort = number_of(fields.at<"effort">());
  objective.statutory = text_of(fields.at<"statutory">());
  objective.decides = text_of(fields.at<"decides">());
  objective.drives = links_of(fields.at<"drives">(), decoding.ids);
  objective.adoption = adoptions_of(fields.at<"adoption">(), decoding);
  decoding.model.objectives.push_back(std::move(objective));
}

}  // namespace stratmap
