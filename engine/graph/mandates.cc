#include "engine/graph/mandates.h"

#include <algorithm>

namespace stratmap {

std::vector<Id<Function>> actors_at(const Stage& stage) {
  std::vector<Id<Function>> actors;
  for (const StageFunction& actor : stage.functions)
    if (!actor.function.is_unknown() &&
        std::ranges::find(actors, actor.function.id) == actors.end())
      actors.push_back(actor.function.id);
  return actors;
}

const Mandate* mandate_at(const Model& model, const Stage& stage, Id<Function> function) {
  for (const StageMandate& entry : stage.mandates)
    if (!entry.function || entry.function->id == function) return &entry.mandate;
  const auto& own = model[function].mandate;
  return own ? &*own : nullptr;
}

bool is_mandated(const Mandate& mandate) {
  return mandate.word == MandateWord::within_limits || mandate.word == MandateWord::full;
}

}  // namespace stratmap
