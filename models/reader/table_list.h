#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "models/reader/outline.h"

namespace stratmap {

enum class TableUse : std::uint8_t { observations, survey, influence, previous };

// A table that a model names and that is read with it.
struct NamedTable {
  TableUse use = TableUse::observations;
  std::string path;
  Span span;                // of the path
  std::uint32_t place = 0;  // of observations: in Model::tables
};

// In the order in which they are read. Tables that are not read yet (xlsx, sqlite) are left out.
std::vector<NamedTable> named_tables(const Outline& outline);

// Reads the text of a table into the model, or tells why it can't be read at all.
std::optional<Message> read_table(const NamedTable& table, std::string_view text, Model& model);

}  // namespace stratmap
