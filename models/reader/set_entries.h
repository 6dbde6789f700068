#pragma once

#include <optional>

#include "models/yaml/tree.h"

namespace stratmap {

// Visits the entries of a reference set, in whichever form it is written, as (id, what is said of
// it): `a` · `[a, b]` · `{a: {…}, b: {}}` · `[a, {b: {…}}]`. A short form says nothing.
template <class Visit>
void for_each_entry(const Node& set, Visit&& visit) {
  if (set.is_scalar()) visit(set, std::optional<Node>{});
  for (const auto [key, value] : set.entries()) visit(key, std::optional<Node>{value});
  if (!set.is_sequence()) return;
  for (const Node item : set.children()) {
    if (item.is_scalar()) visit(item, std::optional<Node>{});
    for (const auto [key, value] : item.entries()) visit(key, std::optional<Node>{value});
  }
}

}  // namespace stratmap
