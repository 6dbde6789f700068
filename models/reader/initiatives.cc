#include "models/reader/sections.h"
#include "models/schema/strategy_shapes.h"

namespace stratmap {
namespace {

std::vector<Milestone> milestones_of(const MaybeNode& map) {
  std::vector<Milestone> milestones;
  if (!map) return milestones;
  for (const auto [id, says] : map->entries()) {
    const Fields<kMilestone> fields(says);
    milestones.push_back({std::string(id.text()), id.span(), period_of(fields.at<"due">()),
                          period_of(fields.at<"done">())});
  }
  return milestones;
}

}  // namespace

void decode_initiative(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kInitiative> fields(map);
  Initiative initiative;
  fill_element(initiative, id, fields);
  initiative.advances = references_of<Objective>(fields.at<"advances">(), decoding);
  initiative.owners = references_of<Function>(fields.at<"owner">(), decoding);
  initiative.customers = references_of<Customer>(fields.at<"customers">(), decoding);
  initiative.start = period_of(fields.at<"start">());
  initiative.end = period_of(fields.at<"end">());
  initiative.budget = number_of(fields.at<"budget">());
  initiative.kind = open_word_of(fields.at<"kind">());
  initiative.status = word_of<InitiativeStatus>(fields.at<"status">(), kInitiativeStatuses);
  initiative.milestones = milestones_of(fields.at<"milestones">());
  initiative.stop_if = text_of(fields.at<"stop_if">());
  initiative.decides = text_of(fields.at<"decides">());
  decoding.model.initiatives.push_back(std::move(initiative));
}

}  // namespace stratmap
