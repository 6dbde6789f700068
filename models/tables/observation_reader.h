#pragma once

#include <optional>
#include <string_view>

#include "models/tables/columns.h"
#include "models/tables/metric_names.h"

namespace stratmap {

// Reads rows with the columns metric, period, value and as_of into observations, and rejects
// those that it can't. Rows, model and table outlive it.
class ObservationReader {
 public:
  ObservationReader(const TableRows& rows, const Model& model, Table& table);

  // The columns that are missing; null where all are there.
  const std::optional<TableFault>& lack() const { return lack_; }

  // Nothing where the row is empty or rejected.
  std::optional<Observation> observation();

 private:
  enum Place : std::size_t { metric_place, period_place, value_place };

  std::string_view cell(Place place) const { return rows_.cell(columns_[place]); }
  std::optional<Observation> rejected(Place place, Message reason);
  std::optional<double> value_of(const Metric& metric);
  std::optional<double> number_of(const Metric& metric);
  std::optional<double> percentage_of(const Metric& metric, double percentage);
  std::optional<Observation> with_as_of(Observation observation);

  const TableRows& rows_;
  Columns columns_;
  std::optional<std::size_t> as_of_;
  std::optional<TableFault> lack_;
  DecimalMark decimal_mark_;
  const Model& model_;
  MetricFinder names_;
  Table& table_;
};

}  // namespace stratmap
