#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis.h"
#include "engine/rules/finding.h"

namespace stratmap {

// What many findings share: a function, a customer, an objective or a stage that they speak of, or
// that is one step from what they speak of. The first thing to bring to the table.
struct Knot {
  Subject subject;
  std::vector<std::size_t> findings;      // places in the list they were chosen from, in its order
  std::size_t leading = 0;                // the one among them that a conversation would begin with
  std::vector<Id<Function>> invited;      // others to ask: those who carry it first; at most five
  std::vector<Id<Objective>> objectives;  // that its findings are on or near
  std::optional<std::size_t> opposing = {};  // the finding whose two answers are told with it
};

// Up to five knots, chosen one after another by weight; fewer, or none, where findings share too
// little. The weights are defaults of this tool (docs/knots.md).
std::vector<Knot> knots_of(const Analysis& analysis, const Findings& findings);

// What a knot says: what meets where, and its leading finding.
std::string sentence_of(const Knot& knot, const Findings& findings, const Model& model, Lang lang);

}  // namespace stratmap
