#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "models/model.h"
#include "models/tables/open_rows.h"

namespace stratmap {

// A model with the metrics revenue (€), nps and share (%), and one table.
Model model_with_metrics();

// The values read from a table: "nps 2026-Q1 18", one after another.
std::string values_of(const Model& model);

// "3:2 reason" of each row that was rejected.
std::string told(const std::vector<RejectedRow>& rows, Lang lang = Lang::en);

// The rows read into a model: its values, then "; " and the rows it rejects; or the fault.
std::string read(OpenRows rows);

// The fault, its cure and its nearest words; both languages have something to say.
std::string told(const TableFault& fault, Lang lang = Lang::en);

}  // namespace stratmap
