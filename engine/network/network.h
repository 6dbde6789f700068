#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stratmap {

// A tie between two actors, which are known by their numbers.
struct NetworkTie {
  std::uint32_t first;  // the smaller number
  std::uint32_t second;
  double strength = 1;
};

// Actors numbered from 0, and the ties between them: simple and undirected. A tie of an actor to
// itself is left out; a pair named twice is one tie, with its larger strength.
class Network {
 public:
  Network(std::size_t actor_count, std::vector<NetworkTie> ties);

  std::size_t size() const { return starts_.size() - 1; }
  std::span<const NetworkTie> ties() const { return ties_; }  // by first, then second
  std::size_t degree(std::uint32_t actor) const { return starts_[actor + 1] - starts_[actor]; }

  // Those an actor is tied to, in rising order, and how strongly, in the same order.
  std::span<const std::uint32_t> partners(std::uint32_t actor) const {
    return {partners_.data() + starts_[actor], degree(actor)};
  }
  std::span<const double> strengths(std::uint32_t actor) const {
    return {strengths_.data() + starts_[actor], degree(actor)};
  }

 private:
  std::vector<NetworkTie> ties_;
  std::vector<std::size_t> starts_;
  std::vector<std::uint32_t> partners_;
  std::vector<double> strengths_;
};

// The share of all pairs that are tied; 0 where there are no pairs.
double density(const Network& network);

// How many actors have a tie.
std::size_t tied_count(const Network& network);

}  // namespace stratmap
