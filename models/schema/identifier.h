#pragma once

#include <cstddef>
#include <string_view>

namespace stratmap {

inline constexpr std::size_t kLongestId = 64;  // characters

// Whether `text` is an id: 1–64 letters of any script, digits, `-`, `_` or `.`. `text` is UTF-8.
bool is_id(std::string_view text);

}  // namespace stratmap
