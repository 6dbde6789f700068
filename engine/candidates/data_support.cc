#include "engine/candidates/data_support.h"

#include <algorithm>
#include <cmath>

#include "engine/evidence/detectable_correlation.h"
#include "engine/evidence/false_discovery.h"
#include "engine/evidence/link_test.h"
#include "engine/evidence/range_distance.h"
#include "engine/jobs.h"
#include "engine/metrics/link_series.h"

namespace stratmap {
namespace {

constexpr std::int32_t kLag = 1;

// A pair of the list that has numbers enough, and what the test says of it.
struct Tested {
  std::size_t pair;
  LinkSeries series;
  LinkTest test = {};
};

std::vector<Tested> testable(const LinkSeriesFinder& finder, std::span<const ObjectivePair> pairs,
                             std::size_t fewest_pairs) {
  std::vector<Tested> found;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto series = finder.series_between(pairs[i].first, pairs[i].second, kLag);
    if (series && series->pairs >= fewest_pairs) found.push_back({i, *series});
  }
  return found;
}

double support(double q) { return std::clamp(-std::log10(q) / 3, 0.0, 1.0); }

}  // namespace

std::vector<std::optional<double>> data_support(const Analysis& analysis,
                                                std::span<const ObjectivePair> pairs) {
  std::vector<std::optional<double>> supports(pairs.size());
  if (!analysis.today) return supports;
  const Model& model = analysis.model;
  const LinkSeriesFinder finder(analysis);
  const auto fewest_pairs = static_cast<std::size_t>(analysis.threshold("test-pairs-min"));
  std::vector<Tested> all = testable(finder, pairs, fewest_pairs);
  run_jobs(all.size(), {}, [&](std::size_t i) {
    const auto points = [&](Id<Metric> metric) {
      return testable_points(model[metric], finder.series(metric).points);
    };
    const PeriodKind kind = *finder.series(all[i].series.of_cause).kind;
    all[i].test = link_test(points(all[i].series.of_cause), points(all[i].series.of_effect), kind,
                            {.lag = kLag, .fewest_pairs = fewest_pairs, .draws = {.count = 0}});
  });
  std::erase_if(all, [](const Tested& each) { return !each.test.was_tested(); });
  std::vector<double> p;
  for (const Tested& each : all) p.push_back(fisher_p(each.test.r, each.test.left));
  const std::vector<double> q = false_discovery_rates(p, FalseDiscovery::benjamini_hochberg);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const int sign = good_direction(model[all[i].series.of_cause]) *
                     good_direction(model[all[i].series.of_effect]);
    supports[all[i].pair] = all[i].test.r * sign > 0 ? support(q[i]) : 0;
  }
  return supports;
}

}  // namespace stratmap
