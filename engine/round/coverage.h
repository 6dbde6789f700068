#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "models/model.h"

namespace stratmap {

// How far the culture round has reached a function.
enum class Reach : std::uint8_t { not_reached, informed, workshop, answered };

// What was answered by whom at which stop. Where the model leaves its stops out, a round need not
// visit all of the built-in ten: those that nobody answered are not in it.
class RoundCoverage {
 public:
  // Of a model with a round.
  explicit RoundCoverage(const Model& model);

  bool has_answers() const { return has_answers_; }
  std::size_t stop_count() const { return stop_count_; }  // in the round
  bool is_in_round(std::size_t stop) const { return in_round_[stop]; }
  bool has_answered(Id<Function> function, std::size_t stop) const {
    return answered_[function.index() * stops_ + stop];
  }
  std::size_t stops_answered(Id<Function> function) const { return filled_[function.index()]; }
  Reach reach(Id<Function> function) const { return reach_[function.index()]; }
  // By respondent, whether they have an answer.
  bool has_answered(Id<Respondent> respondent) const { return speaks_[respondent.index()]; }

 private:
  std::size_t stops_;  // all of them
  std::size_t stop_count_ = 0;
  std::vector<bool> in_round_;  // by stop
  bool has_answers_ = false;
  std::vector<bool> answered_;  // by function, then by stop
  std::vector<std::size_t> filled_;
  std::vector<Reach> reach_;
  std::vector<bool> speaks_;
};

}  // namespace stratmap
