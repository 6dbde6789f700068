#include "engine/round/coverage.h"

#include <algorithm>

namespace stratmap {

RoundCoverage::RoundCoverage(const Model& model)
    : stops_(model.round->stops.size()),
      answered_(model.functions.size() * stops_),
      filled_(model.functions.size()),
      reach_(model.functions.size(), Reach::not_reached),
      speaks_(model.round->respondents.size()) {
  const auto raise = [&](const Ref<Function>& function, Reach reach) {
    if (function.is_unknown()) return;
    Reach& now = reach_[function.id.index()];
    now = std::max(now, reach);
  };
  for (const Ref<Function>& function : model.round->informed) raise(function, Reach::informed);
  if (model.workshop)
    for (const Participant& participant : model.workshop->participants)
      raise(participant.function, Reach::workshop);
  for (const Answer& answer : model.round->answers) {
    if (answer.respondent.is_unknown()) continue;
    has_answers_ = true;
    speaks_[answer.respondent.id.index()] = true;
    const auto& by = model.round->respondents[answer.respondent.id.index()].function;
    if (!by || by->is_unknown()) continue;
    raise(*by, Reach::answered);
    const std::size_t cell = by->id.index() * stops_ + answer.stop;
    if (!answered_[cell]) ++filled_[by->id.index()];
    answered_[cell] = true;
  }
}

}  // namespace stratmap
