#include "models/tables/observations.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "models/tables/columns.h"
#include "models/tables/csv.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 3> kNames = {"metric", "period", "value"};
enum Place : std::size_t { metric_place, period_place, value_place };

using MetricIds = std::unordered_map<std::string_view, Id<Metric>>;

MetricIds metric_ids(const Model& model) {
  MetricIds ids;
  for (std::size_t i = 0; i < model.metrics.size(); ++i)
    ids.emplace(model.metrics[i].id, id_at<Metric>(i));
  return ids;
}

bool is_in_percent(const Metric& metric) {
  const auto units = metric.unit.entries();
  return std::any_of(units.begin(), units.end(),
                     [](const Text::Entry& unit) { return unit.text == "%"; });
}

Message percentage_of_another_unit(std::string_view cell) {
  return {fmt::format("”{}” on prosentteja, mutta mittarin yksikkö ei ole ”%”", cell),
          fmt::format("\"{}\" is a percentage, but the unit of the metric is not \"%\"", cell)};
}

// Reads rows into observations; rejects those that it can't.
class RowReader {
 public:
  RowReader(const CsvReader& csv, const Columns& columns, char decimal_mark, const Model& model,
            Table& table)
      : csv_(csv),
        columns_(columns),
        as_of_(csv.column("as_of")),
        decimal_mark_(decimal_mark),
        model_(model),
        ids_(metric_ids(model)),
        table_(table) {}

  std::optional<Observation> observation() {
    Observation observation;
    observation.row = csv_.row();
    const auto metric = ids_.find(cell(metric_place));
    if (metric == ids_.end())
      return rejected(metric_place, no_such({"mittari", "metric"}, cell(metric_place)));
    const auto period = parse_cell_period(cell(period_place));
    if (!period) return rejected(period_place, not_such({"jakso", "period"}, cell(period_place)));
    observation.metric = metric->second;
    observation.period = *period;
    const auto value = value_of(model_[metric->second]);
    if (!value) return std::nullopt;
    observation.value = *value;
    return with_as_of(observation);
  }

 private:
  std::string_view cell(Place place) const { return csv_.cell(columns_[place]); }

  std::optional<Observation> rejected(Place place, Message reason) {
    reject(table_, csv_.row(), columns_[place], std::move(reason));
    return std::nullopt;
  }

  std::optional<double> value_of(const Metric& metric) {
    const std::string_view written = cell(value_place);
    if (const auto number = parse_cell_number(written, decimal_mark_)) return number;
    const auto percentage = parse_cell_percentage(written, decimal_mark_);
    if (percentage && is_in_percent(metric)) return percentage;
    rejected(value_place, percentage ? percentage_of_another_unit(written)
                                     : not_such({"luku", "number"}, written));
    return std::nullopt;
  }

  std::optional<Observation> with_as_of(Observation observation) {
    const std::string_view cell = as_of_ ? csv_.cell(*as_of_) : std::string_view{};
    if (cell.empty()) return observation;
    const auto period = parse_cell_period(cell);
    if (period) {
      observation.as_of = period->last_day();
      return observation;
    }
    reject(table_, csv_.row(), *as_of_, not_such({"päivä", "day"}, cell));
    return std::nullopt;
  }

  const CsvReader& csv_;
  const Columns& columns_;
  std::optional<std::size_t> as_of_;
  char decimal_mark_;
  const Model& model_;
  const MetricIds ids_;
  Table& table_;
};

auto what_it_tells(const Observation& observation) {
  return std::tuple(observation.metric, observation.period, observation.as_of);
}

Message said_before(const Observation& earlier, const Model& model) {
  const std::string_view metric = model[earlier.metric].id;
  const std::string period = to_string(earlier.period);
  return {
      fmt::format("{} {} on jo rivillä {}: tämä on voimassa", metric, period, earlier.row),
      fmt::format("{} {} already stands in row {}: this one counts", metric, period, earlier.row)};
}

// Of rows that tell the same thing the last one counts; the others are taken out of `rows`.
void settle_doubles(std::vector<Observation>& rows, Table& table, const Model& model) {
  std::vector<std::uint32_t> order(rows.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&rows](std::uint32_t a, std::uint32_t b) {
    return what_it_tells(rows[a]) < what_it_tells(rows[b]);
  });
  std::vector<bool> is_outdated(rows.size());
  for (std::size_t i = 1; i < order.size(); ++i) {
    const Observation& earlier = rows[order[i - 1]];
    const Observation& later = rows[order[i]];
    if (what_it_tells(earlier) != what_it_tells(later)) continue;
    is_outdated[order[i - 1]] = true;
    if (table.doubled.size() < kMostListed)
      table.doubled.push_back({later.row, 1, said_before(earlier, model)});
  }
  std::sort(table.doubled.begin(), table.doubled.end(),
            [](const RejectedRow& a, const RejectedRow& b) { return a.row < b.row; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (!is_outdated[i]) rows[kept++] = rows[i];
  rows.resize(kept);
}

}  // namespace

std::optional<Message> missing_observation_columns(std::string_view csv) {
  return columns_of(CsvReader(csv), kNames).missing;
}

std::optional<Message> read_observations(std::string_view csv, std::uint32_t table, Model& model) {
  CsvReader reader(csv);
  const Columns columns = columns_of(reader, kNames);
  if (columns.missing) return columns.missing;
  RowReader rows(reader, columns, decimal_mark_of(csv, columns[value_place]), model,
                 model.tables[table]);
  std::vector<Observation> read;
  while (reader.next_row()) {
    if (reader.is_empty_row()) continue;
    auto observation = rows.observation();
    if (!observation) continue;
    observation->table = table;
    read.push_back(*observation);
  }
  settle_doubles(read, model.tables[table], model);
  model.observations.insert(model.observations.end(), read.begin(), read.end());
  model.tables[table].was_read = true;
  return std::nullopt;
}

}  // namespace stratmap
