#include "engine/metrics/formula_units.h"

#include <algorithm>
#include <span>
#include <utility>

namespace stratmap {
namespace {

constexpr std::size_t kLongestUnit = 64;  // bytes; of longer quotients nothing is known

// "" for a unit that is not known.
using Unit = std::string;
using Units = std::span<const Unit>;

bool is_share(const Unit& unit) { return unit == "%" || unit == "pp"; }

bool may_be_added(const Unit& left, const Unit& right) {
  return left.empty() || right.empty() || left == right || (is_share(left) && is_share(right));
}

Unit sum_of(const Unit& left, const Unit& right) {
  if (left == right) return left;
  if (left.empty() || right.empty()) return left.empty() ? right : left;
  return "%";
}

Unit quotient_of(const Unit& left, const Unit& right) {
  const bool is_known = !left.empty() && !right.empty() && left != right;
  const bool is_short = left.size() + right.size() < kLongestUnit;
  return is_known && is_short && !is_share(left) && !is_share(right) ? left + "/" + right : Unit{};
}

// The unit that all share; what has none known may have any.
Unit common_of(Units units) {
  const bool is_shared = std::ranges::all_of(units, [&](const Unit& u) { return u == units[0]; });
  return is_shared ? units[0] : Unit{};
}

Unit unit_of(const FormulaNode& node, Units units) {
  switch (node.operation) {
    case Operation::add:
    case Operation::subtract:
      return sum_of(units[0], units[1]);
    case Operation::divide:
    case Operation::ratio:
      return quotient_of(units[0], units[1]);
    case Operation::minimum:
    case Operation::maximum:
    case Operation::sum:
    case Operation::average:
    case Operation::sum_available:
    case Operation::average_available:
      return common_of(units);
    case Operation::choose:  // the condition comes first
      return common_of(units.subspan(1));
    case Operation::negate:
    case Operation::absolute:
    case Operation::clamp:
    case Operation::previous:
    case Operation::lag:
    case Operation::delta:
    case Operation::rolling_mean:
    case Operation::rolling_sum:
    case Operation::year_to_date:
    case Operation::cumulative:
      return units[0];
    case Operation::number:
    case Operation::metric:
    case Operation::multiply:
    case Operation::less:
    case Operation::less_equal:
    case Operation::greater:
    case Operation::greater_equal:
    case Operation::equal:
    case Operation::not_equal:
    case Operation::percent_change:
    case Operation::index:
      return {};
  }
  return {};
}

bool adds(Operation operation) {
  return operation == Operation::add || operation == Operation::subtract;
}

}  // namespace

std::optional<UnitClash> unit_clash_in(const Formula& formula,
                                       const std::vector<std::string>& units) {
  std::vector<Unit> stack;
  for (const FormulaNode& node : formula.nodes) {
    if (node.operation == Operation::metric) {
      const auto found = std::ranges::find(formula.metrics, node.metric);
      stack.push_back(units[static_cast<std::size_t>(found - formula.metrics.begin())]);
      continue;
    }
    const auto first = stack.end() - static_cast<std::ptrdiff_t>(node.arguments);
    const Units arguments(first, stack.end());
    if (adds(node.operation) && !may_be_added(arguments[0], arguments[1]))
      return UnitClash{arguments[0], arguments[1], node.offset};
    Unit unit = unit_of(node, arguments);
    stack.erase(first, stack.end());
    stack.push_back(std::move(unit));
  }
  return std::nullopt;
}

std::optional<UnitClash> unit_clash_in(const Formula& formula, const Model& model) {
  const Lang lang = model.organization.language == "fi" ? Lang::fi : Lang::en;
  std::vector<std::string> units;
  for (const Id<Metric> operand : formula.metrics)
    units.emplace_back(model.text_in(model[operand].unit, lang));
  return unit_clash_in(formula, units);
}

}  // namespace stratmap
