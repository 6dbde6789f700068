#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "engine/analysis.h"
#include "engine/rules/finding.h"

namespace stratmap {

// What many findings share: a function, a customer, an objective or a stage that they speak of, or
// that is one step from what they speak of. The first thing to bring to the table.
struct Knot {
  Subject subject;
  std::vector<std::size_t> findings;  // places in the list they were chosen from, in its order
  std::size_t leading = 0;  // one of them: the gravest, then about the subject itself, then by code
  std::vector<Id<Function>> invited;  // other functions the findings meet on, most findings first
};

// Three to five knots, chosen one after another by weight, each from the findings that are not in
// one yet; fewer, or none, where findings share too little. The weights are defaults of this tool.
std::vector<Knot> knots_of(const Analysis& analysis, std::span<const Finding> findings);

// What a knot says: what meets where, and its leading finding.
std::string sentence_of(const Knot& knot, std::span<const Finding> findings, const Model& model,
                        Lang lang);

}  // namespace stratmap
