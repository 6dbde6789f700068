#pragma once

#include <compare>
#include <string>
#include <vector>

#include "engine/check.h"

namespace stratmap {

// A finding as it is known over time: by its rule and by what it speaks of, never by its place.
struct KnownFinding {
  std::string code;     // "SM401"
  std::string subject;  // "customers/towns"; several are joined by ", "

  friend auto operator<=>(const KnownFinding&, const KnownFinding&) = default;
};

// The findings that somebody knows of and lives with for now.
struct Baseline {
  std::string organization;            // whose they are: its name in its own language
  std::vector<KnownFinding> findings;  // in order, each once
};

// The organization's name as baselines have it, whatever the language of the output.
std::string organization_of(const Model& model);

// All findings of a check, and of `before` those that this check could not judge: their rules were
// not run, or could not be assessed on their subjects.
Baseline baseline_of(const Model& model, const CheckResult& result, const Baseline& before = {});

// What is new: leaves out the findings that the baseline knows, says how many they are and how many
// others of it are gone, and makes knots of the rest. What was accepted since is neither known nor
// gone, and so is what this check could not judge.
CheckResult less_known(CheckResult result, const Baseline& baseline, const Analysis& analysis);

// The codes in a baseline that no rule bears, in order, each once: their findings count as nothing.
std::vector<std::string> unknown_codes(const Baseline& baseline);

}  // namespace stratmap
