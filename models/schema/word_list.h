#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace stratmap {

using Words = std::span<const std::string_view>;

// The place of `word` among `words`.
constexpr std::optional<std::size_t> place_of(std::string_view word, Words words) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == word) return i;
  return std::nullopt;
}

}  // namespace stratmap
