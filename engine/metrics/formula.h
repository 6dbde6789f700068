#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tl/expected.hpp>
#include <unordered_map>
#include <vector>

#include "engine/metrics/formula_error.h"
#include "engine/metrics/formula_function.h"
#include "models/model.h"

namespace stratmap {

// One number, metric, operator or function of a formula, at its place in the text (in bytes).
struct FormulaNode {
  Operation operation = Operation::number;
  std::uint32_t arguments = 0;  // how many of the values before it it takes
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
  double number = 0;       // of a number
  std::int32_t count = 0;  // of lag and the rolling functions: k, in periods
  Id<Metric> metric = {};  // of a metric
  Period period = {};      // of index
};

// A formula that was read: its nodes in postfix order, so that the arguments of a node stand
// before it and the outermost operation is the last. Walked with a stack, never by recursion.
struct Formula {
  std::vector<FormulaNode> nodes;
  std::vector<Id<Metric>> metrics;  // each once, in order of appearance

  bool empty() const { return nodes.empty(); }
  Operation outermost() const { return nodes.back().operation; }
};

// The metrics by id. Its texts point into the model.
struct MetricNames {
  std::unordered_map<std::string_view, Id<Metric>> ids;
  std::vector<bool> lengths;  // which lengths in bytes the ids have; as long as the longest, and 1
};

MetricNames names_of(const std::vector<Metric>& metrics);

inline constexpr std::size_t kLongestFormula = 10'000;  // bytes
inline constexpr int kDeepestFormula = 64;              // parentheses and functions in each other
inline constexpr std::int32_t kMostPeriods = 1'000;     // k of lag and the rolling functions

// Reads the whole text or says where it stops making sense. Ids may hold `-` and `.`, so a word is
// read as the longest id that exists: `a-b` is the metric a-b, else a minus b; spaces separate.
tl::expected<Formula, FormulaError> parse_formula(std::string_view text, const MetricNames& names);

}  // namespace stratmap
