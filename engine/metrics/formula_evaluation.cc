#include "engine/metrics/formula_evaluation.h"

#include <algorithm>
#include <cmath>

#include "engine/metrics/operation.h"

namespace stratmap {
namespace {

Periods periods_of(PeriodKind kind, Operands operands) {
  Periods periods{kind, {}};
  for (const std::vector<PeriodPoint>* points : operands)
    for (const PeriodPoint& point : *points) periods.ordinals.push_back(point.ordinal);
  std::sort(periods.ordinals.begin(), periods.ordinals.end());
  const auto end = std::unique(periods.ordinals.begin(), periods.ordinals.end());
  periods.ordinals.erase(end, periods.ordinals.end());
  return periods;
}

Track track_of(const std::vector<PeriodPoint>& points, const Periods& periods) {
  Track track(periods.ordinals.size(), kNotAvailable);
  std::size_t i = 0;
  for (const PeriodPoint& point : points) {
    while (periods.ordinals[i] < point.ordinal) ++i;
    track[i] = point.value;
  }
  return track;
}

// Evaluates a formula for all of its periods at once, node by node.
class Machine {
 public:
  Machine(const Formula& formula, PeriodKind kind, Operands operands)
      : formula_(formula), operands_(operands), periods_(periods_of(kind, operands)) {
    zero_divisor_.assign(periods_.ordinals.size(), false);
  }

  Evaluation run() {
    for (const FormulaNode& node : formula_.nodes) step(node);
    return result();
  }

 private:
  void step(const FormulaNode& node) {
    if (node.operation == Operation::number)
      stack_.emplace_back(periods_.ordinals.size(), node.number);
    else if (node.operation == Operation::metric)
      stack_.push_back(track_of(*operands_[operand_number(node.metric)], periods_));
    else if (looks_through_time(node.operation))
      through_time(node);
    else
      period_by_period(node);
  }

  std::size_t operand_number(Id<Metric> metric) const {
    const auto found = std::find(formula_.metrics.begin(), formula_.metrics.end(), metric);
    return static_cast<std::size_t>(found - formula_.metrics.begin());
  }

  void through_time(const FormulaNode& node) {
    Track& track = stack_.back();
    note_zeros(track, divisors_through_time(node, track, periods_));
    track = result_through_time(node, track, periods_);
  }

  void period_by_period(const FormulaNode& node) {
    const PeriodOperation& operation = *find_period_operation(node.operation);
    const std::size_t first = stack_.size() - node.arguments;
    if (divides(node.operation)) note_zeros(stack_[first], stack_[first + 1]);
    std::vector<double> values(node.arguments);
    for (std::size_t i = 0; i < periods_.ordinals.size(); ++i) {
      for (std::size_t a = 0; a < values.size(); ++a) values[a] = stack_[first + a][i];
      stack_[first][i] = result_of(operation, values);
    }
    stack_.resize(first + 1);
  }

  void note_zeros(const Track& track, const Track& divisors) {
    for (std::size_t i = 0; i < divisors.size(); ++i)
      if (divisors[i] == 0 && !std::isnan(track[i])) zero_divisor_[i] = true;
  }

  Evaluation result() const {
    Evaluation evaluation;
    for (std::size_t i = 0; i < periods_.ordinals.size(); ++i) {
      const double value = stack_.back()[i];
      if (std::isfinite(value))
        evaluation.points.push_back({periods_.ordinals[i], value});
      else if (zero_divisor_[i])
        evaluation.divided_by_zero.push_back(periods_.ordinals[i]);
    }
    return evaluation;
  }

  const Formula& formula_;
  Operands operands_;
  Periods periods_;
  std::vector<bool> zero_divisor_;  // by period: somewhere in the formula
  std::vector<Track> stack_;
};

}  // namespace

Evaluation evaluate(const Formula& formula, PeriodKind kind, Operands operands) {
  return Machine(formula, kind, operands).run();
}

std::size_t evaluation_work(const Formula& formula, Operands operands) {
  std::size_t periods = 0;
  for (const std::vector<PeriodPoint>* points : operands) periods += points->size();
  std::size_t steps = 0;
  for (const FormulaNode& node : formula.nodes) steps += 1 + static_cast<std::size_t>(node.count);
  return steps * periods;
}

}  // namespace stratmap
