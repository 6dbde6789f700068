#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "models/reader/outline.h"
#include "models/tables/table_fault.h"

namespace stratmap {

enum class TableUse : std::uint8_t { observations, survey, influence, previous };

// A table that a model names.
struct NamedTable {
  TableUse use = TableUse::observations;
  TableKind kind = TableKind::csv;
  std::string path;
  Span span;                // of the path
  std::uint32_t place = 0;  // of observations: in Model::tables
};

// In the order in which they are read.
std::vector<NamedTable> named_tables(const Outline& outline);

// Reads the bytes of a table, or the database at a path, into the model, or tells why it can't be
// read at all.
std::optional<TableFault> read_table(const NamedTable& table, std::string bytes, Model& model);
std::optional<TableFault> read_database(const NamedTable& table, const std::string& path,
                                        Model& model);

}  // namespace stratmap
