#include "engine/metrics/rollup.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <vector>

#include "engine/limits.h"
#include "engine/metrics/score.h"

namespace stratmap {
namespace {

constexpr double kFull = 100;
constexpr double kBarelyAmber = kGreenScore - 1e-9;  // what a veto leaves at most
constexpr double kLeastGeometric = 1;                // a score of 0 would wipe out all others

// What has a score, from the lowest up: the same sums to the last bit in whatever order the parts
// were given.
struct Scored {
  double score = 0;
  double weight = 0;

  friend auto operator<=>(const Scored&, const Scored&) = default;
};

double mean_of(std::span<const Scored> scored) {
  double sum = 0, weights = 0;
  for (const Scored& part : scored) {
    sum += part.weight * part.score;
    weights += part.weight;
  }
  // Equal scores give that very score.
  return std::clamp(sum / weights, scored.front().score, scored.back().score);
}

double geometric_mean_of(std::span<const Scored> scored) {
  double sum = 0, weights = 0;
  for (const Scored& part : scored) {
    sum += part.weight * std::log(std::max(part.score, kLeastGeometric));
    weights += part.weight;
  }
  return std::clamp(std::exp(sum / weights), std::max(scored.front().score, kLeastGeometric),
                    std::max(scored.back().score, kLeastGeometric));
}

bool is_red(const Scored& part) { return status_of(part.score) == Status::red; }

double vetoed(std::span<const Scored> scored, double mean, double veto_share) {
  double weights = 0;
  for (const Scored& part : scored) weights += part.weight;
  const bool is_vetoed = std::ranges::any_of(scored, [&](const Scored& part) {
    return is_red(part) && reaches(part.weight / weights, veto_share);
  });
  return is_vetoed ? std::min(mean, kBarelyAmber) : mean;
}

double score_by(const RollupTerms& terms, std::span<const Scored> scored, double mean) {
  switch (terms.method) {
    case Rollup::mean:
      return mean;
    case Rollup::geometric:
      return geometric_mean_of(scored);
    case Rollup::worst:
      return scored.front().score;
    case Rollup::veto:
      return vetoed(scored, mean, terms.veto_share);
  }
  return mean;
}

}  // namespace

RolledScore rolled_up(std::span<const ScorePart> parts, const RollupTerms& terms) {
  RolledScore rolled;
  double all = 0, known = 0;
  std::vector<Scored> scored;
  for (const ScorePart& part : parts) {
    if (part.weight <= 0) continue;
    ++rolled.parts;
    all += part.weight;
    if (!part.score) continue;
    known += part.weight;
    scored.push_back({*part.score, part.weight});
  }
  if (scored.empty()) return rolled;
  std::ranges::sort(scored);
  const double mean = mean_of(scored);
  rolled.mean = mean;
  rolled.scored = scored.size();
  rolled.red = static_cast<std::size_t>(std::ranges::count_if(scored, is_red));
  rolled.coverage = known / all;
  rolled.lowest = mean * rolled.coverage;
  rolled.highest = rolled.lowest + kFull * (1 - rolled.coverage);
  if (reaches(rolled.coverage, terms.coverage_min)) rolled.score = score_by(terms, scored, mean);
  rolled.status = status_of(rolled.score);
  return rolled;
}

}  // namespace stratmap
