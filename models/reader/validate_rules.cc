#include "models/reader/complaints.h"
#include "models/reader/validator.h"
#include "models/schema/rule_names.h"

namespace stratmap {

void Validator::check_rule_code(const Node& node, const Value& value) {
  if (expect_scalar(node, value) && !place_of(node.text(), kRuleCodes))
    errors_.add(not_a_rule(node), node.text(), kRuleCodes);
}

void Validator::check_rule_settings(const Node& node, const Value& value) {
  if (!node.is_map()) return errors_.add(wrong_kind(node, value));
  for (const auto [code, severity] : node.entries()) {
    check_rule_code(code, a(Form::rule_code));
    check(severity, choice_of(kSeverities), code);
  }
}

void Validator::check_thresholds(const Node& node, const Value& value) {
  if (!node.is_map()) return errors_.add(wrong_kind(node, value));
  for (const auto [name, number] : node.entries()) {
    if (tells_decimal_comma(name, number)) continue;
    const Threshold* threshold = threshold_named(name.text());
    if (threshold == nullptr)
      errors_.add(not_a_threshold(name), name.text(), kThresholdNames);
    else
      check(number, a_number(threshold->low, threshold->high), name);
  }
}

void Validator::check_accepts(const Node& node, const Value& value) {
  if (!node.is_map()) return errors_.add(wrong_kind(node, value));
  const Value reason = {.form = Form::text_or_map, .shape = value.shape};
  for (const auto [code, because] : node.entries()) {
    check_rule_code(code, a(Form::rule_code));
    check(because, reason, code);
  }
}

}  // namespace stratmap
