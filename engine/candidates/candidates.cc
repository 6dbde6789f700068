#include "engine/candidates/candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "engine/candidates/candidate_reasons.h"
#include "engine/candidates/data_support.h"
#include "engine/candidates/surroundings.h"
#include "engine/candidates/text_likeness.h"
#include "engine/candidates/twins.h"

namespace stratmap {
namespace {

constexpr double kUnknownGain = -1;

double step_part(int rungs) {
  constexpr std::array kByRungs = {0.5, 1.0, 0.4};
  return rungs < 3 ? kByRungs[static_cast<std::size_t>(rungs)] : 0.2;
}

double repair_part(double gain) { return 1 - std::exp(-gain / 2); }

// Name and description, in the organization's language.
std::vector<std::string> texts_of(const Model& model) {
  const std::string& language = model.organization.language;
  std::vector<std::string> texts;
  for (const Objective& objective : model.objectives) {
    std::string text(objective.name.in(language, language));
    const std::string_view description = objective.notes->description.in(language, language);
    texts.push_back(description.empty() ? text : text.append(" ").append(description));
  }
  return texts;
}

// A pair on its way to the list: its score with the best repair that is still possible.
struct Entry {
  ObjectivePair pair;
  CandidateParts parts;  // with that repair
  double bound;
};

// Ranks pairs by bounds that are made exact only where it matters.
class Ranking {
 public:
  explicit Ranking(const Analysis& analysis)
      : analysis_(analysis),
        surroundings_(surroundings_of(analysis.model, analysis.involvement)),
        likeness_(texts_of(analysis.model)),
        twins_(analysis.causes, surroundings_),
        trial_(analysis),
        gain_from_(analysis.model.objectives.size(), kUnknownGain),
        gain_to_(gain_from_) {}

  std::vector<Candidate> best(std::span<const ObjectivePair> pairs, std::size_t most,
                              double least) {
    pairs_ = pairs;
    most_gain_ = trial_.most_gain(pairs);
    std::vector<Candidate> found;
    for (Entry& entry : entries_by_bound()) {
      const double needed = found.size() < most ? least : found.back().score;
      if (entry.bound < needed) break;
      if (bound_of(entry) < needed) continue;
      take(entry, most, least, found);
    }
    for (Candidate& candidate : found) explain(candidate);
    return found;
  }

 private:
  std::vector<Entry> entries_by_bound() {
    std::vector<Entry> entries;
    const auto supports = data_support(analysis_, pairs_);
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      Entry entry{pairs_[i], parts_of(pairs_[i]), 0};
      entry.parts.numbers = supports[i];
      entry.parts.repair = repair_part(most_gain_);
      entry.bound = score_of(entry.parts);
      entries.push_back(entry);
    }
    std::ranges::stable_sort(entries, std::ranges::greater{}, &Entry::bound);
    return entries;
  }

  // All but the repair and the numbers.
  CandidateParts parts_of(const ObjectivePair& pair) {
    const auto [from, to] = pair;
    const auto &here = surroundings_[from.index()], &there = surroundings_[to.index()];
    CandidateParts parts;
    parts.step = step_part(*analysis_.ladder.rank(to) - *analysis_.ladder.rank(from));
    if (!here.empty() && !there.empty()) parts.context = jaccard_index(here, there);
    if (!here.empty()) parts.twins = twins_.share_with_arrow(from, to);
    if (!likeness_.is_empty(from.index()) && !likeness_.is_empty(to.index()))
      parts.text = likeness_.between(from.index(), to.index());
    return parts;
  }

  // No arrow can gain more than all from its cause together, nor than all to its effect.
  double bound_of(Entry& entry) {
    const auto [from, to] = entry.pair;
    const double gain = std::min(gain_of_all(gain_from_, from, &ObjectivePair::first),
                                 gain_of_all(gain_to_, to, &ObjectivePair::second));
    entry.parts.repair = repair_part(std::min(gain, most_gain_));
    return score_of(entry.parts);
  }

  double gain_of_all(std::vector<double>& gains, Id<Objective> objective,
                     Id<Objective> ObjectivePair::*end) {
    double& gain = gains[objective.index()];
    if (gain != kUnknownGain) return gain;
    std::vector<ObjectivePair> arrows;
    std::ranges::copy_if(pairs_, std::back_inserter(arrows),
                         [&](const ObjectivePair& pair) { return pair.*end == objective; });
    return gain = trial_.most_gain(arrows);
  }

  void take(const Entry& entry, std::size_t most, double least, std::vector<Candidate>& found) {
    Candidate candidate{.from = entry.pair.first, .to = entry.pair.second, .parts = entry.parts};
    candidate.parts.repair = repair_part(trial_.repair_by(entry.pair).gain);
    candidate.score = score_of(candidate.parts);
    if (candidate.score < least) return;
    const auto comes_before = [&](const Candidate& one, const Candidate& other) {
      return one.score != other.score ? one.score > other.score : place_of(one) < place_of(other);
    };
    found.insert(std::ranges::upper_bound(found, candidate, comes_before), candidate);
    if (found.size() > most) found.pop_back();
  }

  // Pairs come in the order in which equal scores do.
  std::pair<std::string_view, std::string_view> place_of(const Candidate& candidate) const {
    return {analysis_.model[candidate.from].id, analysis_.model[candidate.to].id};
  }

  void explain(Candidate& candidate) {
    const auto &here = surroundings_[candidate.from.index()],
               &there = surroundings_[candidate.to.index()];
    candidate.reasons = reasons_of(analysis_.model, candidate.parts,
                                   {.repair = trial_.repair_by({candidate.from, candidate.to}),
                                    .shared = shared_elements(analysis_.model, here, there),
                                    .twins = twins_.with_arrow(candidate.from, candidate.to)});
  }

  const Analysis& analysis_;
  std::vector<Surroundings> surroundings_;
  TextLikeness likeness_;
  Twins twins_;
  RepairTrial trial_;
  std::span<const ObjectivePair> pairs_;
  double most_gain_ = 0;
  std::vector<double> gain_from_, gain_to_;  // by objective
};

}  // namespace

double score_of(const CandidateParts& parts) {
  double sum = 0, weights = 0;
  const auto add = [&](double weight, std::optional<double> part) {
    if (!part) return;
    sum += weight * *part;
    weights += weight;
  };
  add(0.35, parts.repair);
  add(0.25, parts.step);
  add(0.20, parts.context);
  add(0.10, parts.twins);
  add(0.05, parts.text);
  add(0.05, parts.numbers);
  return sum / weights;
}

std::vector<Candidate> best_candidates(const Analysis& analysis,
                                       std::span<const ObjectivePair> pairs, std::size_t most,
                                       double least) {
  if (pairs.empty() || most == 0) return {};
  return Ranking(analysis).best(pairs, most, least);
}

}  // namespace stratmap
