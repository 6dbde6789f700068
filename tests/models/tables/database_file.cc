#include "tests/models/tables/database_file.h"

#include <sqlite3.h>

#include <catch2/catch.hpp>

namespace stratmap {

void run_sql(const std::string& path, std::string_view statements) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
  const std::string text(statements);
  char* error = nullptr;
  sqlite3_exec(database, text.c_str(), nullptr, nullptr, &error);
  INFO((error == nullptr ? "" : error));
  CHECK(error == nullptr);
  sqlite3_free(error);
  sqlite3_close(database);
}

}  // namespace stratmap
