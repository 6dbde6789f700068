#include "render/layout/isotonic.h"

#include <cstddef>

namespace stratmap {
namespace {

struct Pool {
  double value;
  double weight;
  std::size_t size;
};

Pool merged(const Pool& a, const Pool& b) {
  const double weight = a.weight + b.weight;
  return {(a.value * a.weight + b.value * b.weight) / weight, weight, a.size + b.size};
}

}  // namespace

std::vector<double> isotonic(const std::vector<Wish>& wishes) {
  std::vector<Pool> pools;
  for (const Wish& wish : wishes) {
    Pool last{wish.value, wish.weight, 1};
    while (!pools.empty() && pools.back().value > last.value) {
      last = merged(pools.back(), last);
      pools.pop_back();
    }
    pools.push_back(last);
  }
  std::vector<double> values;
  for (const Pool& pool : pools) values.insert(values.end(), pool.size, pool.value);
  return values;
}

}  // namespace stratmap
