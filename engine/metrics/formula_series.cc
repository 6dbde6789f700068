#include "engine/metrics/formula_series.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/metrics/aggregate.h"
#include "engine/metrics/formula_evaluation.h"
#include "engine/metrics/period_math.h"

namespace stratmap {
namespace {

constexpr std::array<PeriodKind, 6> kKinds = {PeriodKind::day,       PeriodKind::week,
                                              PeriodKind::month,     PeriodKind::quarter,
                                              PeriodKind::half_year, PeriodKind::year};

// A set of kinds of period.
using KindSet = std::uint8_t;

KindSet only(PeriodKind kind) { return static_cast<KindSet>(1U << static_cast<unsigned>(kind)); }

bool holds(KindSet set, PeriodKind kind) { return (set & only(kind)) != 0; }

class SeriesBuilder {
 public:
  SeriesBuilder(const Model& model, const Formulas& formulas, Day today)
      : model_(model), formulas_(formulas), observed_(observed_of(model, today)) {}

  std::vector<MetricSeries> build() {
    find_kinds();
    find_needs();
    by_kind_.resize(model_.metrics.size());
    for (std::size_t m = 0; m < model_.metrics.size(); ++m)
      if (formulas_.states[m] != FormulaState::computed) observe(m);
    for (const Id<Metric> metric : formulas_.order) compute(metric.index());
    for (std::size_t m = 0; m < model_.metrics.size(); ++m) finish(m);
    return std::move(series_);
  }

 private:
  void find_kinds() {
    series_.resize(model_.metrics.size());
    for (std::size_t m = 0; m < series_.size(); ++m)
      series_[m].kind = own_kind(model_.metrics[m], observed_[m]);
    for (const Id<Metric> metric : formulas_.order) {
      std::optional<PeriodKind> longest;
      if (const auto frequency = model_[metric].frequency) longest = kind_of(*frequency);
      for (const Id<Metric> operand : formulas_.by_metric[metric.index()].metrics)
        longest = std::max(longest, series_[operand.index()].kind);
      if (longest) series_[metric.index()].kind = longest;
    }
  }

  // Each metric in its own period, and operands also in those of what is computed from them.
  void find_needs() {
    needs_.assign(series_.size(), 0);
    for (std::size_t m = 0; m < series_.size(); ++m)
      if (series_[m].kind) needs_[m] = only(*series_[m].kind);
    for (auto metric = formulas_.order.rbegin(); metric != formulas_.order.rend(); ++metric)
      for (const Id<Metric> operand : formulas_.by_metric[metric->index()].metrics)
        needs_[operand.index()] |= needs_[metric->index()];
  }

  void observe(std::size_t m) {
    for (const PeriodKind kind : kKinds)
      if (holds(needs_[m], kind)) by_kind_[m].push_back({kind, observed_points(m, kind)});
  }

  void compute(std::size_t m) {
    for (const PeriodKind kind : kKinds) {
      if (!holds(needs_[m], kind)) continue;
      Evaluation evaluation = evaluated(m, kind);
      by_kind_[m].push_back({kind, merged(evaluation.points, observed_points(m, kind))});
      if (kind == series_[m].kind)
        series_[m].divided_by_zero = std::move(evaluation.divided_by_zero);
    }
  }

  Evaluation evaluated(std::size_t m, PeriodKind kind) {
    const Formula& formula = formulas_.by_metric[m];
    std::vector<const std::vector<PeriodPoint>*> operands;
    for (const Id<Metric> operand : formula.metrics)
      operands.push_back(&points_at_kind(operand, kind));
    const std::size_t work = evaluation_work(formula, operands);
    if (work > work_left_) {
      series_[m].absence = Absence::formula_too_large;
      return {};
    }
    work_left_ -= work;
    return evaluate(formula, kind, operands);
  }

  std::vector<PeriodPoint> observed_points(std::size_t m, PeriodKind kind) const {
    return points_at(observed_[m], kind, model_.metrics[m].aggregate);
  }

  const std::vector<PeriodPoint>& points_at_kind(Id<Metric> metric, PeriodKind kind) const {
    for (const Series& series : by_kind_[metric.index()])
      if (series.kind == kind) return series.points;
    return kNoPoints;
  }

  void finish(std::size_t m) {
    MetricSeries& series = series_[m];
    for (Series& candidate : by_kind_[m])
      if (candidate.kind == series.kind) series.points = std::move(candidate.points);
    if (!series.points.empty())
      series.absence = Absence::none;
    else if (series.absence == Absence::none)
      series.absence = absence_of(m);
  }

  Absence absence_of(std::size_t m) const {
    switch (formulas_.states[m]) {
      case FormulaState::none:
        return absence_of_observed(m);
      case FormulaState::computed:
        return absence_of_computed(m);
      case FormulaState::mistaken:
        return Absence::formula_mistaken;
      case FormulaState::unlike:
        return Absence::formula_unlike_units;
      case FormulaState::circular:
        return Absence::formula_circular;
      case FormulaState::waiting:
        return Absence::operands_missing;
    }
    return Absence::none;
  }

  Absence absence_of_observed(std::size_t m) const {
    if (observed_[m].empty()) {
      const bool all_read = std::all_of(model_.tables.begin(), model_.tables.end(),
                                        [](const Table& table) { return table.was_read; });
      return all_read ? Absence::no_values : Absence::table_not_read;
    }
    const PeriodKind kind = *series_[m].kind;
    bool weeks = false;
    for (const Series& series : observed_[m]) {
      if (makes_up(series.kind, kind)) return Absence::parts_missing;
      weeks |= series.kind == PeriodKind::week && series.kind < kind;
    }
    return weeks ? Absence::weeks : Absence::other_period;
  }

  Absence absence_of_computed(std::size_t m) const {
    const Formula& formula = formulas_.by_metric[m];
    if (formula.metrics.empty()) return Absence::formula_constant;
    if (!series_[m].divided_by_zero.empty()) return Absence::division_by_zero;
    const bool weeks =
        series_[m].kind > PeriodKind::week &&
        std::any_of(formula.metrics.begin(), formula.metrics.end(), [&](Id<Metric> operand) {
          return series_[operand.index()].kind == PeriodKind::week;
        });
    return weeks ? Absence::weeks : Absence::operands_missing;
  }

  inline static const std::vector<PeriodPoint> kNoPoints = {};

  const Model& model_;
  const Formulas& formulas_;
  std::vector<Observed> observed_;
  std::vector<MetricSeries> series_;
  std::vector<KindSet> needs_;
  std::vector<std::vector<Series>> by_kind_;  // by metric, shorter kinds first
  std::size_t work_left_ = kMostFormulaWork;
};

}  // namespace

std::vector<MetricSeries> series_of(const Model& model, const Formulas& formulas, Day today) {
  return SeriesBuilder(model, formulas, today).build();
}

}  // namespace stratmap
