#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace stratmap {

// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea & Flood 2014).
class RandomDraws {
 public:
  explicit RandomDraws(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }

  // From 0 up to `limit`, which is left out; even but for one part in 2³²/limit.
  std::uint32_t below(std::uint32_t limit) {
    return static_cast<std::uint32_t>(((next() >> 32) * limit) >> 32);
  }

  // The same, exactly even: what would lie twice is drawn again (Lemire 2019). Below 2³².
  std::uint32_t evenly_below(std::uint32_t limit) {
    std::uint64_t product = (next() >> 32) * limit;
    if (static_cast<std::uint32_t>(product) < limit) {
      const std::uint32_t uneven = (0U - limit) % limit;
      while (static_cast<std::uint32_t>(product) < uneven) product = (next() >> 32) * limit;
    }
    return static_cast<std::uint32_t>(product >> 32);
  }

  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i)
      std::swap(items[i - 1], items[below(static_cast<std::uint32_t>(i))]);
  }

 private:
  std::uint64_t state_;
};

}  // namespace stratmap
