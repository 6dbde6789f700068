#include "models/reader/sections.h"
#include "models/schema/round_shapes.h"

namespace stratmap {

void decode_idea(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kIdea> fields(map);
  Idea idea;
  fill_element(idea, id, fields);
  idea.from = references_of<Function>(fields.at<"from">(), decoding);
  idea.stop = plain_of(fields.at<"stop">());
  idea.finding = plain_of(fields.at<"finding">());
  idea.advances = references_of<Objective>(fields.at<"advances">(), decoding);
  idea.owners = references_of<Function>(fields.at<"owner">(), decoding);
  idea.status = word_of<IdeaStatus>(fields.at<"status">(), kIdeaStatuses);
  decoding.model.ideas.push_back(std::move(idea));
}

}  // namespace stratmap
