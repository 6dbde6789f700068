#include "models/reader/sections.h"
#include "models/schema/round_shapes.h"

namespace stratmap {
namespace {

std::vector<Participant> participants_of(const MaybeNode& set, Decoding& decoding) {
  std::vector<Participant> participants;
  if (!set) return participants;
  for_each_entry(*set, [&](const Node& function, const MaybeNode& says) {
    const Fields<kParticipant> fields(says);
    participants.push_back({reference_at<Function>(function, decoding.ids),
                            text_of(fields.at<"role">()),
                            number_of(fields.at<"people">()).value_or(1)});
    take_stray_accepts(says, decoding);
  });
  return participants;
}

std::optional<Table> influence_table_of(const MaybeNode& map) {
  const Fields<kInfluence> fields(map);
  const auto csv = fields.at<"csv">();
  if (!csv) return std::nullopt;
  Table table;
  table.path = plain_of(csv);
  table.span = csv->span();
  return table;
}

}  // namespace

void decode_workshop(const Node& map, Decoding& decoding) {
  const Fields<kWorkshop> fields(map);
  Workshop workshop;
  workshop.name = text_of(fields.at<"name">());
  workshop.span = map.key().span();
  workshop.date = period_of(fields.at<"date">());
  workshop.treats = references_of<Objective>(fields.at<"treats">(), decoding);
  workshop.participants = participants_of(fields.at<"participants">(), decoding);
  workshop.influence_table = influence_table_of(fields.at<"influence">());
  workshop.notes = notes_of(fields.notes());
  decoding.model.workshop = std::move(workshop);
}

}  // namespace stratmap
