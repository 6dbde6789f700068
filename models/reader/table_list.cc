#include "models/reader/table_list.h"

#include "models/reader/decoding.h"
#include "models/tables/csv.h"
#include "models/tables/encoding.h"
#include "models/tables/observations.h"
#include "models/tables/people_tables.h"
#include "models/tables/sqlite.h"
#include "models/tables/xlsx.h"

namespace stratmap {
namespace {

void add_table(TableUse use, const MaybeNode& path, std::vector<NamedTable>& tables) {
  if (path && path->is_scalar())
    tables.push_back({use, TableKind::csv, std::string(path->text()), path->span(), 0});
}

void add_observations(TableKind kind, std::uint32_t place, const MaybeNode& path,
                      std::vector<NamedTable>& tables) {
  if (path && path->is_scalar())
    tables.push_back(
        {TableUse::observations, kind, std::string(path->text()), path->span(), place});
}

void add_observations(const Outline& outline, std::vector<NamedTable>& tables) {
  std::uint32_t place = 0;
  for (const Node& list : outline.at("observations"))
    for (const Node item : list.children()) {
      if (item.is_null()) continue;
      const Fields<kTable> fields(item);
      add_observations(TableKind::csv, place, fields.at<"csv">(), tables);
      add_observations(TableKind::xlsx, place, fields.at<"xlsx">(), tables);
      add_observations(TableKind::sqlite, place, fields.at<"sqlite">(), tables);
      ++place;
    }
}

std::optional<TableFault> to_fault(std::optional<Message> lack) {
  if (!lack) return std::nullopt;
  return TableFault{std::move(*lack)};
}

std::optional<TableFault> read_rows(const NamedTable& table, OpenRows rows, Model& model) {
  if (!rows) return std::move(rows.error());
  return read_observations(**rows, table.place, model);
}

std::optional<TableFault> read_csv(const NamedTable& table, std::string_view text, Model& model) {
  switch (table.use) {
    case TableUse::observations:
      break;
    case TableUse::survey:
      return to_fault(read_survey(text, model));
    case TableUse::influence:
      return to_fault(read_influence(text, model));
    case TableUse::previous:
      return to_fault(read_previous(text, model));
  }
  CsvReader rows(text);
  return read_observations(rows, table.place, model);
}

}  // namespace

std::vector<NamedTable> named_tables(const Outline& outline) {
  std::vector<NamedTable> tables;
  add_observations(outline, tables);
  for (const Node& round : outline.at("round"))
    add_table(TableUse::previous, Fields<kRound>(round).at<"previous">(), tables);
  for (const Node& survey : outline.at("survey"))
    add_table(TableUse::survey, Fields<kSurvey>(survey).at<"csv">(), tables);
  for (const Node& workshop : outline.at("workshop"))
    if (const auto influence = Fields<kWorkshop>(workshop).at<"influence">())
      add_table(TableUse::influence, Fields<kInfluence>(influence).at<"csv">(), tables);
  return tables;
}

std::optional<TableFault> read_table(const NamedTable& table, std::string bytes, Model& model) {
  if (table.kind == TableKind::xlsx)
    return read_rows(table, open_xlsx(std::move(bytes), model.tables[table.place].sheet), model);
  const std::string text = to_utf8(std::move(bytes));
  return read_csv(table, text, model);
}

std::optional<TableFault> read_database(const NamedTable& table, const std::string& path,
                                        Model& model) {
  return read_rows(table, open_sqlite(path, model.tables[table.place].query), model);
}

}  // namespace stratmap
