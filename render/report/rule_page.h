#pragma once

#include <span>
#include <string>

#include "engine/rules/rule.h"

namespace stratmap {

// The documentation of the rules in Markdown, made from the rules themselves. Pages lie side by
// side in one folder: README.md and SM401.md, in Finnish README.fi.md and SM401.fi.md.
std::string rule_page(const Rule& rule, Lang lang);
std::string rule_index(std::span<const Rule* const> rules, Lang lang);

// "SM401.md", "README.fi.md": the name of a page ("README", "SM401") in a language.
std::string page_name(std::string_view stem, Lang lang);

}  // namespace stratmap
