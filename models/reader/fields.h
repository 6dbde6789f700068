#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "models/schema/shape.h"
#include "models/yaml/tree.h"

namespace stratmap {

// The name of a key, as a template argument: a misspelt one doesn't compile.
template <std::size_t kSize>
struct KeyName {
  std::array<char, kSize> text{};

  consteval KeyName(const char (&name)[kSize]) { std::copy_n(name, kSize, text.begin()); }
  constexpr std::string_view view() const { return {text.data(), kSize - 1}; }
};

// The values of a map by the keys of its shape: one pass over the map, then each is at hand.
// Keys that the shape does not have are passed over: the validator has told of them. Blank ones
// are left out.
template <const Shape& kShape>
class Fields {
 public:
  explicit Fields(std::optional<Node> map) {
    if (!map) return;
    for (const auto [key, value] : map->entries())
      if (const auto field = kShape.find(key.text()); field != Shape::kNone && !value.is_null())
        values_[field] = value;
  }

  template <KeyName kKey>
  std::optional<Node> at() const {
    constexpr auto kField = kShape.find(kKey.view());
    static_assert(kField != Shape::kNone, "the shape has no such key");
    return values_[kField];
  }

  // Of the fields that any element may carry, in the order of kNoteFields.
  std::span<const std::optional<Node>> notes() const {
    return std::span(values_).subspan(kShape.own.size());
  }

 private:
  std::array<std::optional<Node>, kShape.size()> values_;
};

}  // namespace stratmap
