#include "bench/laps.h"

#include <algorithm>
#include <utility>

#include "bench/clock.h"

namespace stratmap::bench {

void Laps::begin_round() {
  ++rounds_;
  last_ms_ = cpu_ms();
}

void Laps::lap(std::string_view stage) {
  auto found = std::ranges::find(stages_, stage, &Stage::name);
  if (found == stages_.end()) found = stages_.insert(found, {stage, {}});
  const double now_ms = cpu_ms();
  found->ms.push_back(now_ms - last_ms_);
  last_ms_ = cpu_ms();
}

const std::vector<double>& Laps::ms_of(std::string_view stage) const {
  return std::ranges::find(stages_, stage, &Stage::name)->ms;
}

double Laps::median_ms(std::string_view stage) const { return median(ms_of(stage)); }

double Laps::ratio(std::span<const std::string_view> stages, std::string_view yardstick) const {
  std::vector<double> ratios;
  for (std::size_t round = 0; round < ms_of(yardstick).size(); ++round) {
    double sum_ms = 0;
    for (const auto stage : stages) sum_ms += ms_of(stage)[round];
    ratios.push_back(sum_ms / ms_of(yardstick)[round]);
  }
  return median(std::move(ratios));
}

}  // namespace stratmap::bench
