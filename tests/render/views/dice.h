#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace stratmap {

// A small generator of its own, the same everywhere: the standard library's distributions differ
// between vendors.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}

  std::uint32_t below(std::uint32_t count) {
    state_ = state_ * 1664525U + 1013904223U;
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(state_) * count) >> 32U);
  }
  bool chance(double share) { return below(1000) < static_cast<std::uint32_t>(share * 1000); }

  template <class T>
  T pick(std::span<const T> words) {
    return words[below(static_cast<std::uint32_t>(words.size()))];
  }

 private:
  std::uint32_t state_;
};

}  // namespace stratmap
