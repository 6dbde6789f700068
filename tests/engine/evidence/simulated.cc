#include "tests/engine/evidence/simulated.h"

#include <cmath>
#include <numbers>

namespace stratmap {
namespace {

constexpr std::size_t kWarmUp = 60;
constexpr double kSlope = 0.07, kWave = 1.2;  // beside noise of variance 1

class Noise {
 public:
  explicit Noise(std::uint64_t seed) : random_(seed) {}

  // Normal, by Box & Muller.
  double next() {
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
  }

 private:
  double uniform() { return static_cast<double>(random_.next() >> 11) * 0x1p-53; }

  RandomDraws random_;
};

std::vector<double> autoregression(double share, std::size_t periods, Noise& noise) {
  std::vector<double> values;
  double last = 0;
  for (std::size_t t = 0; t < kWarmUp + periods; ++t) {
    last = share * last + noise.next();
    if (t >= kWarmUp) values.push_back(last);
  }
  return values;
}

std::vector<double> random_walk(std::size_t periods, Noise& noise) {
  std::vector<double> values;
  double last = 0;
  for (std::size_t t = 0; t < periods; ++t) values.push_back(last += noise.next());
  return values;
}

std::vector<double> values_of(Independent sort, std::size_t periods, Noise& noise) {
  if (sort == Independent::random_walk) return random_walk(periods, noise);
  const double share = sort == Independent::ar_5 ? 0.5 : sort == Independent::ar_8 ? 0.8 : 0;
  std::vector<double> values = autoregression(share, periods, noise);
  for (std::size_t t = 0; t < periods; ++t) {
    const auto time = static_cast<double>(t);
    if (sort == Independent::trend) values[t] += kSlope * time;
    if (sort == Independent::season) values[t] += kWave * std::sin(std::numbers::pi * time / 6);
  }
  return values;
}

std::vector<PeriodPoint> to_points(const std::vector<double>& values, std::size_t from) {
  std::vector<PeriodPoint> points;
  for (std::size_t t = from; t < values.size(); ++t)
    points.push_back({static_cast<std::int32_t>(t - from), values[t]});
  return points;
}

}  // namespace

SimulatedPair independent_pair(Independent sort, std::size_t periods, std::uint64_t seed) {
  Noise noise(seed);
  const std::vector<double> cause = values_of(sort, periods, noise);
  return {to_points(cause, 0), to_points(values_of(sort, periods, noise), 0)};
}

SimulatedPair driven_pair(double beta, std::size_t periods, std::uint64_t seed) {
  Noise noise(seed);
  const std::vector<double> cause = autoregression(0.5, kWarmUp + periods, noise);
  std::vector<double> effect = {0, 0};
  for (std::size_t t = 2; t < cause.size(); ++t)
    effect.push_back(0.4 * effect[t - 1] + beta * cause[t - 2] + noise.next());
  return {to_points(cause, kWarmUp), to_points(effect, kWarmUp)};
}

SimulatedPair common_cause_pair(std::size_t periods, std::uint64_t seed) {
  constexpr double kOwn = 0.7;
  Noise noise(seed);
  const std::vector<double> common = autoregression(0.5, periods + 2, noise);
  std::vector<double> cause, effect;
  for (std::size_t t = 2; t < common.size(); ++t) {
    cause.push_back(common[t] + kOwn * noise.next());
    effect.push_back(common[t - 2] + kOwn * noise.next());
  }
  return {to_points(cause, 0), to_points(effect, 0)};
}

}  // namespace stratmap
