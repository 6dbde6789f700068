#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "models/model.h"
#include "models/tables/rows.h"

namespace stratmap {

// Reads the values of table number `table` of the model into the model: what can't be read is
// rejected row by row. Tells what the table lacks where it can't be read at all.
std::optional<TableFault> read_observations(TableRows& rows, std::uint32_t table, Model& model);

// The same of the text of a CSV file.
std::optional<Message> read_observations(std::string_view csv, std::uint32_t table, Model& model);

}  // namespace stratmap
