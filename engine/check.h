#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis.h"
#include "engine/knots.h"
#include "engine/rules/finding.h"
#include "engine/rules/rule.h"

namespace stratmap {

// Which rules are run: codes, names or beginnings of codes ("SM2"). Empty `select`: all.
struct RuleSelection {
  std::vector<std::string> select;
  std::vector<std::string> ignore;
};

// Whether a word of a selection means the rule: its code, its name or the beginning of its code,
// in any case.
bool means(std::string_view word, const Rule& rule);

// A finding that somebody silenced, with the reason.
struct AcceptedFinding {
  Finding finding;
  const Accept* accept = nullptr;
};

// Why a rule was not assessed, or one subject of it. Where all its subjects lack something, one
// entry stands for them with the commonest reason, and says how many of them it holds for.
struct NotAssessed {
  const Rule* rule = nullptr;
  Unassessed why;
  std::string_view section = {};  // of those subjects
  std::size_t subjects = 0;
};

// How many subjects a rule assessed, where it says so.
struct SubjectsAssessed {
  const Rule* rule = nullptr;
  std::size_t count = 0;
};

// What holding findings against a baseline (baseline.h) left out.
struct AgainstBaseline {
  std::size_t known = 0;  // findings that it knows
  std::size_t gone = 0;   // those it knows that are no longer found
};

// The whole gap check of a model. Findings in order of file, place, code;
// those of one rule at one place as the rule gave them.
struct CheckResult {
  Findings findings;
  std::vector<Knot> knots;              // what many of them share, the first thing to talk about
  std::vector<std::size_t> asked_also;  // findings that no knot tells and that are worth asking
  std::vector<AcceptedFinding> accepted;
  std::deque<NotAssessed> not_assessed;  // in order of rules, then subjects
  std::vector<SubjectsAssessed> subjects_assessed;
  std::vector<const Rule*> rules_assessed;          // for some subject at least
  std::optional<AgainstBaseline> against_baseline;  // nothing: all findings are here
  std::size_t rules_run = 0;                        // those found while reading are not counted
  std::size_t rules_clear = 0;                      // assessed, and nothing found

  std::size_t count(Severity severity) const;
  std::size_t rules_not_assessed() const;  // those without any assessed subject
};

CheckResult check(const Analysis& analysis, const RuleSelection& selection = {});

// Stable under edits elsewhere in the file: from code and subjects only. 16 hex digits.
std::string fingerprint(const Finding& finding);
std::string fingerprint(std::string_view code, std::string_view subject);

}  // namespace stratmap
