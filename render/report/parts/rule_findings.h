#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/check.h"

namespace stratmap {

// Findings of one rule, in the order of the result.
struct RuleFindings {
  const Rule* rule = nullptr;
  Severity severity = Severity::off;  // the highest
  std::vector<const Finding*> findings;
  std::string_view section = {};      // that all their subjects are elements of; "" of several
  std::size_t subjects_assessed = 0;  // of the section; 0: not told

  const Finding& first() const;  // of the highest severity
};

// Rules in the order in which their first finding stands.
std::vector<RuleFindings> by_rule(const Analysis& analysis, const CheckResult& result);
// Of some of the findings: it is not told how many subjects they are of.
std::vector<RuleFindings> by_rule(std::span<const Finding* const> findings);

// Whether they are told as one: "6 of 8 objectives have no metric".
bool is_told_as_one(const RuleFindings& findings);
// That sentence; "6 objectives have no metric" where it is not told of how many.
std::string together_text(const RuleFindings& findings, Lang lang);
// What is said at the place of each alike: "; 16 functions have one, of at most 3 steps".
std::string besides_text(const RuleFindings& findings, const Model& model, Lang lang);

// What to ask about findings of one rule that are told together: their question where all have the
// same, else the rule's own.
std::string question_of_all(const std::vector<const Finding*>& findings, const Model& model,
                            Lang lang);

// What a finding speaks of, as it is called: "Sales", or "A" → "B"; empty for the whole map.
std::string name_of(const Finding& finding, const Model& model, Lang lang);

}  // namespace stratmap
