#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace stratmap {

// The place of an element in the vector of its section: strong, so that the id of a function can
// never be used for an objective. Valid as long as the model is.
template <class Element>
struct Id {
  std::uint32_t value = 0;

  constexpr std::size_t index() const { return value; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

template <class Element>
constexpr Id<Element> id_at(std::size_t index) {
  return {static_cast<std::uint32_t>(index)};
}

}  // namespace stratmap

template <class Element>
struct std::hash<stratmap::Id<Element>> {
  std::size_t operator()(stratmap::Id<Element> id) const noexcept { return id.value; }
};
