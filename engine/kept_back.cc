#include "engine/kept_back.h"

#include <algorithm>

#include "engine/round/quotes.h"

namespace stratmap {
namespace {

// The answer that a place stands in; null: in none.
const Answer* answer_at(Span span, const Round& round) {
  const Answer* at = nullptr;
  for (const Answer& answer : round.answers)
    if (answer.span.file == span.file && answer.span.offset <= span.offset &&
        (at == nullptr || at->span.offset <= answer.span.offset))
      at = &answer;
  return at;
}

bool leads_to_a_person(Span span, const Model& model) {
  if (!model.sources.is_kept_back(span)) return false;
  if (!names_functions(*model.round)) return true;
  const Answer* answer = answer_at(span, *model.round);
  return answer != nullptr && showing_of(*answer, *model.round) == Showing::nothing;
}

}  // namespace

void keep_back(Finding& finding, const Model& model) {
  if (!model.round) return;
  std::erase_if(finding.related,
                [&](const RelatedPlace& place) { return leads_to_a_person(place.span, model); });
  if (leads_to_a_person(finding.span, model)) finding.span = model.round->span;
}

}  // namespace stratmap
