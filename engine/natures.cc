#include "engine/natures.h"

#include <algorithm>
#include <array>

namespace stratmap {
namespace {

template <std::size_t count>
constexpr bool is_in(const std::array<Nature, count>& group, Nature nature) {
  return std::ranges::find(group, nature) != group.end();
}

}  // namespace

bool is_finance(Nature nature) {
  static constexpr std::array kFinance = {Nature::profit, Nature::revenue, Nature::growth,
                                          Nature::cost,   Nature::budget,  Nature::financial};
  return is_in(kFinance, nature);
}

bool is_loyal(Nature nature) {
  static constexpr std::array kLoyal = {Nature::loyalty, Nature::advocacy, Nature::retention};
  return is_in(kLoyal, nature);
}

bool is_customer(Nature nature) {
  static constexpr std::array kOthers = {Nature::satisfaction, Nature::feedback, Nature::market};
  return is_loyal(nature) || is_in(kOthers, nature);
}

bool is_renewal(Nature nature) {
  static constexpr std::array kRenewal = {Nature::innovation, Nature::milestone, Nature::experiment,
                                          Nature::stop_decision, Nature::vision};
  return is_in(kRenewal, nature);
}

}  // namespace stratmap
