#include <array>
#include <unordered_map>

#include "models/schema/words.h"
#include "models/tables/columns.h"
#include "models/tables/people_tables.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 7> kNames = {
    "respondent", "organization", "function", "level", "layer", "mode", "centrality"};
enum Place : std::size_t {
  respondent_place,
  organization_place,
  function_place,
  level_place,
  layer_place,
  mode_place,
  centrality_place
};

using FunctionIds = std::unordered_map<std::string_view, Id<Function>>;

FunctionIds function_ids(const Model& model) {
  FunctionIds ids;
  for (std::size_t i = 0; i < model.functions.size(); ++i)
    ids.emplace(model.functions[i].id, id_at<Function>(i));
  return ids;
}

// Why a row can't be used: the column and the reason.
struct Fault {
  Place place;
  Message reason;
};

class RowReader {
 public:
  RowReader(const CsvReader& csv, const Columns& columns, const FunctionIds& functions)
      : csv_(csv), columns_(columns), scale_(csv.column("scale")), functions_(functions) {}

  std::optional<Fault> read(SurveyRow& row) {
    decimal_mark_.look_at(cell(centrality_place));
    row.respondent = cell(respondent_place);
    row.organization = cell(organization_place);
    row.layer = cell(layer_place);
    if (scale_) row.scale = csv_.cell(*scale_);
    if (row.respondent.empty())
      return Fault{respondent_place, no_such({"vastaaja", "respondent"}, "")};
    if (!place_of(row.layer, kModeLayers))
      return Fault{layer_place, no_such({"kerros", "layer"}, row.layer)};
    if (auto fault = read_person(row)) return fault;
    return read_view(row);
  }

 private:
  std::string_view cell(Place place) const { return csv_.cell(columns_[place]); }

  // Function and level may be left empty.
  std::optional<Fault> read_person(SurveyRow& row) const {
    if (const auto function = cell(function_place); !function.empty() && function != kUnknown) {
      const auto at = functions_.find(function);
      if (at == functions_.end())
        return Fault{function_place, no_such({"toiminto", "function"}, function)};
      row.function = at->second;
    }
    if (const auto level = cell(level_place); !level.empty() && level != kUnknown) {
      const auto place = place_of(level, kRespondentLevels);
      if (!place) return Fault{level_place, no_such({"taso", "level"}, level)};
      row.level = static_cast<RespondentLevel>(*place);
    }
    return std::nullopt;
  }

  std::optional<Fault> read_view(SurveyRow& row) const {
    const auto mode = place_of(cell(mode_place), kModes);
    if (!mode) return Fault{mode_place, no_such({"toimintatapa", "mode"}, cell(mode_place))};
    row.mode = static_cast<Mode>(*mode);
    const auto centrality = parse_cell_number(cell(centrality_place), decimal_mark_.value());
    if (!centrality || *centrality < 0)
      return Fault{centrality_place, not_such({"luku", "number"}, cell(centrality_place))};
    row.centrality = *centrality;
    return std::nullopt;
  }

  const CsvReader& csv_;
  const Columns& columns_;
  std::optional<std::size_t> scale_;
  DecimalMark decimal_mark_;
  const FunctionIds& functions_;
};

}  // namespace

std::optional<Message> read_survey(std::string_view csv, Model& model) {
  CsvReader reader(csv);
  const Columns columns = columns_of(reader, kNames);
  if (columns.missing) return columns.missing;
  const FunctionIds functions = function_ids(model);
  RowReader rows(reader, columns, functions);
  Survey& survey = *model.survey;
  while (reader.next_row()) {
    if (reader.is_empty_row()) continue;
    SurveyRow row;
    if (auto fault = rows.read(row))
      reject(survey.table, reader.row(), columns[fault->place], std::move(fault->reason));
    else
      survey.rows.push_back(std::move(row));
  }
  survey.table.was_read = true;
  return std::nullopt;
}

}  // namespace stratmap
