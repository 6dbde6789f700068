#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "models/reader/outline.h"

namespace stratmap {

// `unread`: xlsx and sqlite, whose paths are checked all the same.
enum class TableUse : std::uint8_t { observations, survey, influence, previous, unread };

// A table that a model names.
struct NamedTable {
  TableUse use = TableUse::observations;
  std::string path;
  Span span;                // of the path
  std::uint32_t place = 0;  // of observations: in Model::tables
};

// In the order in which they are read.
std::vector<NamedTable> named_tables(const Outline& outline);

// Reads the text of a table into the model, or tells why it can't be read at all.
std::optional<Message> read_table(const NamedTable& table, std::string_view text, Model& model);

}  // namespace stratmap
