#include "engine/network/coordination.h"

#include <algorithm>
#include <utility>

namespace stratmap {
namespace {

Relation<Objective, Objective> joined_by(const CauseGraph& causes) {
  std::vector<std::pair<Id<Objective>, Id<Objective>>> pairs;
  pairs.reserve(causes.objective_count() + 2 * causes.links().size());
  for (std::size_t i = 0; i < causes.objective_count(); ++i)
    pairs.emplace_back(id_at<Objective>(i), id_at<Objective>(i));
  for (const Cause& link : causes.links()) {
    pairs.emplace_back(link.from, link.to);
    pairs.emplace_back(link.to, link.from);
  }
  return {causes.objective_count(), pairs};
}

}  // namespace

CoordinationRequirements::CoordinationRequirements(const CauseGraph& causes,
                                                   const Involvement& involvement,
                                                   std::size_t function_count)
    : involvement_(involvement), joined_(joined_by(causes)), times_(function_count) {}

std::span<const CoordinationRequirements::Requirement> CoordinationRequirements::of(
    Id<Function> function) {
  row_.clear();
  for (const auto own : involvement_.objectives[function])
    for (const auto objective : joined_[own])
      for (const auto other : involvement_.contributors[objective])
        if (times_[other.index()]++ == 0) row_.push_back({other});
  for (Requirement& requirement : row_)
    requirement.times = std::exchange(times_[requirement.with.index()], 0);
  std::erase_if(row_, [&](const Requirement& each) { return each.with == function; });
  std::ranges::sort(row_, {}, &Requirement::with);
  return row_;
}

std::uint32_t CoordinationRequirements::between(Id<Function> one, Id<Function> other) {
  const auto row = of(one);
  const auto found = std::ranges::lower_bound(row, other, {}, &Requirement::with);
  return found == row.end() || found->with != other ? 0 : found->times;
}

double Congruence::share() const {
  return required == 0 ? 1 : static_cast<double>(tied) / static_cast<double>(required);
}

Congruence congruence(CoordinationRequirements& requirements, const Ties& ties,
                      std::size_t function_count) {
  Congruence found;
  for (std::size_t i = 0; i < function_count; ++i) {
    const auto function = id_at<Function>(i);
    for (const auto& requirement : requirements.of(function)) {
      if (requirement.with < function) continue;
      ++found.required;
      if (ties.between(function, requirement.with)) ++found.tied;
    }
  }
  return found;
}

}  // namespace stratmap
