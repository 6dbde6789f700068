#include <array>
#include <unordered_map>

#include "models/tables/columns.h"
#include "models/tables/people_tables.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 4> kNames = {"rater", "from", "to", "influence"};
enum Place : std::size_t { rater_place, from_place, to_place, influence_place };
constexpr double kStrongest = 4;

using ObjectiveIds = std::unordered_map<std::string_view, Id<Objective>>;

ObjectiveIds objective_ids(const Model& model) {
  ObjectiveIds ids;
  for (std::size_t i = 0; i < model.objectives.size(); ++i)
    ids.emplace(model.objectives[i].id, id_at<Objective>(i));
  return ids;
}

}  // namespace

std::optional<Message> read_influence(std::string_view csv, Model& model) {
  CsvReader reader(csv);
  const Columns columns = columns_of(reader, kNames);
  if (columns.missing) return columns.missing;
  const ObjectiveIds ids = objective_ids(model);
  DecimalMark decimal_mark;
  Table& table = *model.workshop->influence_table;
  const auto cell = [&](Place place) { return reader.cell(columns[place]); };
  const auto reject_cell = [&](Place place, Message reason) {
    reject(table, reader.row(), columns[place], std::move(reason));
  };
  while (reader.next_row()) {
    if (reader.is_empty_row()) continue;
    decimal_mark.look_at(cell(influence_place));
    const auto from = ids.find(cell(from_place));
    const auto to = ids.find(cell(to_place));
    const auto influence = parse_cell_number(cell(influence_place), decimal_mark.value());
    if (from == ids.end())
      reject_cell(from_place, no_such({"tavoite", "objective"}, cell(from_place)));
    else if (to == ids.end())
      reject_cell(to_place, no_such({"tavoite", "objective"}, cell(to_place)));
    else if (!influence || *influence < 0 || *influence > kStrongest)
      reject_cell(influence_place,
                  not_such({"luku 0–4", "number from 0 to 4"}, cell(influence_place)));
    else
      model.workshop->influence.push_back(
          {std::string(cell(rater_place)), from->second, to->second, *influence});
  }
  table.was_read = true;
  return std::nullopt;
}

}  // namespace stratmap
