#include "models/reader/sections.h"
#include "models/schema/strategy_shapes.h"

namespace stratmap {

void decode_term(const Node& id, const Node& map, Decoding& decoding) {
  const Fields<kTerm> fields(map);
  GlossaryTerm term;
  fill_element(term, id, fields);
  const MaybeNode definition = fields.at<"definition">();
  if (definition && !is_unknown(*definition)) term.definition = text_of(definition);
  term.by = references_of<Function>(fields.at<"by">(), decoding);
  decoding.model.glossary.push_back(std::move(term));
}

}  // namespace stratmap
