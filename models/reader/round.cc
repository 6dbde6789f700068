#include "models/built_in.h"
#include "models/reader/claims.h"
#include "models/reader/sections.h"
#include "models/reader/whole_map.h"
#include "models/schema/round_shapes.h"

namespace stratmap {
namespace {

std::optional<RoundTheme> theme_of(const MaybeNode& map, Decoding& decoding) {
  if (!map) return std::nullopt;
  const Fields<kRoundTheme> fields(map);
  return RoundTheme{text_of(fields.at<"name">()),
                    reference_of<Objective>(fields.at<"objective">(), decoding.ids),
                    references_of<Function>(fields.at<"owner">(), decoding)};
}

Stop stop_of(const Node& id, const Node& says) {
  const Fields<kStop> fields(says);
  Stop stop{std::string(id.text()), id.span(), text_of(fields.at<"question">())};
  if (!is_map_of(says, kStop)) stop.question = text_of(says);
  if (stop.question.empty()) stop.question = usual_question(stop.id);
  return stop;
}

std::vector<Stop> stops_of(const MaybeNode& map) {
  if (!map || map->entries().empty()) return built_in_stops();
  std::vector<Stop> stops;
  for (const auto [id, says] : map->entries()) stops.push_back(stop_of(id, says));
  return stops;
}

std::vector<Respondent> respondents_of(const MaybeNode& map, const IdIndex& ids) {
  std::vector<Respondent> respondents;
  if (!map) return respondents;
  for (const auto [id, says] : map->entries()) {
    const Fields<kRespondent> fields(says);
    Respondent& respondent = respondents.emplace_back();
    fill_element(respondent, id, fields);
    respondent.function = reference_of<Function>(fields.at<"function">(), ids);
    respondent.customer = reference_of<Customer>(fields.at<"customer">(), ids);
    respondent.role = text_of(fields.at<"role">());
    respondent.level = word_of<RespondentLevel>(fields.at<"level">(), kRespondentLevels);
  }
  return respondents;
}

Answer answer_of(const Node& map, Decoding& decoding) {
  const Fields<kAnswer> fields(map);
  Answer answer;
  answer.span = map.span();
  answer.respondent = reference_at<Respondent>(*fields.at<"respondent">(), decoding.ids);
  const auto stop = decoding.ids.find(Section::stops, fields.at<"stop">()->text());
  answer.stop = stop.value_or(0);
  answer.text = text_of(fields.at<"text">());
  answer.quotable = boolean_of(fields.at<"quotable">()).value_or(true);
  answer.claims = claims_of(fields.at<"claims">(), decoding);
  return answer;
}

}  // namespace

void decode_round(const Node& map, Decoding& decoding) {
  const Fields<kRound> fields(map);
  Round round;
  round.name = text_of(fields.at<"name">());
  round.span = map.key().span();
  round.theme = theme_of(fields.at<"theme">(), decoding);
  round.date = period_of(fields.at<"date">());
  round.definition_shown = boolean_of(fields.at<"definition_shown">());
  round.informed = references_of<Function>(fields.at<"informed">(), decoding);
  round.quotes = word_of<Quotes>(fields.at<"quotes">(), kQuotes).value_or(Quotes::by_function);
  round.stops = stops_of(fields.at<"stops">());
  round.respondents = respondents_of(fields.at<"respondents">(), decoding.ids);
  if (const auto answers = fields.at<"answers">())
    for (const Node answer : answers->children())
      if (!answer.is_null()) round.answers.push_back(answer_of(answer, decoding));
  for (const MaybeNode& persons : {fields.at<"respondents">(), fields.at<"answers">()})
    if (persons)
      for (const Span span : persons->extents()) round.kept_back.push_back(span);
  round.notes = notes_of(fields.notes());
  decoding.model.round = std::move(round);
}

}  // namespace stratmap
