#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/graph/rewarded.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool guards(const Metric& metric) {
  constexpr std::array kGuards = {Nature::quality, Nature::service_level, Nature::satisfaction,
                                  Nature::loyalty, Nature::advocacy,      Nature::retention,
                                  Nature::feedback};
  return metric.nature && std::ranges::find(kGuards, *metric.nature) != kGuards.end();
}

// The signs that a number can be reached without doing any good, one metric at a time.
class Signs {
 public:
  explicit Signs(const Analysis& analysis)
      : analysis_(analysis),
        rewards_(rewards_by_metric(analysis.model)),
        guard_counts_(analysis.model.objectives.size(), 0) {
    for (std::size_t o = 0; o < guard_counts_.size(); ++o)
      for (const auto metric : analysis.involvement.metrics[id_at<Objective>(o)])
        if (guards(analysis.model[metric])) ++guard_counts_[o];
  }

  // The heaviest reward that has it as its metric; nothing below the threshold.
  const Reward* reward_of(Id<Metric> metric) const {
    const Reward* heaviest = nullptr;
    for (const auto id : rewards_[metric]) {
      const Reward& reward = analysis_.model[id];
      if (!reward.weight || *reward.weight < analysis_.threshold("game-weight")) continue;
      if (heaviest == nullptr || *reward.weight > *heaviest->weight) heaviest = &reward;
    }
    return heaviest;
  }

  bool is_alone(Id<Metric> metric) const {
    return std::ranges::any_of(analysis_.involvement.measured[metric], [&](auto objective) {
      return analysis_.involvement.metrics[objective].size() == 1;
    });
  }

  bool is_reported_by_its_owner(Id<Metric> metric) const {
    const auto& source = analysis_.model[metric].source;
    if (!source) return false;
    if (source->word == SourceWord::self) return true;
    if (!source->system || source->system->is_unknown()) return false;
    return std::ranges::any_of(
        analysis_.model[source->system->id].owners, [&](const Ref<Function>& owner) {
          return !owner.is_unknown() && analysis_.involvement.owners.holds(metric, owner.id);
        });
  }

  // No other metric of quality or of what customers think at its objectives or those one link away.
  bool is_unguarded(Id<Metric> metric) const {
    return std::ranges::none_of(analysis_.involvement.measured[metric], [&](auto objective) {
      const auto guarded = [&](Id<Objective> id) { return is_guarded(id, metric); };
      const auto& causes = analysis_.causes;
      return guarded(objective) ||
             std::ranges::any_of(causes.links_from(objective), guarded, &Cause::to) ||
             std::ranges::any_of(causes.links_to(objective), guarded, &Cause::from);
    });
  }

 private:
  bool is_guarded(Id<Objective> objective, Id<Metric> besides) const {
    const bool is_itself = guards(analysis_.model[besides]) &&
                           analysis_.involvement.measured.holds(besides, objective);
    return guard_counts_[objective.index()] > (is_itself ? 1U : 0U);
  }

  const Analysis& analysis_;
  Relation<Metric, Reward> rewards_;
  std::vector<std::uint32_t> guard_counts_;  // by objective: metrics that guard it
};

