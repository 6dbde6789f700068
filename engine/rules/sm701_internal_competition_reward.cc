#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

using FunctionId = Id<Function>;

bool is_competing(const Reward& reward) {
  return reward.zero_sum || reward.basis == RewardBasis::individual ||
         reward.basis == RewardBasis::ranking;
}

bool has_another_metric(const Reward& reward, const Reward& than) {
  return std::ranges::any_of(reward.metrics, [&](const Ref<Metric>& metric) {
    return !metric.is_unknown() && std::ranges::none_of(than.metrics, [&](const Ref<Metric>& each) {
      return !each.is_unknown() && each.id == metric.id;
    });
  });
}

// By function, the part of its rewards that is shared; of one without rewards 0.
std::vector<double> shared_parts(const Model& model) {
  std::vector<double> shared(model.functions.size()), all(model.functions.size());
  for (const Reward& reward : model.rewards) {
    const double weight = reward.weight.value_or(1);
    for (const Ref<Function>& function : reward.functions) {
      if (function.is_unknown()) continue;
      all[function.id.index()] += weight;
      if (reward.basis == RewardBasis::shared) shared[function.id.index()] += weight;
    }
  }
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i] > 0) shared[i] /= all[i];
  return shared;
}

// Those whom the customer meets right before or after a function.
Relation<Function, Function> next_at_the_customer(const Model& model) {
  std::vector<std::pair<FunctionId, FunctionId>> pairs;
  for (std::size_t i = 1; i < model.journey.size(); ++i) {
    for (const StageFunction& one : model.journey[i - 1].functions)
      for (const StageFunction& other : model.journey[i].functions) {
        if (one.function.is_unknown() || other.function.is_unknown()) continue;
        pairs.emplace_back(one.function.id, other.function.id);
        pairs.emplace_back(other.function.id, one.function.id);
      }
  }
  return {model.functions.size(), pairs};
}

// Two functions that a reward sets against each other; in the order of ids.
struct Rivals {
  FunctionId one, other;
  std::uint32_t required = 0;  // CR
};

class Competition {
 public:
  explicit Competition(const Analysis& analysis)
      : analysis_(analysis),
        model_(analysis.model),
        shared_(shared_parts(model_)),
        next_(next_at_the_customer(model_)),
        requirements_(analysis.causes, analysis.involvement, model_.functions.size()) {}

  void look_at(const Reward& reward, Outcome& outcome) {
    const std::vector<bool> is_rival = rivals_in(reward);
    std::optional<Rivals> worst;
    std::optional<FunctionId> within;
    for (const Ref<Function>& function : reward.functions) {
      if (function.is_unknown()) continue;
      const FunctionId f = function.id;
      if (reaches(shared_[f.index()], analysis_.threshold("shared-part"))) continue;
      take_worst(f, is_rival, worst);
      if (reward.zero_sum && model_[f].people.value_or(0) > 1 &&
          (!within || model_[f].id < model_[*within].id))
        within = f;
    }
    if (worst)
      outcome.findings.push_back(against_each_other(reward, *worst));
    else if (within)
      outcome.findings.push_back(within_itself(reward, *within));
  }

 private:
  // Those in the reward, or in another competing one that pays for something else.
  std::vector<bool> rivals_in(const Reward& reward) const {
    std::vector<bool> is_rival(model_.functions.size());
    for (const Reward& other : model_.rewards) {
      const bool competes =
          &other == &reward || (is_competing(other) && has_another_metric(other, reward));
      if (!competes) continue;
      for (const Ref<Function>& function : other.functions)
        if (!function.is_unknown()) is_rival[function.id.index()] = true;
    }
    return is_rival;
  }

  void take_worst(FunctionId f, const std::vector<bool>& is_rival, std::optional<Rivals>& worst) {
    for (const auto& [g, times] : requirements_.of(f))
      if (is_rival[g.index()]) take(f, g, times, worst);
    for (const auto g : next_[f])
      if (g != f && is_rival[g.index()]) take(f, g, 0, worst);
  }

  void take(FunctionId f, FunctionId g, std::uint32_t required,
            std::optional<Rivals>& worst) const {
    Rivals rivals{f, g, required};
    if (model_[g].id < model_[f].id) std::swap(rivals.one, rivals.other);
    if (!worst || rank(rivals) < rank(*worst)) worst = rivals;
  }
  std::tuple<std::int64_t, std::string_view, std::string_view> rank(const Rivals& rivals) const {
    return {-static_cast<std::int64_t>(rivals.required), model_[rivals.one].id,
            model_[rivals.other].id};
  }

