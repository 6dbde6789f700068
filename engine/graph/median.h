#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace stratmap {

// The middle one, or the mean of the two in the middle; nothing for no numbers.
inline std::optional<double> median_of(std::vector<double> numbers) {
  if (numbers.empty()) return std::nullopt;
  std::ranges::sort(numbers);
  const std::size_t middle = numbers.size() / 2;
  if (numbers.size() % 2 == 1) return numbers[middle];
  return (numbers[middle - 1] + numbers[middle]) / 2;
}

}  // namespace stratmap
