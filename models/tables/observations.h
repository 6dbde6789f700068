#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "models/model.h"

namespace stratmap {

// Reads the values of table number `table` of the model from its text (CSV) into the model: what
// can't be read is rejected row by row. Tells what the table lacks where it can't be read at all.
std::optional<Message> read_observations(std::string_view csv, std::uint32_t table, Model& model);

// The columns that a table of values must have; null where it has them.
std::optional<Message> missing_observation_columns(std::string_view csv);

}  // namespace stratmap
