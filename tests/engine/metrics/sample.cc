#include "tests/engine/metrics/sample.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/metrics/period_math.h"

namespace stratmap {

Period period(std::string_view text) {
  const std::optional<Period> read = parse_period(text);
  INFO(text);
  REQUIRE(read.has_value());
  return *read;
}

Day day(std::string_view iso) { return period(iso).last_day(); }

std::vector<Dated<double>> dated(Values values) {
  std::vector<Dated<double>> list;
  for (const auto& [text, value] : values) list.push_back({period(text), value, {}});
  return list;
}

std::vector<PeriodPoint> points(Values values) {
  std::vector<PeriodPoint> list;
  for (const auto& [text, value] : values) list.push_back({ordinal_of(period(text)), value});
  return list;
}

Metric& Sample::add(std::string_view id, Values values) {
  Metric& metric = model.metrics.emplace_back();
  metric.id = id;
  metric.values = dated(values);
  return metric;
}

Metric& Sample::add_formula(std::string_view id, std::string_view formula) {
  Metric& metric = add(id);
  metric.formula = formula;
  return metric;
}

void Sample::row(std::string_view metric, std::string_view text, double value,
                 std::string_view as_of, std::uint32_t table) {
  Observation observation;
  observation.metric = id(metric);
  observation.period = period(text);
  observation.value = value;
  if (!as_of.empty()) observation.as_of = day(as_of);
  observation.table = table;
  observation.row = static_cast<std::uint32_t>(model.observations.size()) + 2;
  while (model.tables.size() <= table) model.tables.emplace_back().was_read = true;
  model.observations.push_back(observation);
}

Id<Metric> Sample::id(std::string_view metric) const {
  const auto found = std::find_if(model.metrics.begin(), model.metrics.end(),
                                  [&](const Metric& one) { return one.id == metric; });
  INFO(metric);
  REQUIRE(found != model.metrics.end());
  return id_at<Metric>(static_cast<std::size_t>(found - model.metrics.begin()));
}

void Sample::threshold(std::string_view name, double value) {
  model.settings.thresholds.push_back({std::string(name), value, {}});
}

}  // namespace stratmap
