#include "models/reader/table_list.h"

#include "models/reader/decoding.h"
#include "models/tables/observations.h"
#include "models/tables/people_tables.h"

namespace stratmap {
namespace {

void add_table(TableUse use, const MaybeNode& path, std::vector<NamedTable>& tables) {
  if (path && path->is_scalar())
    tables.push_back({use, std::string(path->text()), path->span(), 0});
}

void add_observations(const Outline& outline, std::vector<NamedTable>& tables) {
  std::uint32_t place = 0;
  for (const Node& list : outline.at("observations"))
    for (const Node item : list.children()) {
      if (item.is_null()) continue;
      const std::size_t before = tables.size();
      const Fields<kTable> fields(item);
      add_table(TableUse::observations, fields.at<"csv">(), tables);
      if (tables.size() > before) tables.back().place = place;
      add_table(TableUse::unread, fields.at<"xlsx">(), tables);
      add_table(TableUse::unread, fields.at<"sqlite">(), tables);
      ++place;
    }
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

std::optional<Message> read_table(const NamedTable& table, std::string_view text, Model& model) {
  switch (table.use) {
    case TableUse::observations:
      return read_observations(text, table.place, model);
    case TableUse::survey:
      return read_survey(text, model);
    case TableUse::influence:
      return read_influence(text, model);
    case TableUse::previous:
      return read_previous(text, model);
    case TableUse::unread:
      break;
  }
  return std::nullopt;
}

}  // namespace stratmap
