#pragma once

#include <optional>

#include "base/language.h"
#include "models/schema/shape.h"
#include "models/yaml/tree.h"

namespace stratmap {

// What to do about a key that the map does not have, where it shows by its look that it is more
// than a misspelt one: `{name:X}`, `{name X}`, `{name = X}` and `{name: one, two}` are all YAML.
// Nothing where it looks like a key.
std::optional<Message> cure_of_look(const Node& key, const Node& value, const Shape& map);

// The same for a text where keys and values should stand: `name:X`.
std::optional<Message> cure_of_look(const Node& text);

// Whether a key that the map does not have may be this key of it, misspelt or run together with
// its value: one mistake, told as such.
bool is_misspelt_in(const Node& map, std::string_view key, const Shape& shape);

// What to do about a word or number in curly quotes, or with a space that is none for YAML.
std::optional<Message> cure_of_characters(std::string_view text);

}  // namespace stratmap
