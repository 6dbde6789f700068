#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "engine/metrics/series.h"
#include "models/model.h"

namespace stratmap {

// Models of metrics written by hand, for tests of the engine without the reader.
Period period(std::string_view text);
Day day(std::string_view iso);

using Values = std::initializer_list<std::pair<std::string_view, double>>;

std::vector<Dated<double>> dated(Values values);
// The points of one kind; the periods must all be of it.
std::vector<PeriodPoint> points(Values values);

struct Sample {
  Model model;

  Metric& add(std::string_view id, Values values = {});
  Metric& add_formula(std::string_view id, std::string_view formula);
  // A row of a table, which is added where it is new.
  void row(std::string_view metric, std::string_view period, double value,
           std::string_view as_of = "", std::uint32_t table = 0);
  Id<Metric> id(std::string_view metric) const;
  void threshold(std::string_view name, double value);
};

}  // namespace stratmap
