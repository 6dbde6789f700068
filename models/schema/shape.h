#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "models/schema/value.h"

namespace stratmap {

enum class Need : std::uint8_t { optional, required };

// A key of a map, and what may stand behind it.
struct Field {
  std::string_view key;
  Value value;
  Bilingual says;                  // one line for the language reference
  std::string_view fallback = {};  // what leaving it out means, where that is a value
  Need need = Need::optional;
};

// The keys of a map, with a table that finds a field by its key in a few comparisons.
struct Shape {
  static constexpr std::size_t kSlots = 128;
  static constexpr std::uint8_t kNone = 0xFF;

  Bilingual of_it;        // "tavoitteen", "of an objective"
  std::string_view name;  // anchor in the language reference
  std::span<const Field> own;
  std::span<const Field> notes;  // empty where it carries none
  std::array<std::uint8_t, kSlots> slots{};
  std::array<std::string_view, 48> key_list{};

  // All its keys, those of its own first.
  constexpr Words keys() const { return Words(key_list).first(size()); }

  constexpr std::size_t size() const { return own.size() + notes.size(); }
  constexpr const Field& operator[](std::size_t index) const {
    return index < own.size() ? own[index] : notes[index - own.size()];
  }

  static constexpr std::size_t slot_of(std::string_view key) {
    const auto letter = [key](std::size_t i) { return static_cast<unsigned char>(key[i]); };
    const std::size_t last = key.size() - 1;
    return (key.size() * 3 + letter(0) * 5U + letter(last) * 17U + letter(last / 2) * 29U) % kSlots;
  }

  // The place of the field with this key, or kNone.
  constexpr std::uint8_t find(std::string_view key) const {
    if (key.empty()) return kNone;
    for (std::size_t slot = slot_of(key); slots[slot] != kNone; slot = (slot + 1) % kSlots)
      if ((*this)[slots[slot]].key == key) return slots[slot];
    return kNone;
  }
};

constexpr Shape shape_of(std::string_view name, Bilingual of_it, std::span<const Field> own,
                         std::span<const Field> notes = {}) {
  Shape shape{of_it, name, own, notes};
  shape.slots.fill(Shape::kNone);
  for (std::size_t i = 0; i < shape.size(); ++i) {
    std::size_t slot = Shape::slot_of(shape[i].key);
    while (shape.slots[slot] != Shape::kNone) slot = (slot + 1) % Shape::kSlots;
    shape.slots[slot] = static_cast<std::uint8_t>(i);
    shape.key_list[i] = shape[i].key;
  }
  return shape;
}

}  // namespace stratmap
