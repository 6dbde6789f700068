#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace stratmap::bench {

// CPU time of stages that are run one after another, round by round. Every round holds the
// yardstick too, so that a machine that is busy for a while is busy for both alike.
class Laps {
 public:
  void begin_round();
  // What was done since the round began, or since the last lap, was `stage`.
  void lap(std::string_view stage);

  int rounds() const { return rounds_; }
  double median_ms(std::string_view stage) const;
  // The median over the rounds of all `stages` together ÷ the yardstick.
  double ratio(std::span<const std::string_view> stages, std::string_view yardstick) const;

 private:
  struct Stage {
    std::string_view name;
    std::vector<double> ms;  // by round
  };
  const std::vector<double>& ms_of(std::string_view stage) const;

  std::vector<Stage> stages_;
  double last_ms_ = 0;
  int rounds_ = 0;
};

}  // namespace stratmap::bench
