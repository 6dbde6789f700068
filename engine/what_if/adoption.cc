#include "engine/what_if/adoption.h"

#include <algorithm>

#include "engine/limits.h"
#include "engine/network/function_network.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostConvinced = 5;

// The lower of what is known of management and staff.
std::optional<AdoptionState> state_of(const Adoption& adoption) {
  std::optional<AdoptionState> lowest;
  for (const auto& state : {adoption.whole, adoption.management, adoption.staff}) {
    if (!state || *state == AdoptionState::unknown) continue;
    if (!lowest || *state < *lowest) lowest = state;
  }
  return lowest;
}

// Committed above, and nobody knows of the staff: what SM710 asks about.
bool is_only_above(const Adoption& adoption) {
  const bool knows_staff = adoption.staff && *adoption.staff != AdoptionState::unknown;
  return adoption.management == AdoptionState::committed && !knows_staff;
}

bool is_accepted(const Adoption& adoption) {
  const auto state = state_of(adoption);
  return state && *state >= AdoptionState::accepted && !is_only_above(adoption);
}

double share_adopted(const Network& network, const std::vector<bool>& adopted,
                     std::uint32_t actor) {
  double all = 0, share = 0;
  for (std::size_t i = 0; i < network.degree(actor); ++i) {
    all += network.strengths(actor)[i];
    if (adopted[network.partners(actor)[i]]) share += network.strengths(actor)[i];
  }
  return all > 0 ? share / all : -1;  // without ties nobody is followed
}

class Adopting {
 public:
  Adopting(const FunctionNetwork& functions, double threshold)
      : functions_(functions), threshold_(threshold), adopted_(functions.network.size()) {}

  bool add(Id<Function> function) {
    const auto found = std::ranges::lower_bound(functions_.functions, function);
    if (found == functions_.functions.end() || *found != function) return false;
    adopted_[static_cast<std::size_t>(found - functions_.functions.begin())] = true;
    return true;
  }

  // Lets all follow who do, and names them.
  std::vector<Id<Function>> settle() {
    std::vector<bool> end = adopted_in_the_end(functions_.network, adopted_, threshold_);
    std::vector<Id<Function>> joined = between(adopted_, end);
    adopted_ = std::move(end);
    return joined;
  }

  // The one that brings the most others; nothing: nobody brings anybody.
  std::optional<Convincing> convince_next() {
    std::optional<Convincing> best;
    std::vector<bool> best_end;
    for (std::uint32_t actor = 0; actor < adopted_.size(); ++actor) {
      if (adopted_[actor]) continue;
      std::vector<bool> with = adopted_;
      with[actor] = true;
      std::vector<bool> end = adopted_in_the_end(functions_.network, with, threshold_);
      std::vector<Id<Function>> followers = between(with, end);
      if (followers.empty() || (best && followers.size() <= best->followers.size())) continue;
      best = Convincing{functions_.functions[actor], std::move(followers)};
      best_end = std::move(end);
    }
    if (best) adopted_ = std::move(best_end);
    return best;
  }

  std::vector<Id<Function>> left() const {
    return between(adopted_, std::vector<bool>(adopted_.size(), true));
  }

 private:
  std::vector<Id<Function>> between(const std::vector<bool>& before,
                                    const std::vector<bool>& after) const {
    std::vector<Id<Function>> added;
    for (std::size_t i = 0; i < after.size(); ++i)
      if (after[i] && !before[i]) added.push_back(functions_.functions[i]);
    return added;
  }

  const FunctionNetwork& functions_;
  double threshold_;
  std::vector<bool> adopted_;
};

}  // namespace

std::vector<bool> adopted_in_the_end(const Network& network, std::vector<bool> adopted,
                                     double threshold) {
  std::vector<std::uint32_t> queue;
  for (std::uint32_t actor = 0; actor < network.size(); ++actor) queue.push_back(actor);
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const std::uint32_t actor = queue[at];
    if (adopted[actor]) continue;
    const double share = share_adopted(network, adopted, actor);
    if (share < 0 || !reaches(share, threshold)) continue;
    adopted[actor] = true;
    for (const std::uint32_t partner : network.partners(actor))
      if (!adopted[partner]) queue.push_back(partner);
  }
  return adopted;
}

std::optional<AdoptionSpread> adoption_spread(const Analysis& analysis, Id<Objective> objective) {
  const Objective& subject = analysis.model[objective];
  if (subject.adoption.empty() || analysis.ties.pairs().empty()) return std::nullopt;
  const FunctionNetwork functions = function_network(analysis.chart, analysis.ties);
  const double threshold = analysis.threshold("adoption-threshold");
  Adopting spread(functions, threshold);
  AdoptionSpread result;
  result.objective = objective;
  result.threshold = threshold;
  for (const Adoption& adoption : subject.adoption) {
    if (adoption.function.is_unknown() || !is_accepted(adoption)) continue;
    if (spread.add(adoption.function.id)) result.accepted.push_back(adoption.function.id);
  }
  result.joining = spread.settle();
  while (result.convince.size() < kMostConvinced) {
    auto next = spread.convince_next();
    if (!next) break;
    result.convince.push_back(std::move(*next));
  }
  result.left = spread.left();
  return result;
}

}  // namespace stratmap
