#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis.h"
#include "engine/knot_figure.h"
#include "engine/rules/finding.h"

namespace stratmap {

// What many findings share: a function, a customer, an objective, a stage or the organization that
// they speak of, or that is one step from what they speak of. The first thing to bring to the
// table.
struct Knot {
  Subject subject;
  std::vector<std::size_t> findings;      // places in the list they were chosen from, in its order
  std::size_t leading = 0;                // the one among them that a conversation would begin with
  std::vector<Id<Function>> invited;      // others to ask: those who carry it first; at most five
  std::vector<Id<Objective>> objectives;  // that its findings are on or near
  std::optional<std::size_t> opposing = {};  // the finding whose two answers are told with it
  std::optional<KnotFigure> figure = {};     // the strongest
};

// Up to five knots, chosen one after another by weight; fewer, or none, where findings share too
// little. The weights are defaults of this tool (docs/knots.md).
std::vector<Knot> knots_of(const Analysis& analysis, const Findings& findings);

// Findings that a conversation would begin with and that no knot tells: at most three, one a rule.
std::vector<std::size_t> ask_also(const Findings& findings, const std::vector<Knot>& knots);

// What a knot is about: the name of its element, of the organization.
std::string_view name_of(const Knot& knot, const Model& model, Lang lang);

// What a knot says: what meets where, and its leading finding.
std::string sentence_of(const Knot& knot, const Findings& findings, const Model& model, Lang lang);

}  // namespace stratmap
