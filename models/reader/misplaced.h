#pragma once

#include <optional>

#include "base/diagnostic.h"
#include "models/reader/id_index.h"
#include "models/schema/shape.h"
#include "models/yaml/tree.h"

namespace stratmap {

// Entries that lie at another depth than they were meant to: the mistake that YAML can't see, as
// what was written means something else.

using Entry = Node::Entries::Iterator;

// The end of the entries after `empty`, whose value is missing, that were meant to lie under it:
// the map has no such keys, and what `empty` takes has. The entry after `empty` where there are
// none.
Entry end_of_unindented(Entry empty, Entry end, const Shape& map, const Value& takes,
                        const IdIndex& ids);

// The same among elements of the shape `element`: `growth:` and below it, beside it, `name: X`.
Entry end_of_unindented_element(Entry empty, Entry end, const Shape& element);

// Tells that `key` lies beside `owner`, which is empty, and not under it.
Diagnostic unindented(const Node& key, const Node& owner);

// What to do about a key that lies too deep: it is one "of an objective" (`of_it`), whose keys
// have this many spaces before them.
Message too_deep_for(const Node& key, const Bilingual& of_it, std::uint32_t spaces);

// The same for an element that lies inside the one before it, whose id is `like`.
Message inside_element(const Node& key, const Node& like, std::uint32_t spaces);

}  // namespace stratmap
