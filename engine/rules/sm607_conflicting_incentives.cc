#include <algorithm>
#include <array>
#include <optional>

#include "engine/graph/rewarded.h"
#include "engine/graph/signed_paths.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// Two metrics that pull apart: one of the cause, one of the effect.
struct Pair {
  Id<Metric> of_cause, of_effect;
  bool both_are_rewarded = false;
};

class Conflicts {
 public:
  explicit Conflicts(const Analysis& analysis)
      : analysis_(analysis), rewards_(rewards_by_metric(analysis.model)) {}

  void look_at(const Cause& cause, Outcome& outcome) const {
    const std::optional<Pair> pair = pair_of(cause);
    if (!pair) return;
    outcome.findings.push_back(finding_of(cause, *pair));
  }

 private:
  bool is_rewarded(Id<Metric> metric) const { return !rewards_[metric].empty(); }
  bool counts(Id<Metric> metric) const {
    return analysis_.model[metric].target.has_value() || is_rewarded(metric);
  }

  // A metric that nobody owns sets nobody against anybody.
  bool belong_apart(Id<Metric> one, Id<Metric> other) const {
    const auto owners = analysis_.involvement.owners[one];
    const auto other_owners = analysis_.involvement.owners[other];
    return !owners.empty() && !other_owners.empty() && !std::ranges::equal(owners, other_owners);
  }

  // Whether a pair that is rewarded alike comes earlier: the order of ids.
  bool is_before(const Pair& one, const Pair& other) const {
    if (one.both_are_rewarded != other.both_are_rewarded) return one.both_are_rewarded;
    const auto ids = [&](const Pair& pair) {
      return std::pair<std::string_view, std::string_view>(analysis_.model[pair.of_cause].id,
                                                           analysis_.model[pair.of_effect].id);
    };
    return ids(one) < ids(other);
  }

  // The first by id of which both are rewarded, else the first.
  std::optional<Pair> pair_of(const Cause& cause) const {
    std::optional<Pair> first;
    for (const auto one : analysis_.involvement.metrics[cause.from]) {
      if (!counts(one)) continue;
      for (const auto other : analysis_.involvement.metrics[cause.to]) {
        if (!counts(other) || !belong_apart(one, other)) continue;
        const Pair pair{one, other, is_rewarded(one) && is_rewarded(other)};
        if (!first || is_before(pair, *first)) first = pair;
      }
    }
    return first;
  }

  Figure::Elements owners_of(Id<Metric> metric) const {
    Figure::Elements owners;
    for (const auto owner : analysis_.involvement.owners[metric])
      owners.push_back(&analysis_.model[owner]);
    return owners;
  }

  // Those that raise the cause, and so meet the same conflict.
  Figure::Elements raising(Id<Objective> cause, Id<Objective> effect) const {
    Figure::Elements objectives;
    for (const Cause& before : analysis_.causes.links_to(cause))
      if (before.link->effect == Effect::raises && before.from != effect)
        objectives.push_back(&analysis_.model[before.from]);
    return objectives;
  }

  Finding finding_of(const Cause& cause, const Pair& pair) const {
    const Model& model = analysis_.model;
    const auto steps = static_cast<std::size_t>(analysis_.threshold("conflict-steps"));
    const bool it_depends = has_helping_path(analysis_.causes, cause.from, cause.to, steps);
    Finding finding{.severity = it_depends ? Severity::note : Severity::warning,
                    .subjects = {subject_of(model[cause.from], model[cause.to])},
                    .message = message_of(pair.both_are_rewarded, it_depends),
                    .figures = {{"metric", &model[pair.of_cause]},
                                {"owners", owners_of(pair.of_cause)},
                                {"metric2", &model[pair.of_effect]},
                                {"owners2", owners_of(pair.of_effect)}},
                    .span = cause.link->to.span,
                    .related = {{model[pair.of_cause].span,
                                 {.fi = "edellinen mittari", .en = "the first metric"}},
                                {model[pair.of_effect].span,
                                 {.fi = "jälkimmäinen mittari", .en = "the second metric"}}}};
    Figure::Elements before = raising(cause.from, cause.to);
    if (before.empty()) return finding;
    finding.figures.push_back({"also", std::move(before)});
    finding.label = {.fi = "koskee myös niitä, jotka vahvistavat tavoitetta {cause}: {also}",
                     .en = "also concerns what raises {cause}: {also}"};
    return finding;
  }

