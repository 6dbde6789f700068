#include "engine/candidates/twins.h"

#include <algorithm>

namespace stratmap {

Twins::Twins(const CauseGraph& causes, const std::vector<Surroundings>& surroundings)
    : causes_(causes), traits_(surroundings), likeness_(surroundings.size()) {
  for (const Cause& cause : causes.links())
    traits_[cause.from.index()].push_back({Surrounding::Kind::effect, cause.to.value});
  for (Surroundings& traits : traits_) std::ranges::sort(traits);
}

std::optional<double> Twins::share_with_arrow(Id<Objective> from, Id<Objective> to) {
  measure_from(from);
  if (total_ == 0) return std::nullopt;
  double sum = 0;
  for (const Cause& cause : causes_.links_to(to)) sum += likeness_[cause.from.index()];
  return sum / total_;
}

std::vector<Id<Objective>> Twins::with_arrow(Id<Objective> from, Id<Objective> to) {
  measure_from(from);
  std::vector<Id<Objective>> twins;
  for (const Cause& cause : causes_.links_to(to))
    if (likeness_[cause.from.index()] > 0) twins.push_back(cause.from);
  std::ranges::stable_sort(twins, std::ranges::greater{},
                           [&](Id<Objective> twin) { return likeness_[twin.index()]; });
  return twins;
}

void Twins::measure_from(Id<Objective> from) {
  if (measured_ == from) return;
  measured_ = from;
  total_ = 0;
  for (std::size_t i = 0; i < traits_.size(); ++i) {
    likeness_[i] = i == from.index() ? 0 : jaccard_index(traits_[from.index()], traits_[i]);
    total_ += likeness_[i];
  }
}

}  // namespace stratmap
