#include "bench/left_out.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/candidates/candidates.h"

namespace stratmap::bench {
namespace {

constexpr double kSame = 1e-12;
constexpr double kFirst = 10;

// The parts of a score in the order of their weights, each with its weight.
constexpr std::array kWeights = {0.35, 0.25, 0.20, 0.10, 0.05, 0.05};
enum class Part : std::size_t { repair, step, context, twins, text, numbers };

std::array<std::optional<double>, kWeights.size()> shares_of(const CandidateParts& parts) {
  return {parts.repair, parts.step, parts.context, parts.twins, parts.text, parts.numbers};
}

double mean_without(const CandidateParts& parts, Part left_out) {
  const auto shares = shares_of(parts);
  double sum = 0, weights = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) {
    if (i == static_cast<std::size_t>(left_out) || !shares[i]) continue;
    sum += kWeights[i] * *shares[i];
    weights += kWeights[i];
  }
  return weights == 0 ? 0 : sum / weights;
}

// By way of ranking, in the order of kRankings.
std::array<double, kRankings.size()> scores_of(const CandidateParts& parts) {
  return {score_of(parts),
          parts.step,
          parts.repair,
          parts.context.value_or(0),
          mean_without(parts, Part::repair),
          mean_without(parts, Part::step),
          mean_without(parts, Part::context),
          mean_without(parts, Part::twins),
          mean_without(parts, Part::text),
          mean_without(parts, Part::numbers)};
}

Placing placing_of(double score, const std::vector<double>& scores) {
  Placing placing{.first = 1, .last = 0, .candidates = scores.size()};
  for (const double other : scores) {
    if (other > score + kSame) ++placing.first;
    if (other > score - kSame) ++placing.last;
  }
  return placing;
}

// Ranks all pairs of a model from which the arrow was taken; false where it is none of them.
bool place(const Model& model, const ObjectivePair& arrow, Placings& placings) {
  const Analysis analysis = analyse(model);
  if (reason_for_no_candidates(analysis)) return false;
  const auto pairs = candidate_pairs(analysis);
  if (std::ranges::find(pairs, arrow) == pairs.end()) return false;
  const auto all = best_candidates(analysis, pairs, pairs.size(), 0);
  std::array<std::vector<double>, kRankings.size()> scores;
  std::array<double, kRankings.size()> own{};
  double repair = 0;
  for (const Candidate& candidate : all) {
    const auto its = scores_of(candidate.parts);
    for (std::size_t i = 0; i < its.size(); ++i) scores[i].push_back(its[i]);
    if (ObjectivePair(candidate.from, candidate.to) != arrow) continue;
    own = its;
    repair = candidate.parts.repair;
  }
  for (std::size_t i = 0; i < own.size(); ++i) {
    placings[i].push_back(placing_of(own[i], scores[i]));
    placings[i].back().repair = repair;
  }
  return true;
}

}  // namespace

LeftOut leave_one_out(Model model) {
  LeftOut left_out;
  for (std::size_t from = 0; from < model.objectives.size(); ++from) {
    std::vector<Link>& drives = model.objectives[from].drives;
    for (std::size_t i = 0; i < drives.size(); ++i) {
      if (drives[i].kind != LinkKind::cause || drives[i].to.is_unknown()) continue;
      const Link link = std::move(drives[i]);
      drives.erase(drives.begin() + static_cast<std::ptrdiff_t>(i));
      ++left_out.links;
      if (!place(model, {id_at<Objective>(from), link.to.id}, left_out.placings))
        ++left_out.no_candidates;
      drives.insert(drives.begin() + static_cast<std::ptrdiff_t>(i), link);
    }
  }
  return left_out;
}

void add(LeftOut& to, const LeftOut& other) {
  to.links += other.links;
  to.no_candidates += other.no_candidates;
  for (std::size_t i = 0; i < kRankings.size(); ++i)
    to.placings[i].insert(to.placings[i].end(), other.placings[i].begin(), other.placings[i].end());
}

Quality quality_of(const std::vector<Placing>& placings) {
  Quality quality;
  for (const auto& [first, last, candidates, repair] : placings) {
    const double rank = (first + last) / 2;
    const double tied = last - first + 1;
    for (double place = first; place <= last; ++place) quality.by_lot += 1 / place / tied;
    quality.reciprocal_rank += 1 / rank;
    quality.hits_at_10 += std::clamp((kFirst - first + 1) / tied, 0.0, 1.0);
    const auto others = static_cast<double>(candidates) - 1;
    quality.auc += others == 0 ? 1 : 1 - (rank - 1) / others;
  }
  const double count = std::max(1.0, static_cast<double>(placings.size()));
  for (double* sum : {&quality.reciprocal_rank, &quality.by_lot, &quality.hits_at_10, &quality.auc})
    *sum /= count;
  quality.links = placings.size();
  return quality;
}

}  // namespace stratmap::bench
