#pragma once

#include <cstdint>
#include <string_view>

namespace stratmap {

// The words that are null where they stand unquoted, by the core schema of YAML 1.2.
constexpr bool is_null_word(std::string_view word) {
  return word == "~" || word == "null" || word == "Null" || word == "NULL";
}

// What an explicit tag says of a node: the core schema of YAML 1.2, or something models don't use.
enum class Tag : std::uint8_t {
  none,
  text,
  integer,
  number,
  boolean,
  null,
  sequence,
  map,
  strange
};

// `resolved` is the tag as the parser gives it: "?" and "!" where none is written.
Tag to_tag(std::string_view resolved);

// Whether a scalar's text is what its tag says. Text always is.
bool agrees(Tag tag, std::string_view text);

}  // namespace stratmap
