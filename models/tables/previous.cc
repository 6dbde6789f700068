#include <array>
#include <nlohmann/json.hpp>

#include "models/tables/columns.h"
#include "models/tables/people_tables.h"

namespace stratmap {
namespace {

constexpr std::array<std::string_view, 2> kNames = {"code", "subject"};

std::string text_at(const nlohmann::json& finding, const char* key) {
  const auto at = finding.find(key);
  return at != finding.end() && at->is_string() ? at->get<std::string>() : "";
}

std::optional<Message> read_json(std::string_view text, std::vector<EarlierFinding>& previous) {
  const auto report = nlohmann::json::parse(text, nullptr, false);
  const bool is_report =
      report.is_object() && report.contains("findings") && report["findings"].is_array();
  if (!is_report)
    return Message{"tämä ei ole tarkistuksen tulos", "this is not the result of a check"};
  for (const nlohmann::json& finding : report["findings"])
    if (finding.is_object())
      previous.push_back({text_at(finding, "code"), text_at(finding, "subject")});
  return std::nullopt;
}

}  // namespace

std::optional<Message> read_previous(std::string_view text, Model& model) {
  std::vector<EarlierFinding>& previous = model.round->previous;
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first != std::string_view::npos && text[first] == '{') return read_json(text, previous);
  CsvReader reader(text);
  const Columns columns = columns_of(reader, kNames);
  if (columns.missing) return columns.missing;
  while (reader.next_row())
    if (!reader.is_empty_row())
      previous.push_back(
          {std::string(reader.cell(columns[0])), std::string(reader.cell(columns[1]))});
  return std::nullopt;
}

}  // namespace stratmap
