#include "engine/metrics/rollup_scores.h"

#include <utility>

namespace stratmap {
namespace {

using Parts = std::vector<ScorePart>;

std::vector<RolledScore> rolled_up_each(const std::vector<Parts>& all, const RollupTerms& terms) {
  std::vector<RolledScore> scores;
  scores.reserve(all.size());
  for (const Parts& parts : all) scores.push_back(rolled_up(parts, terms));
  return scores;
}

// The parts of every perspective and of every function's card.
struct Cards {
  std::vector<Parts> perspectives, functions;
};

Cards cards_of(const Analysis& analysis, const std::vector<RolledScore>& objectives) {
  const Model& model = analysis.model;
  Cards cards{std::vector<Parts>(model.perspectives.size()),
              std::vector<Parts>(model.functions.size())};
  for (std::size_t o = 0; o < objectives.size(); ++o) {
    const Objective& objective = model.objectives[o];
    const ScorePart part{objectives[o].score, objective.weight};
    const auto perspective = analysis.ladder.perspective_of(id_at<Objective>(o));
    if (objective.level != ObjectiveLevel::unit) {
      if (perspective) cards.perspectives[perspective->index()].push_back(part);
      continue;
    }
    for (const Ref<Function>& owner : objective.owners)
      if (!owner.is_unknown()) cards.functions[owner.id.index()].push_back(part);
  }
  return cards;
}

}  // namespace

RollupTerms rollup_terms(const Analysis& analysis) {
  return {.method = analysis.model.settings.rollup,
          .coverage_min = analysis.threshold("coverage-min"),
          .veto_share = analysis.threshold("veto-share")};
}

namespace {

std::vector<RolledScore> objective_scores(const Analysis& analysis,
                                          const std::vector<Standing>& standings) {
  const Model& model = analysis.model;
  std::vector<Parts> all(model.objectives.size());
  for (std::size_t o = 0; o < all.size(); ++o) {
    for (const auto metric : analysis.involvement.metrics[id_at<Objective>(o)])
      if (model[metric].direction != Direction::monitor)
        all[o].push_back({standings[metric.index()].score, model[metric].weight()});
  }
  return rolled_up_each(all, rollup_terms(analysis));
}

}  // namespace

std::vector<RolledScore> objective_scores(const Analysis& analysis) {
  return objective_scores(analysis, analysis.standings);
}

RolledScores rolled_scores_of(const Analysis& analysis, const std::vector<Standing>& standings) {
  const RollupTerms terms = rollup_terms(analysis);
  RolledScores scores;
  scores.objectives = objective_scores(analysis, standings);
  const Cards cards = cards_of(analysis, scores.objectives);
  scores.perspectives = rolled_up_each(cards.perspectives, terms);
  scores.functions = rolled_up_each(cards.functions, terms);
  Parts map;
  for (std::size_t p = 0; p < scores.perspectives.size(); ++p)
    if (!cards.perspectives[p].empty())
      map.push_back({scores.perspectives[p].score, analysis.model.perspectives[p].weight});
  scores.map = rolled_up(map, terms);
  return scores;
}

}  // namespace stratmap
