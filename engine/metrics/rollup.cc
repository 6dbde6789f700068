#include "engine/metrics/rollup.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/metrics/score.h"

namespace stratmap {
namespace {

constexpr double kFull = 100;
constexpr double kBarelyAmber = kGreenScore - 1e-9;  // what a veto leaves at most
constexpr double kLeastGeometric = 1;                // a score of 0 would wipe out all others

struct Scored {
  double score = 0;
  double share = 0;  // of the weights of all that have a score
};

double mean_of(std::span<const Scored> scored) {
  double sum = 0, lowest = kFull, highest = 0;
  for (const Scored& part : scored) {
    sum += part.share * part.score;
    lowest = std::min(lowest, part.score);
    highest = std::max(highest, part.score);
  }
  return std::clamp(sum, lowest, highest);  // equal scores give that very score
}

double geometric_mean_of(std::span<const Scored> scored) {
  double sum = 0, lowest = kFull, highest = kLeastGeometric;
  for (const Scored& part : scored) {
    const double score = std::max(part.score, kLeastGeometric);
    sum += part.share * std::log(score);
    lowest = std::min(lowest, score);
    highest = std::max(highest, score);
  }
  return std::clamp(std::exp(sum), lowest, highest);
}

bool is_red(const Scored& part) { return status_of(part.score) == Status::red; }

double vetoed(std::span<const Scored> scored, double mean, double veto_share) {
  const bool is_vetoed = std::ranges::any_of(
      scored, [&](const Scored& part) { return is_red(part) && part.share >= veto_share; });
  return is_vetoed ? std::min(mean, kBarelyAmber) : mean;
}

double score_by(const RollupTerms& terms, std::span<const Scored> scored, double mean) {
  switch (terms.method) {
    case Rollup::mean:
      return mean;
    case Rollup::geometric:
      return geometric_mean_of(scored);
    case Rollup::worst:
      return std::ranges::min_element(scored, {}, &Scored::score)->score;
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
  for (Scored& part : scored) part.share /= known;

  const double mean = mean_of(scored);
  rolled.mean = mean;
  rolled.scored = scored.size();
  rolled.red = static_cast<std::size_t>(std::ranges::count_if(scored, is_red));
  rolled.coverage = known / all;
  rolled.lowest = mean * rolled.coverage;
  rolled.highest = rolled.lowest + kFull * (1 - rolled.coverage);
  if (rolled.coverage >= terms.coverage_min) rolled.score = score_by(terms, scored, mean);
  rolled.status = status_of(rolled.score);
  return rolled;
}

}  // namespace stratmap
