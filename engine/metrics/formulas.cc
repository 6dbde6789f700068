#include "engine/metrics/formulas.h"

#include <algorithm>
#include <utility>

#include "engine/metrics/formula_units.h"

namespace stratmap {
namespace {

bool has_formula(const Metric& metric) { return !metric.formula.empty(); }

void read_formulas(const Model& model, Formulas& formulas) {
  const MetricNames names = names_of(model.metrics);
  for (std::size_t m = 0; m < model.metrics.size(); ++m) {
    if (!has_formula(model.metrics[m])) continue;
    tl::expected<Formula, FormulaError> formula = parse_formula(model.metrics[m].formula, names);
    if (formula) {
      const bool is_unlike = unit_clash_in(*formula, model).has_value();
      formulas.by_metric[m] = *std::move(formula);
      formulas.states[m] = is_unlike ? FormulaState::unlike : FormulaState::waiting;
    } else {
      formulas.mistakes.push_back({id_at<Metric>(m), std::move(formula.error())});
      formulas.states[m] = FormulaState::mistaken;
    }
  }
}

// Computes in the order of the file what has all its operands, and on (Kahn 1962).
class ComputingOrder {
 public:
  explicit ComputingOrder(Formulas& formulas) : formulas_(formulas) {}

  void find() {
    count_operands();
    for (std::size_t m = 0; m < formulas_.by_metric.size(); ++m)
      if (is_waiting(m) && missing_[m] == 0) formulas_.order.push_back(id_at<Metric>(m));
    for (std::size_t next = 0; next < formulas_.order.size(); ++next) settle(formulas_.order[next]);
  }

 private:
  bool is_waiting(std::size_t metric) const {
    return formulas_.states[metric] == FormulaState::waiting;
  }

  void count_operands() {
    missing_.assign(formulas_.by_metric.size(), 0);
    dependants_.resize(formulas_.by_metric.size());
    for (std::size_t m = 0; m < formulas_.by_metric.size(); ++m) {
      for (const Id<Metric> operand : formulas_.by_metric[m].metrics) {
        if (!is_waiting(operand.index())) continue;
        ++missing_[m];
        dependants_[operand.index()].push_back(id_at<Metric>(m));
      }
    }
  }

  void settle(Id<Metric> metric) {
    formulas_.states[metric.index()] = FormulaState::computed;
    for (const Id<Metric> dependant : dependants_[metric.index()])
      if (--missing_[dependant.index()] == 0) formulas_.order.push_back(dependant);
  }

  Formulas& formulas_;
  std::vector<std::uint32_t> missing_;  // operands that have yet to be computed
  std::vector<std::vector<Id<Metric>>> dependants_;
};

// Among what still waits every formula has an operand that waits too, so that a walk from operand
// to operand ends on a circle, or where an earlier walk went.
class Circles {
 public:
  explicit Circles(Formulas& formulas) : formulas_(formulas) {}

  void find() {
    walk_of_.assign(formulas_.states.size(), 0);
    for (std::size_t m = 0; m < formulas_.states.size(); ++m)
      if (formulas_.states[m] == FormulaState::waiting && walk_of_[m] == 0) walk(id_at<Metric>(m));
    for (const std::vector<Id<Metric>>& circle : formulas_.circles)
      for (const Id<Metric> metric : circle)
        formulas_.states[metric.index()] = FormulaState::circular;
  }

 private:
  Id<Metric> waiting_operand(Id<Metric> metric) const {
    const std::vector<Id<Metric>>& operands = formulas_.by_metric[metric.index()].metrics;
    return *std::find_if(operands.begin(), operands.end(), [&](Id<Metric> operand) {
      return formulas_.states[operand.index()] == FormulaState::waiting;
    });
  }

  void walk(Id<Metric> from) {
    ++walks_;
    std::vector<Id<Metric>> way;
    Id<Metric> here = from;
    for (; walk_of_[here.index()] == 0; here = waiting_operand(here)) {
      walk_of_[here.index()] = walks_;
      way.push_back(here);
    }
    if (walk_of_[here.index()] != walks_) return;
    way.erase(way.begin(), std::find(way.begin(), way.end(), here));
    std::rotate(way.begin(), std::min_element(way.begin(), way.end()), way.end());
    formulas_.circles.push_back(std::move(way));
  }

  Formulas& formulas_;
  std::vector<std::uint32_t> walk_of_;  // by metric: the walk that came by, from 1
  std::uint32_t walks_ = 0;
};

}  // namespace

Formulas formulas_of(const Model& model) {
  Formulas formulas;
  formulas.by_metric.resize(model.metrics.size());
  formulas.states.assign(model.metrics.size(), FormulaState::none);
  if (std::none_of(model.metrics.begin(), model.metrics.end(), has_formula)) return formulas;
  read_formulas(model, formulas);
  ComputingOrder(formulas).find();
  Circles(formulas).find();
  return formulas;
}

}  // namespace stratmap
