#pragma once

#include <string>
#include <vector>

#include "render/report/parts/rule_findings.h"

namespace stratmap {

// What findings rest on, beside what they say: figures and answers.

// What one of several findings adds to the sentence that they share: its name where they differ in
// nothing else, with the figures that are said at its place where these differ.
std::string told_apart(const Finding& finding, const RuleFindings& all, const Model& model,
                       Lang lang);
// What a finding says by itself: its message, with the figures that only its place tells.
std::string told_alone(const Finding& finding, const Model& model, Lang lang);
// Whether the findings of the sentence add no more to it than their names.
bool add_names_alone(const RuleFindings& findings, const Model& model, Lang lang);

// The two answers of the culture round that a finding rests on: "Sales: "…""; of answers without
// words, who is furthest apart. None: it rests on no answers, or they may not be shown.
std::vector<std::string> answers_of(const Finding& finding, const Model& model, Lang lang);

}  // namespace stratmap
