#include "base/number.h"
#include "models/period.h"
#include "models/reader/complaints.h"
#include "models/reader/validator.h"

namespace stratmap {

void Validator::check_mode_mix(const Node& node, const Value& value) {
  if (node.is_scalar()) return check_word(node, one_of(kModes));
  if (!node.is_map()) return errors_.add(wrong_kind(node, value));
  double sum = 0;
  bool all_numbers = true;
  bool any_points = node.entries().empty();
  for (const auto [mode, points] : node.entries()) {
    if (tells_decimal_comma(mode, points)) continue;
    if (!place_of(mode.text(), kModes)) errors_.add(not_one_of(mode, kModes), mode.text(), kModes);
    if (points.is_null()) continue;
    any_points = true;
    const bool is_number = points.is_scalar() && is_number_in_range(points, a_number(0));
    if (!points.is_scalar()) check(points, a_number(0), mode);
    all_numbers = all_numbers && is_number;
    sum += is_number ? parse_number(points.text()).value_or(0) : 0;
  }
  if (any_points && all_numbers && sum <= 0) errors_.add(no_points(node));
}

void Validator::check_mode_layers(const Node& node, const Value& value) {
  if (!node.is_map()) return errors_.add(wrong_kind(node, value));
  for (const auto [layer, mix] : node.entries()) {
    if (!place_of(layer.text(), kModeLayers) && !parse_period(layer.text()))
      errors_.add(unknown_layer(layer), layer.text(), kModeLayers);
    check(mix, or_unknown(a(Form::mode_mix)), layer);
  }
}

void Validator::check_mandate(const Node& node, const Value& value) {
  if (node.is_scalar()) return check_word(node, choice_of(kMandates));
  if (!node.is_map() || node.child_count() != 2) return errors_.add(wrong_kind(node, value));
  const Words known = Words(kMandates).subspan(2, 1);  // within-limits
  const auto [word, limit] = *node.entries().begin();
  if (word.text() != known[0]) return errors_.add(not_one_of(word, known), word.text(), known);
  check(limit, a(Form::text), word);
}

void Validator::check_stage_mandate(const Node& node, const Value& value) {
  const bool by_function = node.is_map() && !node.entries().empty() &&
                           ((*node.entries().begin()).key.text() != kMandates[2]);
  if (!by_function) return check_mandate(node, value);
  for (const auto [function, mandate] : node.entries()) {
    check_reference_to(function, Section::functions, Unknown::refused);
    check(mandate, or_unknown(a(Form::mandate)), function);
  }
}

}  // namespace stratmap
