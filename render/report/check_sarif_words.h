#pragma once

#include <string>
#include <string_view>

#include "engine/rules/rule.h"

namespace stratmap {

// What a SARIF log says in its own way.

// A path with `/` as a relative reference (RFC 3986): bytes that may not stand there as %XX.
std::string to_uri(std::string_view path);

// The text of a message: braces would be places to fill in, and `](` a link.
std::string to_sarif_text(std::string_view text);

// How sure a finding of the class is to be one: GitHub puts the surest first.
std::string_view precision_of(RuleClass rule_class);

// GitHub's own words for severities.
std::string_view problem_severity(Severity severity);

// Why a rule matters, what to ask, how to fix it and where it comes from.
struct SarifHelp {
  std::string text;
  std::string markdown;
};
SarifHelp sarif_help(const Rule& rule, Lang lang);

}  // namespace stratmap
