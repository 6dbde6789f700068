#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace stratmap::bench {

// xorshift64*, the same everywhere (std::uniform_int_distribution is not).
class Dice {
 public:
  explicit Dice(std::uint64_t seed = 20'260'930) : state_(seed) {}

  int below(int sides) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<int>((state_ * 2685821657736338717ull >> 33) % static_cast<unsigned>(sides));
  }
  bool one_in(int sides) { return below(sides) == 0; }
  std::string_view pick(const std::vector<std::string_view>& words) {
    return words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace stratmap::bench
