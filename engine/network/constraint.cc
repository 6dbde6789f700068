#include "engine/network/constraint.h"

#include <algorithm>
#include <cstdint>

namespace stratmap {
namespace {

// By actor, the sum of its ties' strengths.
std::vector<double> total_strengths(const Network& network) {
  std::vector<double> totals(network.size());
  for (const NetworkTie& tie : network.ties()) {
    totals[tie.first] += tie.strength;
    totals[tie.second] += tie.strength;
  }
  return totals;
}

// Walks the triangles at an actor v: for each contact q and each contact w of q that is a contact
// of v as well, take(place of q, place of w, place of w among q's). Degree² at most.
template <class Take>
void each_triangle(const Network& network, std::uint32_t actor, std::vector<std::uint32_t>& place,
                   Take take) {
  const auto partners = network.partners(actor);
  for (std::uint32_t i = 0; i < partners.size(); ++i) place[partners[i]] = i + 1;
  for (std::uint32_t i = 0; i < partners.size(); ++i) {
    const auto further = network.partners(partners[i]);
    for (std::uint32_t j = 0; j < further.size(); ++j)
      if (place[further[j]] > 0) take(i, place[further[j]] - 1, j);
  }
  for (const std::uint32_t partner : partners) place[partner] = 0;
}

}  // namespace

std::vector<std::optional<double>> constraints(const Network& network) {
  const std::vector<double> totals = total_strengths(network);
  std::vector<std::optional<double>> found(network.size());
  std::vector<std::uint32_t> place(network.size());
  std::vector<double> shares;
  for (std::uint32_t actor = 0; actor < network.size(); ++actor) {
    const auto partners = network.partners(actor);
    const auto strengths = network.strengths(actor);
    if (partners.empty()) continue;
    shares.assign(strengths.begin(), strengths.end());
    for (double& share : shares) share /= totals[actor];
    each_triangle(network, actor, place, [&](std::uint32_t q, std::uint32_t w, std::uint32_t at) {
      const double further = network.strengths(partners[q])[at] / totals[partners[q]];
      shares[w] += strengths[q] / totals[actor] * further;
    });
    double sum = 0;
    for (const double share : shares) sum += share * share;
    found[actor] = sum;
  }
  return found;
}

std::vector<double> effective_sizes(const Network& network) {
  const std::vector<double> totals = total_strengths(network);
  std::vector<double> found(network.size());
  std::vector<std::uint32_t> place(network.size());
  std::vector<double> strongest(network.size());
  for (const NetworkTie& tie : network.ties())
    for (const std::uint32_t end : {tie.first, tie.second})
      strongest[end] = std::max(strongest[end], tie.strength);
  for (std::uint32_t actor = 0; actor < network.size(); ++actor) {
    const auto partners = network.partners(actor);
    const auto strengths = network.strengths(actor);
    double redundant = 0;
    // Here w is the contact in question, q the one that both are tied to.
    each_triangle(network, actor, place, [&](std::uint32_t w, std::uint32_t q, std::uint32_t at) {
      redundant += strengths[q] / totals[actor] * network.strengths(partners[w])[at] /
                   strongest[partners[w]];
    });
    found[actor] = static_cast<double>(partners.size()) - redundant;
  }
  return found;
}

}  // namespace stratmap
