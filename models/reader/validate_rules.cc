#include "models/reader/complaints.h"
#include "models/reader/validator.h"
#include "models/schema/named_rules.h"
#include "models/schema/rule_names.h"

namespace stratmap {

namespace {

// A rule has a name too, but a model speaks of it by its code.
std::optional<Message> cure_of_code(std::string_view written) {
  if (const auto names = meant_words(written, kRuleNames); !names.empty())
    return code_of_rule(kRuleCodes[place_of(names.front(), kRuleNames).value_or(0)]);
  if (meant_words(written, kRuleCodes).empty()) return form_of_code();
  return std::nullopt;
}

constexpr std::string_view kReason = "because";

bool is_empty_text(const Node& node) {
  return node.is_scalar() && node.is_quoted() &&
         node.text().find_first_not_of(" \t\n") == std::string_view::npos;
}

// Quotes around nothing are no reason; a blank is an accept that was left out.
bool has_empty_reason(const Node& because) {
  if (!because.is_map()) return is_empty_text(because);
  for (const auto [key, text] : because.entries())
    if (key.text() == kReason) return is_empty_text(text);
  return false;
}

}  // namespace

void Validator::check_rule_code(const Node& node, const Value& value) {
  if (!expect_scalar(node, value) || place_of(node.text(), kRuleCodes)) return;
  Diagnostic error = not_a_rule(node);
  if (!errors_.are_many()) error.cure = cure_of_code(node.text());
  if (error.cure) return errors_.add(std::move(error));
  errors_.add(std::move(error), node.text(), kRuleCodes);
}

void Validator::tell_threshold(const Node& name) {
  Diagnostic error = not_a_threshold(name);
  const bool is_near = errors_.are_many() || !meant_words(name.text(), kThresholdNames).empty();
  if (!is_near) error.cure = place_of_thresholds();
  errors_.add(std::move(error), name.text(), kThresholdNames);
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
      tell_threshold(name);
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
    if (has_empty_reason(because)) errors_.add(missing_key(code.span(), kReason, *value.shape));
  }
}

}  // namespace stratmap
