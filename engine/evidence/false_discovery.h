#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace stratmap {

// Benjamini & Hochberg 1995: for tests that do not pull against each other. Benjamini & Yekutieli
// 2001: for any tests, also such that share their numbers; stricter by 1 + 1/2 + … + 1/m.
enum class FalseDiscovery : std::uint8_t { benjamini_hochberg, benjamini_yekutieli };

// By test, q: the smallest share of false discoveries at which it would still be one. In the order
// of `p`.
std::vector<double> false_discovery_rates(std::span<const double> p, FalseDiscovery rule);

}  // namespace stratmap
