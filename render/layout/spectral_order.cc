#include "render/layout/spectral_order.h"

#include <algorithm>
#include <cmath>

namespace stratmap {
namespace {

// The graph in one piece of memory: the neighbours of item i are those from begin[i] to begin[i+1].
struct Neighbours {
  std::vector<std::uint32_t> begin;
  std::vector<std::uint32_t> items;

  explicit Neighbours(const Layers& layers) : begin(layers.items.size() + 1, 0) {
    const auto each_pair = [&](const auto& use) {
      for (const LayerEdge& edge : layers.edges) use(edge.upper, edge.lower);
      for (const LinkShape& side : layers.sides) use(side.from, side.to);
    };
    each_pair([&](std::uint32_t one, std::uint32_t other) {
      ++begin[one + 1];
      ++begin[other + 1];
    });
    for (std::size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
    items.resize(begin.back());
    std::vector<std::uint32_t> next = begin;
    each_pair([&](std::uint32_t one, std::uint32_t other) {
      items[next[one]++] = other;
      items[next[other]++] = one;
    });
  }

  double count(std::size_t item) const { return begin[item + 1] - begin[item]; }
};

constexpr double kDamped = 0.995;

// The slowest mode of averaging over neighbours, found by Chebyshev's iteration (Saad 2011,
// Numerical Methods for Large Eigenvalue Problems): plain averaging needs about the square of its
// steps.
class Averaging {
 public:
  explicit Averaging(const Layers& layers)
      : layers_(layers),
        near_(layers),
        at_(layers.items.size(), 0),
        before_(at_),
        own_(at_.size(), 1),
        share_(at_.size(), 0) {
    for (std::size_t item = 0; item < at_.size(); ++item)
      if (const double count = near_.count(item); count > 0) {
        own_[item] = 0.5;
        share_[item] = 0.5 / count;
      }
    for (const auto& row : layers.rows)
      for (std::size_t i = 0; i < row.size(); ++i)
        at_[row[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(row.size()) - 0.5;
  }

  // One more step of Chebyshev's iteration: what averaging keeps less than `kDamped` of stays as
  // small as it is, and what it keeps more of grows, the faster the more.
  void step(int number) {
    constexpr int kRounds = 8;  // between two centrings: nothing overflows or drifts in so few
    if (number % kRounds == 0) center();
    const double factor = number == 0 ? 1 : 2;
    for (std::size_t item = 0; item < at_.size(); ++item) {
      double sum = 0;
      for (std::uint32_t i = near_.begin[item]; i < near_.begin[item + 1]; ++i)
        sum += at_[near_.items[i]];
      const double mean = at_[item] * own_[item] + sum * share_[item];
      before_[item] = factor * (2 / kDamped * mean - at_[item]) - before_[item];
    }
    at_.swap(before_);
  }

  Order order() const {
    Order rows = layers_.rows;
    for (auto& row : rows)
      std::stable_sort(row.begin(), row.end(),
                       [this](std::uint32_t a, std::uint32_t b) { return at_[a] < at_[b]; });
    return rows;
  }

 private:
  // Takes the mode out in which all stand at one place, and keeps the numbers from growing.
  void center() {
    double widest = 0;
    for (std::vector<double>* places : {&before_, &at_}) {
      const double mean = mean_of(*places);
      for (double& at : *places) at -= mean;
    }
    for (const double at : at_) widest = std::max(widest, std::abs(at));
    if (widest == 0) return;
    for (std::vector<double>* places : {&before_, &at_})
      for (double& at : *places) at /= widest;
  }

  // By how many neighbours each has.
  double mean_of(const std::vector<double>& places) const {
    double sum = 0, count = 0;
    for (std::size_t item = 0; item < places.size(); ++item) {
      sum += places[item] * near_.count(item);
      count += near_.count(item);
    }
    return count > 0 ? sum / count : 0;
  }

  const Layers& layers_;
  Neighbours near_;
  std::vector<double> at_;      // by item
  std::vector<double> before_;  // a step ago
  std::vector<double> own_;     // how much of its own place an item keeps in a step
  std::vector<double> share_;   // how much it takes of each neighbour's
};

}  // namespace

std::vector<Order> spectral_orders(const Layers& layers, const std::vector<int>& steps) {
  Averaging averaging(layers);
  std::vector<Order> orders;
  int done = 0;
  for (const int wanted : steps) {
    for (; done < wanted; ++done) averaging.step(done);
    orders.push_back(averaging.order());
  }
  return orders;
}

}  // namespace stratmap