  Finding against_each_other(const Reward& reward, const Rivals& rivals) const {
    Finding finding{
        .subjects = {subject_in("rewards", reward), subject_of(model_[rivals.one]),
                     subject_of(model_[rivals.other])},
        .message = {.fi = "palkitsemismalli {subject} asettaa toiminnot {subject2} ja {subject3} "
                          "vastakkain, vaikka kartalla niitä yhdistää {required} {required#tavoite "
                          "tai nuoli|tavoitetta tai nuolta}",
                    .en = "the reward {subject} sets {subject2} and {subject3} against each other, "
                          "though {required} {required#objective or arrow of the map "
                          "joins|objectives or arrows of the map join} them"},
        .figures = {count("required", rivals.required)},
        .span = reward.span};
    if (rivals.required == 0)
      finding.message = {
          .fi =
              "palkitsemismalli {subject} asettaa toiminnot {subject2} ja {subject3} vastakkain, "
              "vaikka asiakas siirtyy toiselta toiselle",
          .en =
              "the reward {subject} sets {subject2} and {subject3} against each other, though the "
              "customer passes from one to the other"};
    return finding;
  }

  Finding within_itself(const Reward& reward, FunctionId f) const {
    return {.subjects = {subject_in("rewards", reward), subject_of(model_[f])},
            .message = {.fi = "palkitsemismallissa {subject} toiminnon {subject2} {people} ihmistä "
                              "jakaa saman potin: yhden voitto on toisen tappio",
                        .en = "under the reward {subject} the {people} people of {subject2} share "
                              "one pot: what one wins another loses"},
            .figures = {{"people", *model_[f].people},
                        {"shared", std::round(100 * shared_[f.index()])}},
            .span = reward.span};
  }

  const Analysis& analysis_;
  const Model& model_;
  std::vector<double> shared_;
  Relation<Function, Function> next_;
  CoordinationRequirements requirements_;
};

Outcome check(const Analysis& analysis) {
  if (analysis.model.rewards.empty())
    return not_assessed(
        {.fi = "mallissa ei ole palkitsemismalleja", .en = "the model has no rewards"});
  Competition competition(analysis);
  Outcome outcome{.assessed = false};
  for (const Reward& reward : analysis.model.rewards) {
    if (!reward.basis) {
      outcome.unassessed.push_back({{.fi = "palkitsemisen perustetta (`basis`) ei ole kerrottu",
                                     .en = "the `basis` of the reward is not given"},
                                    subject_in("rewards", reward)});
      continue;
    }
    outcome.assessed = true;
    if (is_competing(reward)) competition.look_at(reward, outcome);
  }
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"shared-part"};

}  // namespace

extern const Rule kSm701;
constinit const Rule kSm701 = {
    .code = "SM701",
    .name = "internal-competition-reward",
    .in_knots = InKnots::opener,
    .needs = {.fi = "Palkitsemismalli, jonka peruste (`basis`) on kerrottu.",
              .en = "A reward with a `basis`."},
    .summary = {.fi = "Palkitsemismalli, joka panee kilpailemaan ne, joiden pitää kartan tai "
                      "asiakaspolun mukaan toimia yhdessä.",
                .en = "A reward that sets against each other those whom the map or the customer's "
                      "journey calls to work together."},
    .why = {.fi = "Sisäiseen kilpailuun ohjaava palkitsemismalli ohjaa pois asiakkaan arvosta.",
            .en = "Reward models that steer into internal competition steer away from the "
                  "customer's value."},
    .question = {.fi = "Menetätkö rahaa, jos autat toista tiimiä?",
                 .en = "Does helping the other team cost you money?"},
    .fix = {.fi = "Lisää palkitsemiseen yhteinen osa.", .en = "Add a shared part to the reward."},
    .together = {.says = {.fi = "panee talon kilpailemaan itsensä kanssa",
                          .en = "set the organization against itself"},
                 .things = {.fi = "palkitsemismallia", .en = "rewards"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives:
  on-time: {name: {fi: Tulemme ajallaan, en: We come on time}, owner: emergency, contributors: property-care}
functions:
  emergency: {name: {fi: Päivystys, en: Emergency desk}}
  property-care: {name: {fi: Kiinteistönhoito, en: Property care}}
rewards:
  response-bonus:  # <-
    name: {fi: Vastelisä, en: Response bonus}
    functions: [emergency, property-care]
    basis: ranking
    weight: 20
)",
    .passing_example = R"(objectives:
  on-time: {name: {fi: Tulemme ajallaan, en: We come on time}, owner: emergency, contributors: property-care}
functions:
  emergency: {name: {fi: Päivystys, en: Emergency desk}}
  property-care: {name: {fi: Kiinteistönhoito, en: Property care}}
rewards:
  response-bonus:
    name: {fi: Vastelisä, en: Response bonus}
    functions: [emergency, property-care]
    basis: shared
    weight: 20
)",
    .check = check,
};

}  // namespace stratmap
