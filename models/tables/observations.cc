#include "models/tables/observations.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <tuple>

#include "models/tables/columns.h"
#include "models/tables/csv.h"
#include "models/tables/observation_reader.h"

namespace stratmap {
namespace {

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

std::optional<TableFault> read_observations(TableRows& rows, std::uint32_t table, Model& model) {
  ObservationReader reader(rows, model, model.tables[table]);
  if (reader.lack()) return reader.lack();
  std::vector<Observation> read;
  while (rows.next_row()) {
    auto observation = reader.observation();
    if (!observation) continue;
    observation->table = table;
    read.push_back(*observation);
  }
  if (rows.fault()) {
    model.tables[table].rejected.clear();
    model.tables[table].unlisted = 0;
    return rows.fault();
  }
  settle_doubles(read, model.tables[table], model);
  if (model.observations.empty())
    model.observations = std::move(read);
  else
    model.observations.insert(model.observations.end(), read.begin(), read.end());
  model.tables[table].was_read = true;
  return std::nullopt;
}

std::optional<Message> read_observations(std::string_view csv, std::uint32_t table, Model& model) {
  CsvReader rows(csv);
  auto fault = read_observations(rows, table, model);
  return fault ? std::optional(std::move(fault->message)) : std::nullopt;
}

}  // namespace stratmap
