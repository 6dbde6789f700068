#pragma once

#include <cstdint>
#include <vector>

#include "engine/metrics/formula.h"
#include "models/model.h"

namespace stratmap {

enum class FormulaState : std::uint8_t {
  none,      // the metric has no formula
  computed,  // in `order`
  mistaken,  // can't be read
  unlike,    // adds or subtracts unlike units, so what it gives means nothing
  circular,  // on a circle of formulas
  waiting    // its operands lead to a circle
};

// A formula that can't be read.
struct FormulaMistake {
  Id<Metric> metric;
  FormulaError error;
};

// The formulas of a model, and in which order they can be computed.
struct Formulas {
  std::vector<Formula> by_metric;  // empty where there is none, or it is mistaken
  std::vector<FormulaState> states;
  std::vector<FormulaMistake> mistakes;
  std::vector<Id<Metric>> order;  // operands before what is computed from them
  // Each from its metric that is first in the file, along "is computed from", without repeating
  // the first. Circles that share a metric with one before them are left out.
  std::vector<std::vector<Id<Metric>>> circles;
};

Formulas formulas_of(const Model& model);

}  // namespace stratmap
