#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "models/tables/sqlite.h"
#include "models/tables/sqlite_faults.h"

struct sqlite3;
struct sqlite3_stmt;

namespace stratmap {

// A database opened for reading alone, its query watched over.
class SqliteConnection {
 public:
  // Opens the file; what is wrong with it is its fault.
  SqliteConnection(const std::string& path, QueryLimits limits);
  SqliteConnection(const SqliteConnection&) = delete;
  SqliteConnection& operator=(const SqliteConnection&) = delete;
  ~SqliteConnection();

  std::optional<TableFault> prepare(std::string_view query);
  // Whether there is a next row; none at the end and at a fault.
  bool step();
  const std::optional<TableFault>& fault() const { return fault_; }
  sqlite3_stmt* statement() const { return statement_; }

 private:
  struct Watch;  // what SQLite calls while it works

  void open(const std::string& path);
  TableFault fault_of(int code) const;

  sqlite3* database_ = nullptr;
  sqlite3_stmt* statement_ = nullptr;
  QueryLimits limits_;
  std::uint64_t steps_ = 0;
  QueryOffence offence_ = QueryOffence::none;
  std::optional<TableFault> fault_;
};

}  // namespace stratmap
