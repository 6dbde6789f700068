#include "models/tables/observation_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "models/schema/value.h"
#include "models/yaml/lookalike.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 3> kNames = {"metric", "period", "value"};

bool is_in_percent(const Metric& metric) {
  const auto units = metric.unit.entries();
  return std::any_of(units.begin(), units.end(),
                     [](const Text::Entry& unit) { return unit.text == "%"; });
}

Message too_large(std::string_view cell) {
  return {fmt::format("”{}” ei ole sallituissa rajoissa: luvut ovat väliltä −1e15 … 1e15", cell),
          fmt::format("\"{}\" is out of range: numbers go from −1e15 to 1e15", cell)};
}

Message percentage_of_another_unit(std::string_view cell) {
  return {fmt::format("”{}” on prosentteja, mutta mittarin yksikkö ei ole ”%”", cell),
          fmt::format("\"{}\" is a percentage, but the unit of the metric is not \"%\"", cell)};
}

// #DIV/0!, #NAME?, #N/A, and what they are called in other languages.
bool is_spreadsheet_error(std::string_view cell) {
  return cell.size() > 2 && cell.front() == '#' &&
         (cell.ends_with('!') || cell.ends_with('?') || cell == "#N/A");
}

Message no_number(std::string_view cell) {
  if (cell.size() > 1 && cell.front() == '=')
    return {fmt::format("”{}” on kaava, jonka tulosta ei ole tallennettu", cut_short(cell)),
            fmt::format("\"{}\" is a formula whose result was not saved", cut_short(cell))};
  if (!is_spreadsheet_error(cell)) return not_such({"luku", "number"}, cell);
  return {fmt::format("”{}” on taulukkolaskennan virhe, ei luku", cut_short(cell)),
          fmt::format("\"{}\" is an error of the spreadsheet, not a number", cut_short(cell))};
}

Message slipped(std::string_view cell) {
  return {
      fmt::format("”{}” on viimeisen otsikon jälkeen: rivi on siirtynyt", cut_short(cell)),
      fmt::format("\"{}\" stands behind the last heading: the row has slipped", cut_short(cell))};
}

TableFault lacking(Message missing, TableKind kind) {
  if (kind == TableKind::sqlite)
    return {std::move(missing),
            Message{"nimeä sarakkeet kyselyssä: select … as metric, … as period, … as value",
                    "name the columns in the query: select … as metric, … as period, … as value"}};
  return {std::move(missing),
          Message{"nimeä sarakkeet ensimmäisellä rivillä: metric, period, value",
                  "name the columns in the first row: metric, period, value"}};
}

}  // namespace

ObservationReader::ObservationReader(const TableRows& rows, const Model& model, Table& table)
    : rows_(rows),
      columns_(columns_of(rows, kNames)),
      as_of_(rows.column("as_of")),
      model_(model),
      names_(model),
      table_(table) {
  if (columns_.missing) lack_ = lacking(*columns_.missing, table.kind);
}

std::optional<Observation> ObservationReader::observation() {
  if (rows_.typed(columns_[value_place]).form == CellForm::text)
    decimal_mark_.look_at(cell(value_place));
  if (rows_.is_empty_row()) return std::nullopt;
  if (const auto surplus = rows_.surplus_cell()) {
    reject(table_, rows_.row(), *surplus, slipped(rows_.cell(*surplus)));
    return std::nullopt;
  }
  Observation observation;
  observation.row = rows_.row();
  const auto metric = names_.find(cell(metric_place));
  if (!metric) return rejected(metric_place, names_.unknown(cell(metric_place)));
  const auto period = parse_cell_period(cell(period_place));
  if (!period) return rejected(period_place, not_such({"jakso", "period"}, cell(period_place)));
  observation.metric = *metric;
  observation.period = *period;
  const auto value = value_of(model_[*metric]);
  if (!value) return std::nullopt;
  observation.value = *value;
  return with_as_of(observation);
}

std::optional<Observation> ObservationReader::rejected(Place place, Message reason) {
  reject(table_, rows_.row(), columns_[place], std::move(reason));
  return std::nullopt;
}

std::optional<double> ObservationReader::value_of(const Metric& metric) {
  const auto value = number_of(metric);
  if (!value || std::abs(*value) <= kLargest) return value;
  rejected(value_place, too_large(cell(value_place)));
  return std::nullopt;
}

std::optional<double> ObservationReader::number_of(const Metric& metric) {
  const std::string_view written = cell(value_place);
  const TypedCell typed = rows_.typed(columns_[value_place]);
  switch (typed.form) {
    case CellForm::number:
      if (std::isfinite(typed.number)) return typed.number;
      rejected(value_place, no_number(written));
      return std::nullopt;
    case CellForm::percentage:
      return percentage_of(metric, typed.number);
    case CellForm::text:
      break;
  }
  if (const auto number = parse_cell_number(written, decimal_mark_.value())) return number;
  if (const auto percentage = parse_cell_percentage(written, decimal_mark_.value()))
    return percentage_of(metric, *percentage);
  rejected(value_place, no_number(written));
  return std::nullopt;
}

std::optional<double> ObservationReader::percentage_of(const Metric& metric, double percentage) {
  if (is_in_percent(metric)) return percentage;
  rejected(value_place, percentage_of_another_unit(cell(value_place)));
  return std::nullopt;
}

std::optional<Observation> ObservationReader::with_as_of(Observation observation) {
  const std::string_view cell = as_of_ ? rows_.cell(*as_of_) : std::string_view{};
  if (cell.empty()) return observation;
  const auto period = parse_cell_period(cell);
  if (period) {
    observation.as_of = period->last_day();
    return observation;
  }
  reject(table_, rows_.row(), *as_of_, not_such({"päivä", "day"}, cell));
  return std::nullopt;
}

}  // namespace stratmap
