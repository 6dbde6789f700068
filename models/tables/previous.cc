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

void add_findings(const nlohmann::json& findings, std::vector<EarlierFinding>& previous) {
  for (const nlohmann::json& finding : findings) {
    if (!finding.is_object()) continue;
    EarlierFinding earlier{text_at(finding, "code"), text_at(finding, "subject")};
    if (!earlier.code.empty() && !earlier.subject.empty()) previous.push_back(std::move(earlier));
  }
}

// Those that were accepted then were findings, too.
std::optional<Message> read_json(std::string_view text, std::vector<EarlierFinding>& previous) {
  const auto report = nlohmann::json::parse(text, nullptr, false);
  const bool is_report =
      report.is_object() && report.contains("findings") && report["findings"].is_array();
  if (!is_report)
    return Message{"tämä ei ole tarkistuksen tulos", "this is not the result of a check"};
  add_findings(report["findings"], previous);
  if (report.contains("accepted") && report["accepted"].is_array())
    add_findings(report["accepted"], previous);
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
