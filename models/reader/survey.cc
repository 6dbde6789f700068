#include "models/reader/sections.h"
#include "models/schema/round_shapes.h"

namespace stratmap {

void decode_survey(const Node& map, Decoding& decoding) {
  const Fields<kSurvey> fields(map);
  Survey survey;
  survey.span = map.key().span();
  survey.date = period_of(fields.at<"date">());
  survey.definition_shown = boolean_of(fields.at<"definition_shown">());
  if (const auto csv = fields.at<"csv">()) {
    survey.table.path = plain_of(csv);
    survey.table.span = csv->span();
  }
  survey.notes = notes_of(fields.notes());
  decoding.model.survey = std::move(survey);
}

}  // namespace stratmap
