#include "models/period.h"
#include "models/reader/complaints.h"
#include "models/reader/validator.h"

namespace stratmap {
namespace {

Value number_within(const Value& value) { return a_number(value.low, value.high); }

}  // namespace

void Validator::check_dated(const Node& node, const Value& value) {
  if (!node.is_map()) return errors_.add(wrong_kind(node, value));
  for (const auto [period, number] : node.entries()) {
    if (tells_decimal_comma(period, number)) continue;
    if (!parse_period(period.text()) && tell_key(not_a_period(period), period)) continue;
    check(number, number_within(value), period);
  }
}

void Validator::check_rating(const Node& node, const Value& value) {
  if (node.is_map()) return check_dated(node, value);
  check_number(node, value);
}

void Validator::check_baseline(const Node& node, const Value& value) {
  if (!node.is_map()) return check_number(node, value);
  check_dated(node, value);
  if (node.child_count() != 2) errors_.add(wrong_kind(node, value));  // one key, one value
}

void Validator::check_target(const Node& node, const Value& value) {
  if (node.is_sequence()) return check_pair(node, value);
  if (!node.is_map()) return check_number(node, value);
  check_dated(node, value);
  if (node.entries().empty()) errors_.add(wrong_kind(node, value));
}

void Validator::check_pair(const Node& node, const Value& value) {
  if (!node.is_sequence() || node.child_count() != 2)
    return errors_.add(decimal_commas(node, value));
  for (const Node number : node.children())
    if (number.is_null())
      errors_.add(wrong_kind(number, number_within(value)));
    else
      check(number, number_within(value), number);
}

}  // namespace stratmap
