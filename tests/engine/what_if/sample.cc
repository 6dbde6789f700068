#include "tests/engine/what_if/sample.h"

#include "engine/network/random_draws.h"

namespace stratmap {

ResponseGraph golden_map(std::uint32_t lag_months) {
  const auto arrow = [&](std::uint32_t from, std::uint32_t to, double weight) {
    return Response{{from}, {to}, weight, lag_months};
  };
  return {
      4,
      {arrow(0, 1, 0.5), arrow(1, 2, 0.4), arrow(2, 0, 0.3), arrow(0, 3, -0.2), arrow(2, 3, 0.5)}};
}

ResponseGraph random_map(std::uint64_t seed, std::size_t objectives, std::size_t arrows,
                         double strongest) {
  RandomDraws draws(seed);
  const auto count = static_cast<std::uint32_t>(objectives);
  std::vector<Response> responses;
  for (std::size_t i = 0; i < arrows; ++i) {
    const std::uint32_t from = draws.below(count), to = draws.below(count);
    const double size = strongest * (1 + draws.below(100)) / 100;
    const double sign = draws.below(4) == 0 ? -1 : 1;
    if (from != to) responses.push_back({{from}, {to}, sign * size, draws.below(7)});
  }
  return {objectives, std::move(responses)};
}

std::vector<double> change_at(std::size_t count, std::size_t objective, double points) {
  std::vector<double> change(count);
  change[objective] = points;
  return change;
}

}  // namespace stratmap
