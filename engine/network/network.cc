#include "engine/network/network.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace stratmap {
namespace {

std::pair<std::uint32_t, std::uint32_t> ends_of(const NetworkTie& tie) {
  return {tie.first, tie.second};
}

std::vector<NetworkTie> simple(std::vector<NetworkTie> ties) {
  std::erase_if(ties, [](const NetworkTie& tie) { return tie.first == tie.second; });
  for (NetworkTie& tie : ties)
    if (tie.first > tie.second) std::swap(tie.first, tie.second);
  std::ranges::sort(ties, [](const NetworkTie& one, const NetworkTie& other) {
    return std::tuple(one.first, one.second, -one.strength) <
           std::tuple(other.first, other.second, -other.strength);
  });
  const auto join_the_same = [&](const auto& one, const auto& other) {
    return ends_of(one) == ends_of(other);
  };
  ties.erase(std::unique(ties.begin(), ties.end(), join_the_same), ties.end());
  return ties;
}

}  // namespace

Network::Network(std::size_t actor_count, std::vector<NetworkTie> ties)
    : ties_(simple(std::move(ties))),
      starts_(actor_count + 1),
      partners_(2 * ties_.size()),
      strengths_(2 * ties_.size()) {
  for (const auto& [first, second, strength] : ties_) ++starts_[first + 1], ++starts_[second + 1];
  for (std::size_t i = 0; i < actor_count; ++i) starts_[i + 1] += starts_[i];
  std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
  const auto add = [&](std::uint32_t actor, std::uint32_t partner, double strength) {
    partners_[next[actor]] = partner;
    strengths_[next[actor]++] = strength;
  };
  // In the order of the ties, so that the partners of each come in rising order.
  for (const auto& [first, second, strength] : ties_) add(second, first, strength);
  for (const auto& [first, second, strength] : ties_) add(first, second, strength);
}

double density(const Network& network) {
  const auto size = static_cast<double>(network.size());
  if (network.size() < 2) return 0;
  return 2 * static_cast<double>(network.ties().size()) / (size * (size - 1));
}

std::size_t tied_count(const Network& network) {
  std::size_t count = 0;
  for (std::uint32_t actor = 0; actor < network.size(); ++actor)
    if (network.degree(actor) > 0) ++count;
  return count;
}

}  // namespace stratmap
