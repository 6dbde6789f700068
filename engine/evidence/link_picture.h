#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "engine/analysis.h"
#include "engine/evidence/verdict.h"

namespace stratmap {

struct Evidence;

// Numbers by the ordinal of their period (period_math.h), oldest first.
using Timeline = std::vector<std::pair<std::int32_t, double>>;

// What a drawing of one tested link shows.
struct LinkPicture {
  std::size_t link = 0;  // its place in Evidence::links
  Id<Metric> of_cause, of_effect;
  PeriodKind kind = PeriodKind::month;
  std::int32_t lag = 0;
  Timeline cause, effect;
  // What is left of the cause, and of the effect a lag later, each in units of its standard
  // deviation; empty where there was no test.
  std::vector<std::pair<double, double>> scatter;
  double r = 0;
  Verdict verdict = Verdict::insufficient_data;
};

// One a link that has two series, in the order of the links.
std::vector<LinkPicture> link_pictures(const Evidence& evidence, const Analysis& analysis);

}  // namespace stratmap
