#include "models/reader/validator.h"

#include <algorithm>
#include <array>

#include "models/reader/complaints.h"
#include "models/reader/misplaced.h"
#include "models/reader/odd_keys.h"
#include "models/reader/whole_map.h"
#include "models/schema/identifier.h"

namespace stratmap {
namespace {

// Whether nothing stands behind a key, or only languages without a text.
bool is_blank(const Node& node) {
  const auto entries = node.entries();
  return node.is_null() ||
         (!entries.empty() && std::all_of(entries.begin(), entries.end(),
                                          [](const auto& entry) { return entry.value.is_null(); }));
}

}  // namespace

void Validator::check(const Node& node, const Value& value, const Node& key) {
  if (node.is_null()) return;  // not filled in yet: left out
  if (value.unknown == Unknown::allowed && node.is_scalar() && node.text() == kUnknown) return;
  check_filled(node, value, key);
}

// In the order of Form.
const std::array<Validator::Check, kFormCount> Validator::kChecks = {
    &Validator::check_text,          &Validator::check_plain,
    &Validator::check_plain,  // open_word
    &Validator::check_plain_list,    &Validator::check_language,    &Validator::check_url,
    &Validator::check_number,        &Validator::check_strength,    &Validator::check_boolean,
    &Validator::check_word,          &Validator::check_words,       &Validator::check_period,
    &Validator::check_duration,      &Validator::check_dated,       &Validator::check_rating,
    &Validator::check_baseline,      &Validator::check_target,      &Validator::check_pair,
    &Validator::check_mode_mix,      &Validator::check_mode_layers, &Validator::check_mandate,
    &Validator::check_stage_mandate, &Validator::check_source,      &Validator::check_reference,
    &Validator::check_set,  // references
    &Validator::check_set,
    &Validator::check_nothing,  // map: check_keys
    &Validator::check_elements,      &Validator::check_list,
    &Validator::check_text,  // text_or_map: where it is a text
    &Validator::check_word,  // word_or_map: where it is a word
    &Validator::check_thread_stages, &Validator::check_rule_code,   &Validator::check_rule_settings,
    &Validator::check_thresholds,    &Validator::check_accepts,     &Validator::check_include,
    &Validator::check_version,
};

void Validator::check_filled(const Node& node, const Value& value, const Node& key) {
  if (value.form == Form::map) return check_keys(node, *value.shape, key);
  if (value.form == Form::text_or_map && is_map_of(node, *value.shape))
    return check_keys(node, *value.shape, key);
  if (value.form == Form::word_or_map && node.is_map()) return check_keys(node, *value.shape, key);
  (this->*kChecks[static_cast<std::size_t>(value.form)])(node, value);
}

void Validator::check_keys(const Node& map, const Shape& shape, const Node& owner) {
  if (!map.is_map()) return errors_.add(wrong_kind(map, a_map(shape)));
  frames_.push_back({&shape, map, owner});
  check_entries(map, shape);
  frames_.pop_back();
  tell_missing_keys(map, shape, owner.span());
  check_whole_map(map, shape, errors_);
}

void Validator::check_entries(const Node& map, const Shape& shape) {
  const auto entries = map.entries();
  for (auto at = entries.begin(); at != entries.end();) {
    const auto [key, value] = *at;
    const auto field = shape.find(key.text());
    const bool known = field != Shape::kNone;
    const auto next = known ? end_of_unindented(at, entries.end(), shape, shape[field].value, ids_)
                            : std::next(at);
    if (next != std::next(at))
      errors_.add(unindented((*std::next(at)).key, key));
    else if (known)
      check(value, shape[field].value, key);
    else
      tell_unknown_key(key, value, shape);
    at = next;
  }
}

void Validator::tell_missing_keys(const Node& map, const Shape& shape, Span owner) {
  for (const Field& field : shape.own) {
    if (field.need == Need::optional) continue;
    const auto entries = map.entries();
    const bool is_there = std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
      return entry.key.text() == field.key && !is_blank(entry.value);
    });
    const bool told = !is_there && !errors_.are_many() && is_misspelt_in(map, field.key, shape);
    if (!is_there && !told) errors_.add(missing_key(owner, field.key, shape));
  }
}

void Validator::check_elements(const Node& node, const Value& value) {
  if (!node.is_map()) return errors_.add(wrong_kind(node, value));
  const auto entries = node.entries();
  for (auto at = entries.begin(); at != entries.end();) {
    const auto [key, element] = *at;
    check_element(key, element, value);
    const auto next = value.item->form == Form::map
                          ? end_of_unindented_element(at, entries.end(), *value.item->shape)
                          : std::next(at);
    if (next != std::next(at)) errors_.add(unindented((*std::next(at)).key, key));
    at = next;
  }
}

// `functions:` among objectives, and sales and billing under it: a section that lies too deep.
bool Validator::is_section_inside(const Node& key, const Node& element, const Value& value) const {
  const bool named = kModel.find(key.text()) != Shape::kNone && key.indentation().value_or(0) > 0;
  if (!named || value.item->form != Form::map || !element.is_map() || element.entries().empty())
    return false;
  return value.item->shape->find((*element.entries().begin()).key.text()) == Shape::kNone;
}

void Validator::check_element(const Node& key, const Node& element, const Value& value) {
  if (is_section_inside(key, element, value)) return errors_.add(section_inside(key, 0));
  const bool runs_on = key.text().find_first_of("{[\"'") != std::string_view::npos;  // a:{b: c}
  if (!is_id(key.text()))
    errors_.add(bad_id(key));
  else if (value.section == Section::functions && key.text() == kUnknown)
    errors_.add(reserved_id(key));
  if (runs_on) return;
  check(element, *value.item, key);
}

void Validator::check_nothing(const Node& /*node*/, const Value& /*value*/) {}

void Validator::check_list(const Node& node, const Value& value) {
  if (!node.is_sequence()) return errors_.add(wrong_kind(node, value));
  for (const Node item : node.children()) check(item, *value.item, item);
}

}  // namespace stratmap
