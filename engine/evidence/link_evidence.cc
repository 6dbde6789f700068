#include "engine/evidence/link_evidence.h"

#include <cmath>
#include <string_view>

#include "engine/evidence/range_distance.h"
#include "engine/evidence/rivals.h"
#include "engine/jobs.h"
#include "engine/network/random_draws.h"

namespace stratmap {
namespace {

// A seed of the metrics' own: what is said of one link does not change when others come or go.
std::uint64_t seed_of(std::uint64_t seed, std::string_view cause, std::string_view effect) {
  std::uint64_t hash = 0xCBF29CE484222325;  // FNV-1a (Fowler, Noll & Vo)
  const auto add = [&](std::string_view text) {
    for (const char letter : text)
      hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3;
  };
  add(cause);
  add("\n");
  add(effect);
  return RandomDraws(seed).next() ^ hash;
}

class Tester {
 public:
  Tester(const Analysis& analysis, const EvidenceWishes& wishes)
      : analysis_(analysis), wishes_(wishes), finder_(analysis) {
    evidence_.seed = wishes.seed;
    evidence_.rule = wishes.rule;
    evidence_.draws = static_cast<std::uint32_t>(analysis.threshold("test-draws"));
    evidence_.fewest_pairs = static_cast<std::size_t>(analysis.threshold("test-pairs-min"));
    evidence_.limits = {.q = analysis.threshold("test-q"),
                        .detectable = analysis.threshold("test-detectable")};
  }

  Evidence tested() && {
    for (const Cause& cause : analysis_.causes.links()) add(cause);
    run_jobs(evidence_.links.size(), wishes_.threads, [&](std::size_t i) {
      EvidenceOfLink& link = evidence_.links[i];
      if (link.has_series()) test(link);
    });
    judge();
    return std::move(evidence_);
  }

 private:
  void add(const Cause& cause) {
    const auto series = finder_.series_of_link(cause);
    const bool is_enough = series && series->pairs >= evidence_.fewest_pairs;
    if (wishes_.links == LinksTold::testable && !is_enough) return;
    EvidenceOfLink link;
    link.link = &cause;
    link.lag_known = cause.link->lag ? LagKnown::declared : LagKnown::looked_for;
    if (series) {
      link.series = *series;
      link.kind = *finder_.series(series->of_cause).kind;
      link.expected_sign = (cause.link->effect == Effect::raises ? 1 : -1) *
                           good_direction(analysis_.model[series->of_cause]) *
                           good_direction(analysis_.model[series->of_effect]);
      link.test.obstacle = TestObstacle::too_few_pairs;
      link.test.lag = series->lag;
    } else {
      link.no_series = finder_.obstacle_between(cause.from, cause.to);
    }
    evidence_.links.push_back(std::move(link));
  }

  std::vector<PeriodPoint> points_of(Id<Metric> metric) const {
    return testable_points(analysis_.model[metric], finder_.series(metric).points);
  }

  void test(EvidenceOfLink& link) const {
    const LinkSeries& series = link.series;
    const std::vector<PeriodPoint> causes = points_of(series.of_cause);
    const std::vector<PeriodPoint> effects = points_of(series.of_effect);
    link.has_range = !causes.empty() && !effects.empty();
    if (!link.has_range) return;
    const std::uint64_t seed = seed_of(wishes_.seed, analysis_.model[series.of_cause].id,
                                       analysis_.model[series.of_effect].id);
    LinkTestWishes wishes{.lag = {}, .fewest_pairs = evidence_.fewest_pairs, .draws = {}};
    wishes.draws = {.count = evidence_.draws, .seed = seed};
    if (wishes_.links == LinksTold::testable) wishes.draws.up_to = evidence_.limits.q;
    if (link.lag_known == LagKnown::declared) wishes.lag = series.lag;
    link.test = link_test(causes, effects, link.kind, wishes);
    if (link.test.was_tested() && wishes_.links == LinksTold::all)
      link.rivals = rivals_of(analysis_.causes, link.link->from, link.link->to);
  }

  // All tests of the run are one family.
  void judge() {
    std::vector<EvidenceOfLink*> family;
    std::vector<double> p;
    for (EvidenceOfLink& link : evidence_.links) {
      if (!link.has_series() || !link.test.was_tested()) continue;
      family.push_back(&link);
      p.push_back(link.test.p);
    }
    const std::vector<double> q = false_discovery_rates(p, wishes_.rule);
    evidence_.tested = family.size();
    for (std::size_t i = 0; i < family.size(); ++i) {
      family[i]->q = q[i];
      family[i]->verdict = verdict_of(family[i]->test, q[i], family[i]->expected_sign,
                                      family[i]->lag_known, evidence_.limits);
    }
  }

  const Analysis& analysis_;
  const EvidenceWishes& wishes_;
  LinkSeriesFinder finder_;
  Evidence evidence_;
};

bool is_larger(const std::optional<double>& reading, double r) {
  return reading && std::abs(*reading) > std::abs(r);
}

}  // namespace

bool EvidenceOfLink::reverse_is_larger() const { return is_larger(test.reverse, test.r); }
bool EvidenceOfLink::at_once_is_larger() const { return is_larger(test.at_once, test.r); }

Evidence evidence_of(const Analysis& analysis, const EvidenceWishes& wishes) {
  return Tester(analysis, wishes).tested();
}

}  // namespace stratmap
