#include "models/built_in.h"
#include "models/reader/sections.h"
#include "models/schema/strategy_shapes.h"

namespace stratmap {

void decode_perspective(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kPerspective> fields(map);
  Perspective perspective;
  fill_element(perspective, id, fields);
  const MaybeNode kind = fields.at<"kind">() ? fields.at<"kind">() : MaybeNode(id);
  perspective.kind =
      word_of<PerspectiveKind>(kind, kPerspectiveKinds).value_or(PerspectiveKind::other);
  perspective.weight = number_of(fields.at<"weight">()).value_or(1);
  perspective.question = fields.at<"question">()
                             ? text_of(fields.at<"question">())
                             : usual_question(perspective.kind, decoding.model.organization.sector);
  decoding.model.perspectives.push_back(std::move(perspective));
}

}  // namespace stratmap
