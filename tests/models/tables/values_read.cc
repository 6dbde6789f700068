#include "tests/models/tables/values_read.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "base/number.h"
#include "models/tables/observations.h"

namespace stratmap {

Model model_with_metrics() {
  Model model;
  for (const char* id : {"revenue", "nps", "share"}) model.metrics.emplace_back().id = id;
  model.metrics[0].unit = Text("€");
  model.metrics[2].unit = Text("%");
  model.tables.emplace_back().path = "data/observations.csv";
  return model;
}

std::string values_of(const Model& model) {
  std::string text;
  for (const Observation& observation : model.observations)
    text += fmt::format("{}{} {} {}{}", text.empty() ? "" : ", ", model[observation.metric].id,
                        to_string(observation.period), to_plain(observation.value, 6),
                        observation.as_of ? " @" + to_iso(*observation.as_of) : "");
  return text;
}

std::string told(const std::vector<RejectedRow>& rows, Lang lang) {
  std::string text;
  for (const RejectedRow& row : rows)
    text += fmt::format("{}{}:{} {}", text.empty() ? "" : ", ", row.row, row.column,
                        row.reason.in(lang));
  return text;
}

std::string told(const TableFault& fault, Lang lang) {
  CHECK_FALSE(fault.message.fi.empty());
  CHECK(fault.message.fi != fault.message.en);
  REQUIRE(fault.cure);
  CHECK_FALSE(fault.cure->fi.empty());
  std::string text = fault.message.in(lang) + ": " + fault.cure->in(lang);
  for (const std::string& word : fault.nearest) text += " ~" + word;
  return text;
}

std::string read(OpenRows rows) {
  if (!rows) return told(rows.error());
  Model model = model_with_metrics();
  if (const auto fault = read_observations(**rows, 0, model)) {
    CHECK(model.observations.empty());
    CHECK(model.tables[0].rejected.empty());
    return told(*fault);
  }
  const std::string rejected = told(model.tables[0].rejected);
  return values_of(model) + (rejected.empty() ? "" : "; " + rejected);
}

}  // namespace stratmap
