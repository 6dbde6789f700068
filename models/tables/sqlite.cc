#include "models/tables/sqlite.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "base/number.h"
#include "models/tables/encoding.h"
#include "models/tables/sqlite_connection.h"

namespace stratmap {
namespace {

constexpr std::string_view kDefaultTable = "observations";
constexpr std::string_view kDefaultQuery = "select * from observations";
constexpr std::string_view kTables =
    "select name from sqlite_master where type in ('table', 'view') and name not like 'sqlite_%' "
    "order by name";

std::string text_at(sqlite3_stmt* statement, int column) {
  const void* bytes = sqlite3_column_blob(statement, column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
  std::string text = bytes == nullptr ? "" : std::string(static_cast<const char*>(bytes), size);
  return is_utf8(text) ? text : to_utf8(std::move(text));
}

std::string written(sqlite3_stmt* statement, int column) {
  const auto* text = sqlite3_column_text(statement, column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
  return text == nullptr
             ? ""
             : std::string(static_cast<const char*>(static_cast<const void*>(text)), size);
}

class SqliteRows : public TableRows {
 public:
  SqliteRows(const std::string& path, QueryLimits limits)
      : connection_(path, limits), most_rows_(limits.rows) {}

  void run(std::string_view query) {
    fault_ = query.empty() ? prepare_default() : connection_.prepare(query);
    if (fault_) return;
    const int columns = sqlite3_column_count(connection_.statement());
    for (int i = 0; i < columns; ++i) add_cell() = sqlite3_column_name(connection_.statement(), i);
    name_columns();
  }

  bool next_row() override;

 private:
  std::optional<TableFault> prepare_default();
  void read_cell(int column);

  SqliteConnection connection_;
  std::uint32_t most_rows_;
};

// Where the table is missing the tables that are there are looked at.
std::optional<TableFault> SqliteRows::prepare_default() {
  if (auto fault = connection_.prepare(kTables)) return fault;
  std::vector<std::string> tables;
  while (connection_.step()) tables.push_back(text_at(connection_.statement(), 0));
  if (connection_.fault()) return connection_.fault();
  for (const std::string& table : tables)
    if (table == kDefaultTable) return connection_.prepare(kDefaultQuery);
  return no_default_table(tables);
}

bool SqliteRows::next_row() {
  count_ = 0;
  typed_.clear();
  if (fault_ || !connection_.step()) {
    if (!fault_) fault_ = connection_.fault();
    return false;
  }
  if (row_ == most_rows_) {
    fault_ = query_with_too_many_rows(most_rows_);
    return false;
  }
  ++row_;
  const int columns = sqlite3_data_count(connection_.statement());
  for (int i = 0; i < columns; ++i) read_cell(i);
  return true;
}

void SqliteRows::read_cell(int column) {
  sqlite3_stmt* statement = connection_.statement();
  std::string& cell = add_cell();
  TypedCell typed;
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
      typed = {CellForm::number, sqlite3_column_double(statement, column)};
      cell = written(statement, column);
      break;
    case SQLITE_TEXT:
      cell = text_at(statement, column);
      break;
    case SQLITE_BLOB:
      cell = fmt::format("blob({})", sqlite3_column_bytes(statement, column));
      break;
    default:  // NULL
      cell.clear();
  }
  typed_.push_back(typed);
}

}  // namespace

OpenRows open_sqlite(const std::string& path, std::string_view query, QueryLimits limits) {
  auto rows = std::make_unique<SqliteRows>(path, limits);
  rows->run(query);
  if (rows->fault()) return tl::unexpected(*rows->fault());
  return rows;
}

}  // namespace stratmap
