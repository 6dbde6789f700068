#pragma once

#include <string>
#include <vector>

#include "engine/check.h"
#include "render/terminal/style.h"

namespace stratmap {

// Findings of one rule, in the order of the result.
struct RuleFindings {
  const Rule* rule = nullptr;
  Severity severity = Severity::off;  // the highest
  std::vector<const Finding*> findings;

  const Finding& first() const;  // of the highest severity
};

// Rules in the order in which their first finding stands.
std::vector<RuleFindings> by_rule(const CheckResult& result);

// A finding with its lines; `others` of the same rule are told in a line each. Its why, ask and
// fix follow unless `already` says that they stood above.
enum class Asides : std::uint8_t { all, own };
std::string finding_text(const Finding& finding, const std::vector<const Finding*>& others,
                         Asides asides, const Model& model, const TerminalStyle& style);

// "6 of 8 objectives"; empty where the subjects are of no one section that can be counted.
std::string share_of(const RuleFindings& findings, const Model& model, Lang lang);

// What a finding speaks of, as it is called: "Sales", or "A" → "B"; empty for the whole map.
std::string name_of(const Finding& finding, const Model& model, Lang lang);

}  // namespace stratmap