void look_at(const Model& model, const Signs& signs, Id<Metric> id, double fewest,
             Outcome& outcome) {
  Finding finding{.subjects = {subject_of(model[id])}, .message = {}, .span = model[id].span};
  Figure::Words list;
  const Reward* reward = signs.reward_of(id);
  double found = reward == nullptr ? 0 : 1;
  const auto look_for = [&](bool holds, Bilingual sign) {
    if (!holds) return;
    ++found;
    list.push_back(sign);
  };
  look_for(signs.is_reported_by_its_owner(id),
           {.fi = "omistaja raportoi sen itse", .en = "its owner reports it"});
  look_for(signs.is_alone(id),
           {.fi = "se on tavoitteensa ainoa mittari", .en = "it stands alone on its objective"});
  look_for(signs.is_unguarded(id),
           {.fi = "laadun tai asiakkaan mittari puuttuu sen rinnalta",
            .en = "no metric of quality or of the customer keeps it in check"});
  if (found < fewest) return;
  finding.message = {.fi =
                         "mittari {subject} on helppo täyttää tekemättä mitään hyödyllistä: "
                         "{signs}",
                     .en = "the metric {subject} is easy to reach without doing any good: {signs}"};
  finding.figures = {count("count", static_cast<std::size_t>(found)), {"signs", std::move(list)}};
  if (reward != nullptr) {
    finding.message = {
        .fi = "mittarista {subject} riippuu {weight}\u00A0% palkkiosta {reward} – {signs}",
        .en = "{weight}% of {reward} hangs on the metric {subject}: {signs}"};
    finding.figures.push_back({"weight", *reward->weight});
    finding.figures.push_back({"reward", reward});
    finding.related.push_back({reward->span, {.fi = "palkitsee", .en = "rewards it"}});
  }
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (std::ranges::all_of(model.rewards, &Refs<Metric>::empty, &Reward::metrics))
    return not_assessed(
        {.fi = "yksikään palkitsemismalli ei nimeä mittaria", .en = "no reward names a metric"});
  const Signs signs(analysis);
  const double fewest = analysis.threshold("game-score");
  Outcome outcome;
  for (std::size_t m = 0; m < model.metrics.size(); ++m)
    look_at(model, signs, id_at<Metric>(m), fewest, outcome);
  return outcome;
}

constexpr std::array<std::string_view, 2> kThresholds = {"game-score", "game-weight"};

}  // namespace

extern const Rule kSm612;
constinit const Rule kSm612 = {
    .code = "SM612",
    .name = "gameable-metric",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin yksi palkitsemismalli, joka nimeää mittarin.",
              .en = "At least one reward with a metric."},
    .summary = {.fi = "Mittari, josta maksetaan, joka on yksin ja jonka luvun omistaja raportoi "
                      "itse – tai kolme neljästä tällaisesta merkistä.",
                .en = "A metric with three of four signs: it pays, it is reported by its owner, it "
                      "stands alone, and no metric of quality or of the customer guards it."},
    .why = {.fi = "Mittari, josta maksetaan ja joka on yksin, on pian pelkkä tavoite.",
            .en = "A measure that pays and stands alone is soon a target only."},
    .question = {.fi = "Miten tähän lukuun pääsisi tekemättä mitään hyödyllistä?",
                 .en = "How would you hit this number without doing any good?"},
    .fix = {.fi = "Lisää vastamittari, joka kertoo laadusta tai asiakkaasta.",
            .en = "Add a counter-metric, of quality or of the customer."},
    .together = {.says = {.fi = "on helppo täyttää tekemättä mitään hyödyllistä",
                          .en = "are easy to reach without doing any good"}},
    .source = in_both_languages("Goodhart 1975; Campbell 1979; Ittner & Larcker 2003"),
    .thresholds = kThresholds,
    .failing_example = R"(objectives:
  insight: {name: {fi: Ymmärrämme asiakasta, en: We understand the customer}}
functions:
  sales: {name: {fi: Myynti, en: Sales}}
metrics:
  meetings: {name: {fi: Pidetyt tapaamiset, en: Meetings held}, measures: insight, owner: sales, source: self}  # <-
rewards:
  bonus: {name: {fi: Myyntipalkkio, en: Sales bonus}, functions: sales, metric: meetings, weight: 40}
)",
    .passing_example = R"(objectives:
  insight: {name: {fi: Ymmärrämme asiakasta, en: We understand the customer}}
functions:
  sales: {name: {fi: Myynti, en: Sales}}
metrics:
  meetings: {name: {fi: Pidetyt tapaamiset, en: Meetings held}, measures: insight, owner: sales, source: self}
  feedback: {name: {fi: Palaute tapaamisesta, en: Feedback on the meeting}, measures: insight, nature: feedback, source: customers}
rewards:
  bonus: {name: {fi: Myyntipalkkio, en: Sales bonus}, functions: sales, metric: meetings, weight: 40}
)",
    .check = check,
};

}  // namespace stratmap
