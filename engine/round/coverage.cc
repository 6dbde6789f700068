#include "engine/round/coverage.h"

#include <algorithm>

namespace stratmap {
namespace {

// Stops that are written in the model have a place in it.
bool is_written(const Stop& stop) { return stop.span.length > 0; }

}  // namespace

RoundCoverage::RoundCoverage(const Model& model)
    : stops_(model.round->stops.size()),
      in_round_(stops_),
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
  for (std::size_t i = 0; i < stops_; ++i) in_round_[i] = is_written(model.round->stops[i]);
  for (const Answer& answer : model.round->answers) {
    if (answer.respondent.is_unknown()) continue;
    in_round_[answer.stop] = true;
    has_answers_ = true;
    speaks_[answer.respondent.id.index()] = true;
    const auto& by = model.round->respondents[answer.respondent.id.index()].function;
    if (!by || by->is_unknown()) continue;
    raise(*by, Reach::answered);
    const std::size_t cell = by->id.index() * stops_ + answer.stop;
    if (!answered_[cell]) ++filled_[by->id.index()];
    answered_[cell] = true;
  }
  stop_count_ = static_cast<std::size_t>(std::ranges::count(in_round_, true));
}

}  // namespace stratmap
