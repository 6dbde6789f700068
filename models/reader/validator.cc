#include "models/reader/validator.h"

#include <algorithm>
#include <array>

#include "models/reader/complaints.h"
#include "models/reader/whole_map.h"
#include "models/schema/identifier.h"

namespace stratmap {
namespace {

bool has_required_keys(const Shape& shape) {
  return std::any_of(shape.own.begin(), shape.own.end(),
                     [](const Field& field) { return field.need == Need::required; });
}

// Whether nothing at all may stand behind a key: an empty section, an element without more to say.
bool may_be_empty(const Value& value) {
  switch (value.form) {
    case Form::elements:
    case Form::list:
    case Form::include:
    case Form::rule_settings:
    case Form::thresholds:
      return true;
    case Form::map:
      return !has_required_keys(*value.shape);
    default:
      return false;
  }
}

bool is_own_key(std::string_view key) { return key.starts_with("x-"); }

}  // namespace

void Validator::check(const Node& node, const Value& value, const Node& key) {
  if (node.is_null()) {
    if (value.form == Form::map && has_required_keys(*value.shape))
      return tell_missing_keys(node, *value.shape, key.span());
    if (!may_be_empty(value))
      errors_.add(missing_value(key.is_null() ? node.span() : key.span(), key.text(), value));
    return;
  }
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
  if (value.form == Form::map) return check_keys(node, *value.shape, key.span());
  if (value.form == Form::text_or_map && is_map_of(node, *value.shape))
    return check_keys(node, *value.shape, key.span());
  if (value.form == Form::word_or_map && node.is_map())
    return check_keys(node, *value.shape, key.span());
  (this->*kChecks[static_cast<std::size_t>(value.form)])(node, value);
}

void Validator::check_keys(const Node& map, const Shape& shape, Span owner) {
  if (!map.is_map()) return errors_.add(wrong_kind(map, a_map(shape)));
  for (const auto [key, value] : map.entries()) {
    const auto field = shape.find(key.text());
    if (field != Shape::kNone)
      check(value, shape[field].value, key);
    else
      tell_unknown_key(key, value, shape);
  }
  tell_missing_keys(map, shape, owner);
  check_whole_map(map, shape, errors_);
}

void Validator::tell_missing_keys(const Node& map, const Shape& shape, Span owner) {
  for (const Field& field : shape.own) {
    if (field.need == Need::optional) continue;
    const auto entries = map.entries();
    const bool is_there = std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
      return entry.key.text() == field.key;
    });
    if (!is_there) errors_.add(missing_key(owner, field.key, shape));
  }
}

void Validator::tell_unknown_key(const Node& key, const Node& value, const Shape& shape) {
  if (is_own_key(key.text()) || tells_decimal_comma(key, value)) return;
  errors_.add(unknown_key(key, shape), key.text(), shape.keys());
}

void Validator::check_elements(const Node& node, const Value& value) {
  if (!node.is_map()) return errors_.add(wrong_kind(node, value));
  for (const auto [key, element] : node.entries()) {
    if (!is_id(key.text()))
      errors_.add(bad_id(key));
    else if (value.section == Section::functions && key.text() == kUnknown)
      errors_.add(reserved_id(key));
    if (value.section == Section::stops && element.is_null()) continue;  // its usual question
    check(element, *value.item, key);
  }
}

void Validator::check_nothing(const Node& /*node*/, const Value& /*value*/) {}

void Validator::check_list(const Node& node, const Value& value) {
  if (!node.is_sequence()) return errors_.add(wrong_kind(node, value));
  for (const Node item : node.children()) check(item, *value.item, item);
}

}  // namespace stratmap
