#include "engine/evidence/link_picture.h"

#include <cmath>

#include "engine/evidence/lagged_correlation.h"
#include "engine/evidence/link_evidence.h"
#include "engine/evidence/range_distance.h"

namespace stratmap {
namespace {

Timeline timeline_of(const std::vector<PeriodPoint>& points) {
  Timeline timeline;
  for (const PeriodPoint& point : points) timeline.emplace_back(point.ordinal, point.value);
  return timeline;
}

void standardize(std::vector<std::pair<double, double>>& pairs,
                 double std::pair<double, double>::*side) {
  const auto count = static_cast<double>(pairs.size());
  double mean = 0, squares = 0;
  for (const auto& pair : pairs) mean += pair.*side / count;
  for (const auto& pair : pairs) squares += (pair.*side - mean) * (pair.*side - mean) / count;
  for (auto& pair : pairs) pair.*side = (pair.*side - mean) / std::sqrt(squares);
}

std::vector<std::pair<double, double>> scatter_of(const EvidenceOfLink& link,
                                                  const std::vector<PeriodPoint>& causes,
                                                  const std::vector<PeriodPoint>& effects) {
  const std::int32_t reach = link.lag_known == LagKnown::declared ? link.test.lag : 0;
  const Whitened left = whitened(causes, effects, link.kind, reach);
  std::vector<std::pair<double, double>> pairs;
  for (const auto& [i, j] : lagged_pairs(left.cause.points, left.effect.points, link.test.lag))
    pairs.emplace_back(left.cause.points[i].value, left.effect.points[j].value);
  standardize(pairs, &std::pair<double, double>::first);
  standardize(pairs, &std::pair<double, double>::second);
  return pairs;
}

}  // namespace

std::vector<LinkPicture> link_pictures(const Evidence& evidence, const Analysis& analysis) {
  const LinkSeriesFinder finder(analysis);
  std::vector<LinkPicture> pictures;
  for (std::size_t i = 0; i < evidence.links.size(); ++i) {
    const EvidenceOfLink& link = evidence.links[i];
    if (!link.has_series()) continue;
    const auto points = [&](Id<Metric> metric) {
      return testable_points(analysis.model[metric], finder.series(metric).points);
    };
    const std::vector<PeriodPoint> causes = points(link.series.of_cause);
    const std::vector<PeriodPoint> effects = points(link.series.of_effect);
    LinkPicture picture{.link = i,
                        .of_cause = link.series.of_cause,
                        .of_effect = link.series.of_effect,
                        .kind = link.kind,
                        .lag = link.test.lag,
                        .cause = timeline_of(finder.series(link.series.of_cause).points),
                        .effect = timeline_of(finder.series(link.series.of_effect).points),
                        .scatter = {},
                        .r = link.test.r,
                        .verdict = link.verdict};
    if (link.test.was_tested()) picture.scatter = scatter_of(link, causes, effects);
    pictures.push_back(std::move(picture));
  }
  return pictures;
}

}  // namespace stratmap
