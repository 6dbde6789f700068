#pragma once

#include <string>
#include <vector>

namespace stratmap {

// A table with bad cells among good ones. The model has the metrics revenue (€), nps and share (%).
struct DamagedTable {
  std::string damage;
  std::string file;    // with its ending: .csv, .xlsx or .db
  std::string table;   // text of a CSV, rows of a sheet, or rows of values for a database
  std::string values;  // what is read all the same
  std::string told;    // "row:column reason" of every bad cell, as English
};

std::vector<DamagedTable> damaged_csv();
std::vector<DamagedTable> damaged_sheets();
std::vector<DamagedTable> damaged_databases();

}  // namespace stratmap