  static Wording message_of(bool both_are_rewarded, bool it_depends) {
    if (both_are_rewarded && it_depends)
      return {.fi =
                  "{owners} {owners#saa|saavat} palkkion mittarista {metric}, {owners2} "
                  "mittarista {metric2} – ja edellinen sekä heikentää että muuta reittiä "
                  "vahvistaa jälkimmäistä",
              .en =
                  "{owners} {owners#is|are} paid for {metric}, {owners2} for {metric2}, and the "
                  "first hurts the second and helps it by another way"};
    if (both_are_rewarded)
      return {.fi =
                  "{owners} {owners#saa|saavat} palkkion mittarista {metric}, {owners2} "
                  "mittarista {metric2} – ja edellinen heikentää jälkimmäistä",
              .en =
                  "{owners} {owners#is|are} paid for {metric}, {owners2} for {metric2}, and the "
                  "first hurts the second"};
    if (it_depends)
      return {.fi =
                  "{cause} heikentää tavoitetta {effect}, mutta muuta reittiä myös vahvistaa "
                  "sitä – mittarista {metric} {owners#vastaa|vastaavat} {owners}, mittarista "
                  "{metric2} {owners2}",
              .en =
                  "{cause} hurts {effect}, but by another way also helps it: {owners} "
                  "{owners#answers|answer} for {metric}, {owners2} for {metric2}"};
    return {.fi =
                "{cause} heikentää tavoitetta {effect} – mittarista {metric} "
                "{owners#vastaa|vastaavat} {owners}, mittarista {metric2} {owners2}",
            .en =
                "{cause} hurts {effect}: {owners} {owners#answers|answer} for {metric}, "
                "{owners2} for {metric2}"};
  }

  const Analysis& analysis_;
  Relation<Metric, Reward> rewards_;
};

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  const Conflicts conflicts(analysis);
  for (const Cause& cause : analysis.causes.links()) {
    if (cause.link->effect != Effect::lowers) continue;
    outcome.assessed = true;
    conflicts.look_at(cause, outcome);
  }
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "mikään nuoli ei heikennä (`effect: lowers`)",
                       .en = "no arrow hurts anything (`effect: lowers`)"});
}

constexpr std::array<std::string_view, 1> kThresholds = {"conflict-steps"};

}  // namespace

extern const Rule kSm607;
constinit const Rule kSm607 = {
    .code = "SM607",
    .name = "conflicting-incentives",
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::opener,
    .needs = {.fi = "Nuoli, joka heikentää (`effect: lowers`).",
              .en = "An arrow that hurts (`effect: lowers`)."},
    .summary = {.fi =
                    "Nuoli heikentää tavoitetta, ja sen päiden mittareita johtavat eri toiminnot.",
                .en = "An arrow hurts, and different functions answer for the metrics at its "
                      "ends."},
    .why = {.fi = "Molemmat voivat päästä lukuihinsa, vaikka asiakas häviää.",
            .en = "Both can reach their numbers while the customer loses."},
    .question = {.fi = "Jos molemmat pääsette tavoitteeseenne, voiko asiakas silti hävitä?",
                 .en = "If both of you hit your numbers, can the customer still lose?"},
    .fix = {.fi = "Sopikaa yhteinen mittari, raja, jota ei ylitetä, tai uudet painot.",
            .en = "Agree on a shared metric, a guard-rail, or other weights."},
    .together = {.says = {.fi = "asettaa kaksi mittaria vastakkain",
                          .en = "set two metrics against each other"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia; "
        "Asiakaslähtöisyys on HR:n asia, 2014"),
    .thresholds = kThresholds,
    .failing_example = R"(objectives:
  tight-routes:
    name: {fi: Ajoreitit ovat tehokkaat, en: Routes are efficient}
    drives:
      fast-help: {effect: lowers}  # <-
  fast-help: {name: {fi: Apu tulee nopeasti, en: Help comes fast}}
functions:
  grounds: {name: {fi: Piha-alueet, en: Grounds}}
  emergency: {name: {fi: Päivystys, en: Emergency service}}
metrics:
  km: {name: {fi: Ajokilometrit, en: Kilometres}, measures: tight-routes, owner: grounds, target: 14}
  minutes: {name: {fi: Vasteaika, en: Response time}, measures: fast-help, owner: emergency, target: 45}
)",
    .passing_example = R"(objectives:
  tight-routes:
    name: {fi: Ajoreitit ovat tehokkaat, en: Routes are efficient}
    drives:
      fast-help: {effect: lowers}
  fast-help: {name: {fi: Apu tulee nopeasti, en: Help comes fast}}
functions:
  grounds: {name: {fi: Piha-alueet, en: Grounds}}
  emergency: {name: {fi: Päivystys, en: Emergency service}}
metrics:
  km: {name: {fi: Ajokilometrit, en: Kilometres}, measures: tight-routes, owner: grounds, target: 14}
  minutes: {name: {fi: Vasteaika, en: Response time}, measures: fast-help, owner: grounds, target: 45}
)",
    .check = check,
};

}  // namespace stratmap
