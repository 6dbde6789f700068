#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis.h"
#include "engine/evidence/false_discovery.h"
#include "engine/evidence/link_test.h"
#include "engine/evidence/link_verdict.h"
#include "engine/jobs.h"
#include "engine/metrics/link_series.h"

namespace stratmap {

// What the numbers say of one arrow of the map.
struct EvidenceOfLink {
  const Cause* link = nullptr;
  SeriesObstacle no_series = SeriesObstacle::none;  // why there are no two series
  bool has_range = true;  // false: a metric is to stay within a range that is not told
  LinkSeries series;      // which metrics; meaningless without two series
  PeriodKind kind = PeriodKind::month;
  LagKnown lag_known = LagKnown::declared;
  LinkTest test;
  int expected_sign = 1;
  double q = 1;
  Verdict verdict = Verdict::insufficient_data;
  std::vector<Id<Objective>> rivals;  // of tested links: what else could move both ends

  bool has_series() const { return no_series == SeriesObstacle::none && has_range; }
  bool is_strong() const { return q <= kStrongQ; }
  // With cause and effect exchanged, or without a lag, |r| is larger than as the map says it.
  bool reverse_is_larger() const;
  bool at_once_is_larger() const;
};

// All links of L in file order, those that were tested as one family.
struct Evidence {
  std::vector<EvidenceOfLink> links;
  std::size_t tested = 0;
  std::uint64_t seed = 1;
  std::uint32_t draws = 0;
  FalseDiscovery rule = FalseDiscovery::benjamini_hochberg;
  std::size_t fewest_pairs = 0;
  VerdictLimits limits;
};

// `testable`: what a check needs, in a fraction of the time. The verdicts are the same; links
// without enough pairs are left out, rivals are not looked for, and a test stops once its p is sure
// to lie above `test-q`, which no q then lies below.
enum class LinksTold : std::uint8_t { all, testable };

struct EvidenceWishes {
  LinksTold links = LinksTold::all;
  std::uint64_t seed = 1;
  FalseDiscovery rule = FalseDiscovery::benjamini_hochberg;
  Threads threads = {};  // the outcome is the same
};

Evidence evidence_of(const Analysis& analysis, const EvidenceWishes& wishes = {});

}  // namespace stratmap
