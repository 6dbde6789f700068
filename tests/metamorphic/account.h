#pragma once

#include <string>
#include <vector>

#include "engine/check.h"
#include "tests/metamorphic/model_files.h"

namespace stratmap::metamorphic {

// Everything that a gap check says, but for places and for the order of findings.
struct Account {
  // A line a finding, an accepted finding, and a rule or subject that was not assessed, with all
  // texts in Finnish and English and all figures.
  std::vector<std::string> facts;
  std::vector<std::string> knots;  // in their order, with all that they are told with

  // The facts sorted, then the knots.
  std::string text() const;
};

Account account_of(const Analysis& analysis, const CheckResult& result);

// The account of a model as its files say it; the errors of one that can't be used.
Account account_of(const WrittenModel& model);

}  // namespace stratmap::metamorphic
