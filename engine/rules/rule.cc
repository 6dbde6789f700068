#include "engine/rules/rule.h"

namespace stratmap {

bool is_reading_error(const Rule& rule) {
  return rule.check == nullptr && rule.rule_class == RuleClass::certain;
}

Outcome not_assessed(Bilingual reason) {
  return {.findings = {}, .unassessed = {{.reason = reason}}, .assessed = false};
}

}  // namespace stratmap
