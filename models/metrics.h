#pragma once

// What is measured, and the values that were observed.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "models/customers.h"
#include "models/element.h"

namespace stratmap {

enum class MetricKind : std::uint8_t { outcome, driver };
enum class Direction : std::uint8_t { up, down, range, monitor };
enum class Aggregate : std::uint8_t { sum, mean, last, min, max };
enum class Frequency : std::uint8_t { daily, weekly, monthly, quarterly, half_yearly, yearly };

enum class Nature : std::uint8_t {
  profit,
  revenue,
  growth,
  cost,
  budget,
  financial,  // finance
  volume,
  efficiency,
  utilisation,
  quality,
  time,
  service_level,  // operations
  satisfaction,
  loyalty,
  advocacy,
  retention,
  feedback,
  market,  // customer
  competence,
  well_being,
  engagement,
  recruitment,
  induction,
  training,  // people
  innovation,
  milestone,
  experiment,
  stop_decision,
  vision,  // renewal
  mission,
  statutory,  // public
  risk
};

// The words that may stand for a system in `source`.
enum class SourceWord : std::uint8_t { customers, staff, self, outside };

struct MetricSource {
  std::optional<SourceWord> word;
  std::optional<Ref<System>> system;
};

// One number, a pair for a range, or dated steps.
struct Target {
  std::vector<Dated<double>> steps;    // one undated, or several dated in file order
  Boxed<std::array<double, 2>> range;  // low, high
  Span span;
};

struct Metric : Element {
  Refs<Objective> measures;
  Refs<Function> functions;  // `function`: whose doing it describes; at most one
  std::optional<Ref<Customer>> customer;
  std::optional<PartyRole> party;
  Refs<Function> owners;
  Refs<Function> used_by;
  Text agenda;
  std::optional<MetricKind> kind;
  std::optional<Nature> nature;
  Text unit;
  // As given, else from baseline towards target, range for a pair, else up.
  Direction direction = Direction::up;
  std::optional<Dated<double>> baseline;
  std::optional<Target> target;
  std::optional<Period> due;
  Boxed<double> stretch;
  Boxed<std::array<double, 2>> limits;  // amber, green; of a range: outer low, outer high
  double green = 0.9;
  double amber = 0.6;
  std::optional<double> weight_given;
  std::optional<Frequency> frequency;
  std::optional<Duration> lag;  // from the end of the period to the number
  Aggregate aggregate = Aggregate::last;
  bool aggregate_given = false;
  Boxed<MetricSource> source;
  std::string formula;
  Span formula_span;
  std::vector<Dated<double>> values;  // inline, each with a period
  Text decides;

  double weight() const { return weight_given.value_or(1); }
};

// A value from a table of `observations`.
struct Observation {
  Id<Metric> metric;
  Period period;
  double value = 0;
  std::optional<Day> as_of;
  std::uint32_t table = 0;  // index in Model::tables
  std::uint32_t row = 0;    // in its file or query, from 1
};

enum class TableKind : std::uint8_t { csv, xlsx, sqlite };

// A row of a table that could not be read; told by SM008, nothing else is lost.
struct RejectedRow {
  std::uint32_t row = 0;     // from 1; in a file the header is counted, in a query there is none
  std::uint32_t column = 0;  // of the cell, from 1
  Message reason;
};

struct Table {
  TableKind kind = TableKind::csv;
  std::string path;  // as written
  Span span;         // of the path
  std::string sheet, query;
  bool was_read = false;
  std::vector<RejectedRow> rejected;
  std::size_t unlisted = 0;          // rows rejected beyond those in `rejected`
  std::vector<RejectedRow> doubled;  // two values for one metric and period: the later row counts
};

}  // namespace stratmap
