#include "models/tables/sqlite_connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

#include "models/tables/sqlite_clock.h"

namespace stratmap {
namespace {

namespace fs = std::filesystem;

constexpr int kStepsBetweenLooks = 1000;
constexpr int kLongestText = 1'000'000;  // bytes of a cell, and of a query
constexpr sqlite3_int64 kMostMemory = sqlite3_int64{512} << 20;
constexpr std::array<std::string_view, 6> kRandom = {
    "random", "randomblob", "changes", "total_changes", "last_insert_rowid", "rand"};
constexpr std::array<std::string_view, 3> kClock = {"current_date", "current_time",
                                                    "current_timestamp"};

template <std::size_t count>
bool is_one_of(std::string_view word, const std::array<std::string_view, count>& words) {
  return std::ranges::find(words, word) != words.end();
}

// A path as the part of an address (RFC 3986): `?`, `#` and `%` mean something there.
std::string address_of(const std::string& path, std::string_view options) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string address = "file:";
  for (const char letter : path) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool is_plain = letter != '?' && letter != '#' && letter != '%';
    if (is_plain)
      address += letter;
    else
      address.append({'%', kHex[byte >> 4U], kHex[byte & 0xFU]});
  }
  return address.append("?mode=ro").append(options);
}

// Whether the database keeps its latest changes in a file beside it (write-ahead log). Source:
// https://www.sqlite.org/fileformat2.html#file_format_version_numbers
bool has_write_ahead_log(const std::string& path) {
  constexpr std::size_t kVersionsEnd = 20;
  std::array<char, kVersionsEnd> head{};
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), head.size());
  return file.gcount() == kVersionsEnd && (head[18] == 2 || head[19] == 2);
}

// Whether more than comments and semicolons follows.
bool has_statement(sqlite3* database, std::string_view text) {
  while (!text.empty()) {
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int code =
        sqlite3_prepare_v2(database, text.data(), static_cast<int>(text.size()), &statement, &rest);
    sqlite3_finalize(statement);
    if (statement != nullptr || code != SQLITE_OK) return true;
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
  }
  return false;
}

void restrict(sqlite3* database) {
  for (const int off :
       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_DQS_DML,
        SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
    sqlite3_db_config(database, off, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_limit(database, SQLITE_LIMIT_LENGTH, kLongestText);
  sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, kLongestText);
  sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_limit(database, SQLITE_LIMIT_WORKER_THREADS, 0);
  sqlite3_hard_heap_limit64(kMostMemory);
  sqlite3_exec(database,
               "pragma query_only=on; pragma cell_size_check=on; pragma temp_store=memory", nullptr,
               nullptr, nullptr);
}

}  // namespace

struct SqliteConnection::Watch {
  // Allows what reading takes, and takes down what else was tried.
  static int authorize(void* self, int action, const char* /*first*/, const char* second,
                       const char* /*database*/, const char* /*trigger*/) {
    QueryOffence& offence = static_cast<SqliteConnection*>(self)->offence_;
    const bool reads =
        action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_RECURSIVE;
    if (reads) return SQLITE_OK;
    offence = offence_of(action, second == nullptr ? "" : second);
    return offence == QueryOffence::none ? SQLITE_OK : SQLITE_DENY;
  }

  static QueryOffence offence_of(int action, std::string_view name) {
    const bool reaches_out =
        action == SQLITE_ATTACH || action == SQLITE_DETACH || action == SQLITE_PRAGMA;
    if (reaches_out) return QueryOffence::reaches_out;
    if (action != SQLITE_FUNCTION) return QueryOffence::writes;
    if (name == "load_extension") return QueryOffence::reaches_out;
    if (is_one_of(name, kClock)) return QueryOffence::clock;
    return is_one_of(name, kRandom) ? QueryOffence::random : QueryOffence::none;
  }

  static int count(void* self) {
    SqliteConnection& connection = *static_cast<SqliteConnection*>(self);
    connection.steps_ += kStepsBetweenLooks;
    return connection.steps_ > connection.limits_.steps ? 1 : 0;
  }
};

SqliteConnection::SqliteConnection(const std::string& path, QueryLimits limits) : limits_(limits) {
  open(path);
}

SqliteConnection::~SqliteConnection() {
  sqlite3_finalize(statement_);
  sqlite3_close(database_);
}

// A database with a write-ahead log could only be read by writing beside it: it is read as a file
// that nobody changes, once nothing waits in its log.
void SqliteConnection::open(const std::string& path) {
  std::string_view options;
  std::error_code error;
  if (has_write_ahead_log(path)) {
    const fs::path log = path + "-wal";
    if (fs::exists(log, error) && fs::file_size(log, error) > 0) {
      fault_ = database_with_log(log.filename().native());
      return;
    }
    options = "&immutable=1";
  } else if (fs::is_symlink(path + "-journal", error)) {
    fault_ = database_in_use();
    return;
  }
  constexpr int kFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOFOLLOW;
  const int code =
      sqlite3_open_v2(address_of(path, options).c_str(), &database_, kFlags, files_without_clock());
  if (code != SQLITE_OK) {
    fault_ = fault_of(code);
    return;
  }
  restrict(database_);
  // The file is opened at the first look into it.
  if (const int look =
          sqlite3_exec(database_, "select 1 from sqlite_master limit 1", nullptr, nullptr, nullptr);
      look != SQLITE_OK) {
    fault_ = fault_of(look);
    return;
  }
  sqlite3_set_authorizer(database_, Watch::authorize, this);
  sqlite3_progress_handler(database_, kStepsBetweenLooks, Watch::count, this);
}

std::optional<TableFault> SqliteConnection::prepare(std::string_view query) {
  if (fault_) return fault_;
  sqlite3_finalize(statement_);
  statement_ = nullptr;
  offence_ = QueryOffence::none;
  take_clock_asked();
  const char* rest = nullptr;
  const int code = sqlite3_prepare_v2(database_, query.data(), static_cast<int>(query.size()),
                                      &statement_, &rest);
  if (offence_ != QueryOffence::none) return fault_of_offence(offence_);
  if (code != SQLITE_OK) return fault_of(code);
  if (statement_ == nullptr) return empty_query();
  const bool reads = sqlite3_stmt_readonly(statement_) != 0 && sqlite3_column_count(statement_) > 0;
  if (!reads) return fault_of_offence(QueryOffence::writes);
  const auto used = static_cast<std::size_t>(rest - query.data());
  if (has_statement(database_, query.substr(used))) return several_statements();
  return std::nullopt;
}

bool SqliteConnection::step() {
  if (fault_) return false;
  const int code = sqlite3_step(statement_);
  if (take_clock_asked())
    fault_ = fault_of_offence(QueryOffence::clock);
  else if (code != SQLITE_ROW && code != SQLITE_DONE)
    fault_ = fault_of(code);
  return code == SQLITE_ROW && !fault_;
}

TableFault SqliteConnection::fault_of(int code) const {
  switch (code & 0xFF) {  // without what SQLite adds to it
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:  // a change that was cut off waits in a journal
      return database_in_use();
    case SQLITE_CORRUPT:
      return damaged_database();
    case SQLITE_NOTADB:
      return not_a_database();
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PERM:
      return unreadable_database(sqlite3_errmsg(database_));
    case SQLITE_INTERRUPT:
      return query_too_long(limits_.steps);
    default:
      return failed_query(sqlite3_errmsg(database_));
  }
}

}  // namespace stratmap
