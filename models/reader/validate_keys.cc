#include "models/reader/complaints.h"
#include "models/reader/misplaced.h"
#include "models/reader/odd_keys.h"
#include "models/reader/validator.h"

namespace stratmap {

void Validator::tell_unknown_key(const Node& key, const Node& value, const Shape& shape) {
  if (key.text().starts_with("x-") || tells_decimal_comma(key, value)) return;
  Diagnostic error = unknown_key(key, shape);
  error.cure = cure_of_look(key, value, shape);
  if (!error.cure) error.cure = cure_of_depth(key, frames_.size() - 1);
  if (!error.cure) error.cure = cure_of_element(key, value);
  if (!error.cure && &shape == &kStop && meant_words(key.text(), shape.keys()).empty())
    error.cure = short_form_of_stop(*frames_.back().owner);
  if (error.cure) return errors_.add(std::move(error));
  errors_.add(std::move(error), key.text(), shape.keys());
}

// Where one of the first `frames` maps around the key has such a key, the line lies too deep.
std::optional<Message> Validator::cure_of_depth(const Node& key, std::size_t frames) const {
  const auto spaces = key.indentation();
  if (!spaces) return std::nullopt;
  for (std::size_t i = frames; i-- > 0;) {
    const auto& [shape, map, owner] = frames_[i];
    if (shape->find(key.text()) == Shape::kNone) continue;
    const auto there = map ? (*map->entries().begin()).key.indentation() : std::optional(0U);
    if (there && *there < *spaces) return too_deep_for(key, shape->of_it, *there);
  }
  return std::nullopt;
}

// A map with keys of an element inside an element: it may be one of its own.
std::optional<Message> Validator::cure_of_element(const Node& key, const Node& value) const {
  const auto& [shape, map, owner] = frames_.back();
  const bool element = value.is_map() && !value.entries().empty() &&
                       shape->find((*value.entries().begin()).key.text()) != Shape::kNone;
  if (!element || !owner) return std::nullopt;
  const auto there = owner->indentation();
  if (!there || key.indentation() <= there) return std::nullopt;
  return inside_element(key, *owner, *there);
}

// Tells of a key that is wrong where it stands, unless it only lies too deep: then tells that, and
// what it says need not be looked at.
bool Validator::tell_key(Diagnostic error, const Node& key) {
  const auto cure = cure_of_depth(key, frames_.size());
  if (cure) error.cure = cure;
  errors_.add(std::move(error));
  return cure.has_value();
}

}  // namespace stratmap
