#include "engine/what_if/spectral_radius.h"

#include <algorithm>
#include <cmath>

#include "engine/graph/components.h"
#include "engine/network/random_draws.h"

namespace stratmap {
namespace {

// A part of W whose objectives all lie on cycles with each other, numbered from 0.
struct CyclicPart {
  struct Entry {
    std::size_t from, to;
    double weight;
  };
  std::size_t size = 0;
  std::vector<Entry> entries;
};

std::vector<CyclicPart> cyclic_parts_of(const ResponseGraph& graph) {
  std::vector<Edge> edges;
  for (const Response& response : graph.responses())
    edges.emplace_back(response.from.value, response.to.value);
  const Components components = strong_components(graph.objective_count(), edges);
  std::vector<CyclicPart> parts(components.size());
  std::vector<std::size_t> part_of(graph.objective_count(), components.size());
  std::vector<std::size_t> place_of(graph.objective_count());
  for (std::size_t i = 0; i < components.size(); ++i) {
    parts[i].size = components[i].size();
    for (std::size_t j = 0; j < components[i].size(); ++j) {
      part_of[components[i][j]] = i;
      place_of[components[i][j]] = j;
    }
  }
  for (const Response& response : graph.responses()) {
    const std::size_t part = part_of[response.from.index()];
    if (part == components.size() || part != part_of[response.to.index()]) continue;
    parts[part].entries.push_back(
        {place_of[response.from.index()], place_of[response.to.index()], response.weight});
  }
  return parts;
}

using Square = std::vector<double>;  // row by row

double largest_size(std::span<const double> values) {
  double largest = 0;
  for (const double value : values) largest = std::max(largest, std::abs(value));
  return largest;
}

Square squared(const Square& matrix, std::size_t size) {
  Square product(matrix.size());
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t k = 0; k < size; ++k) {
      const double left = matrix[i * size + k];
      if (left == 0) continue;
      for (std::size_t j = 0; j < size; ++j) product[i * size + j] += left * matrix[k * size + j];
    }
  }
  return product;
}

// ‖W^(2^m)‖^(1/2^m); after 40 rounds what is left out is below rounding.
double growth_by_squaring(const CyclicPart& part) {
  constexpr int kRounds = 40;
  Square power(part.size * part.size);
  for (const CyclicPart::Entry& entry : part.entries)
    power[entry.from * part.size + entry.to] += entry.weight;
  double log_growth = 0, share = 1;
  for (int round = 0; round < kRounds; ++round) {
    const double scale = largest_size(power);
    if (scale == 0) return 0;
    for (double& value : power) value /= scale;
    log_growth += share * std::log(scale);
    power = squared(power, part.size);
    share /= 2;
  }
  return std::exp(log_growth);
}

std::vector<double> first_guess(std::size_t size) {
  RandomDraws draws(1);
  std::vector<double> guess(size);
  for (double& value : guess) value = 0.5 + static_cast<double>(draws.below(1U << 20)) / (1U << 20);
  return guess;
}

// The mean growth of a vector over the second half of many steps.
double growth_by_steps(const CyclicPart& part) {
  constexpr int kSteps = 4000;
  std::vector<double> now = first_guess(part.size);
  double log_growth = 0;
  for (int step = 0; step < kSteps; ++step) {
    std::vector<double> next(part.size);
    for (const CyclicPart::Entry& entry : part.entries)
      next[entry.to] += entry.weight * now[entry.from];
    const double scale = largest_size(next);
    if (scale == 0) return 0;
    for (double& value : next) value /= scale;
    if (step >= kSteps / 2) log_growth += std::log(scale);
    now = std::move(next);
  }
  return std::exp(log_growth / (kSteps / 2));
}

double largest_growth(const std::vector<CyclicPart>& parts) {
  constexpr std::size_t kMostSquared = 200;
  double largest = 0;
  for (const CyclicPart& part : parts)
    largest = std::max(
        largest, part.size <= kMostSquared ? growth_by_squaring(part) : growth_by_steps(part));
  return largest;
}

}  // namespace

double spectral_radius(const ResponseGraph& graph) {
  return largest_growth(cyclic_parts_of(graph));
}

double spectral_radius_of_sizes(const ResponseGraph& graph) {
  std::vector<CyclicPart> parts = cyclic_parts_of(graph);
  for (CyclicPart& part : parts)
    for (CyclicPart::Entry& entry : part.entries) entry.weight = std::abs(entry.weight);
  return largest_growth(parts);
}

double spectral_norm(const ResponseGraph& graph) {
  constexpr int kMostSteps = 20000;
  constexpr double kStill = 1e-15;
  std::vector<double> now = first_guess(graph.objective_count());
  double square = 0;
  for (int step = 0; step < kMostSteps; ++step) {
    std::vector<double> there(now.size()), back(now.size());
    for (const Response& each : graph.responses())
      there[each.to.index()] += each.weight * now[each.from.index()];
    for (const Response& each : graph.responses())
      back[each.from.index()] += each.weight * there[each.to.index()];
    double length = 0;
    for (const double value : back) length += value * value;
    length = std::sqrt(length);
    if (length == 0) return 0;
    for (double& value : back) value /= length;
    now = std::move(back);
    const bool is_still = step > 0 && std::abs(length - square) <= kStill * length;
    square = length;
    if (is_still) break;
  }
  return std::sqrt(square);
}

}  // namespace stratmap
