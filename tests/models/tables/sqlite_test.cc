#include "models/tables/sqlite.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/models/files/scratch_folder.h"
#include "tests/models/tables/database_file.h"
#include "tests/models/tables/values_read.h"

using namespace stratmap;

namespace {

constexpr std::string_view kObservations =
    "create table observations (metric text, period, value, as_of);"
    "insert into observations values ('nps', '2026-Q1', 18, null), ('revenue', '2026-01', 1.5,"
    " '2026-02-10'), ('share', 2026, '12,5 %', null);";
constexpr std::string_view kValues =
    "nps 2026-Q1 18, revenue 2026-01 1.5 @2026-02-10, share 2026 12.5";

// A database with the table above.
class Database {
 public:
  explicit Database(std::string_view statements = kObservations) { run_sql(path(), statements); }
  std::string path(std::string_view name = "a.db") const { return folder_.path(name); }
  std::string read(std::string_view query = "", QueryLimits limits = {}) const {
    return stratmap::read(open_sqlite(path(), query, limits));
  }
  // The fault alone, without its cure.
  std::string fault(std::string_view query, QueryLimits limits = {}) const {
    const std::string text = read(query, limits);
    return text.substr(0, text.find(": "));
  }
  const ScratchFolder& folder() const { return folder_; }

 private:
  ScratchFolder folder_;
};

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a query gives the rows of a table of values") {
  const Database database;
  CHECK(database.read("select metric, period, value, as_of from observations") == kValues);
  CHECK(
      database.read("with a as (select 'nps' as Metric, '2026' as PERIOD) select *, 2.50 as value "
                    "from a; -- and no more\n;") == "nps 2026 2.5");
  CHECK(database.read("select metric, period, sum(value) as value from observations where metric = "
                      "'nps' group by 1, 2") == "nps 2026-Q1 18");
}

TEST_CASE("without a query it is the table or view named observations") {
  CHECK(Database().read() == kValues);
  CHECK(
      Database("create view observations as select 'nps' metric, '2026' period, 1 value").read() ==
      "nps 2026 1");
  CHECK(Database("create table observation (a); create table b (a)").read() ==
        "the database has no table observations, and no query is given: add query: select … as "
        "metric, … as period, … as value from … ~observation");
}

TEST_CASE("rows of a query are counted from one and bad cells are told") {
  const Database database;
  CHECK(
      database.read("select column1 as metric, column2 as period, column3 as value from (values "
                    "('npss', '2026', 1), ('nps', '2026-13', 1), ('nps', '2026-01', 'n/a'), "
                    "('nps', '2026-02', null), ('nps', '2026-03', x'00ff'), ('nps', '2026-04', "
                    "9e999), ('nps', 202605, 1), (null, '2026', 1), ('nps', '2026-06', 7))") ==
      "nps 2026-06 7; 1:1 unknown metric \"npss\"; the nearest is \"nps\", 2:2 \"2026-13\" is not "
      "a period, 3:3 \"n/a\" is not a number, 4:3 no number, 5:3 \"blob(2)\" is not a number, 6:3 "
      "\"Inf\" is not a number, 7:2 \"202605\" is not a period, 8:1 no metric");
}

TEST_CASE("a query that does more than read is refused and changes nothing") {
  const Database database;
  const std::string before = bytes_of(database.path());
  for (const char* query :
       {"delete from observations", "insert into observations values (1, 2, 3, 4)",
        "update observations set value = 1", "drop table observations", "create table a (b)",
        "create temp table a (b)", "begin", "vacuum", "reindex", "analyze", "savepoint a",
        "with a as (select 1) delete from observations",
        "insert into observations select * from observations returning *"}) {
    INFO(query);
    CHECK(database.fault(query) == "the query would change the database");
  }
  for (const char* query : {"attach '/etc/passwd' as p", "detach main", "pragma journal_mode=wal",
                            "select load_extension('x')", "pragma table_info(observations)"}) {
    INFO(query);
    CHECK(database.fault(query) == "the query reaches beyond its own database");
  }
  CHECK(bytes_of(database.path()) == before);
  CHECK(std::distance(std::filesystem::directory_iterator(database.folder().path()), {}) == 1);
}

TEST_CASE("a query whose result would differ from run to run is refused") {
  const Database database;
  const auto value = [&](std::string_view expression) {
    return database.fault(
        fmt::format("select 'nps' as metric, '2026' as period, {} as value", expression));
  };
  for (const char* expression : {"random()", "randomblob(4)", "abs(random())"})
    CHECK(value(expression) == "the query draws at random");
  for (const char* expression : {"current_date", "current_timestamp", "date('now')",
                                 "strftime('%Y', 'now', '-1 year')", "julianday()"})
    CHECK(value(expression) == "the query asks what day it is");
  CHECK(value("julianday('2026-07-01') - julianday('2026-06-30')") == "nps 2026 1");
  CHECK(
      database.fault("select metric, period, value from observations where as_of < date('now')") ==
      "the query asks what day it is");
}

TEST_CASE("a query has one statement that SQLite understands") {
  const Database database;
  CHECK(database.fault("select 1; select 2") == "the query holds several statements");
  CHECK(database.fault("select 1; drop table observations") ==
        "the query holds several statements");
  CHECK(database.fault(" ; -- nothing") == "the query is empty");
  CHECK(database.fault("select metricc from observations") == "the query fails; SQLite");
  CHECK(database.read("select metricc from observations") ==
        "the query fails; SQLite: \"no such column: metricc\": try it on the same file: sqlite3 "
        "DATABASE \"select …\"");
  CHECK(database.read("select metric, value from observations")
            .starts_with("the table lacks the column: period"));
  CHECK(database.fault("select 'nps' as metric, '2026' as period, \"18\" as value") ==
        "the query fails; SQLite");
}

TEST_CASE("a query has so many steps and rows and no more") {
  const Database database;
  const std::string_view numbers =
      "with recursive n(i) as (select 1 union all select i + 1 from n) select 'nps' as metric, "
      "'2026' as period, i as value from n";
  CHECK(database.read(std::string(numbers) + " where i < 0", {.steps = 1'000'000}) ==
        "the query is not through after 1,000,000 steps: narrow it down, or add an index to the "
        "database");
  CHECK(database.read(numbers, {.rows = 20'000}) ==
        "the query gives more than 20,000 rows: narrow it down to periods or metrics");
  CHECK(database.fault(std::string(numbers) + " order by i desc", {.steps = 1'000'000}) ==
        "the query is not through after 1,000,000 steps");
  CHECK(database.fault("select 'nps' as metric, '2026' as period, replace(hex(zeroblob(900000)), "
                       "'0', 'aaaaaaaaaa') as value") == "the query fails; SQLite");
}

TEST_CASE("a file that is no database or a damaged one is told") {
  const Database database;
  database.folder().write("a.db", std::string(2000, 'x'));
  CHECK(database.fault("select 1") == "this is no SQLite database, or it is encrypted");
  database.folder().write("a.db", "");
  CHECK(database.fault("") == "the database has no table observations, and no query is given");
  std::string statements(kObservations);
  for (int i = 0; i < 400; ++i)
    statements += "insert into observations values ('nps', '2026-Q1', " + std::to_string(i) +
                  ", '" + std::string(40, ' ') + "');";
  const Database large("begin;" + statements + "commit;");
  std::string bytes = bytes_of(large.path());
  REQUIRE(bytes.size() > 4 * 4096);
  bytes.replace(2 * 4096, 4096, 4096, '\x05');
  large.folder().write("a.db", bytes);
  CHECK(large.fault("") == "the database is damaged");
  large.folder().write("a.db", bytes.substr(0, 5000));
  CHECK(large.fault("") == "the database is damaged");
}

TEST_CASE("a database with any byte changed ends with a table or a message") {
  const Database database;
  const std::string whole = bytes_of(database.path());
  for (std::size_t at = 0; at < whole.size(); at += at < 200 || at > whole.size() - 300 ? 1 : 61) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0xFF);
    database.folder().write("b.db", changed);
    const auto rows = open_sqlite(database.path("b.db"), "");
    if (!rows) CHECK_FALSE(rows.error().message.fi.empty());
    while (rows && (*rows)->next_row()) CHECK((*rows)->row() <= 10);
  }
}

TEST_CASE("a database that another program writes to is told") {
  const Database database;
  sqlite3* writer = nullptr;
  REQUIRE(sqlite3_open(database.path().c_str(), &writer) == SQLITE_OK);
  REQUIRE(sqlite3_exec(writer, "begin exclusive", nullptr, nullptr, nullptr) == SQLITE_OK);
  CHECK(database.read() ==
        "the database is locked: another program is writing to it: try again when that program is "
        "done, or read a copy");
  REQUIRE(sqlite3_exec(writer, "rollback", nullptr, nullptr, nullptr) == SQLITE_OK);
  CHECK(database.read() == kValues);
  REQUIRE(sqlite3_exec(writer, "pragma journal_mode=wal", nullptr, nullptr, nullptr) == SQLITE_OK);
  REQUIRE(sqlite3_exec(writer, "delete from observations", nullptr, nullptr, nullptr) == SQLITE_OK);
  CHECK(database.fault("") == "the database is in use");
  CHECK(database.read().find("its latest changes are in the file \"a.db-wal\"") !=
        std::string::npos);
  sqlite3_close(writer);
  CHECK(database.read() == "");
  CHECK(std::distance(std::filesystem::directory_iterator(database.folder().path()), {}) == 1);
}

TEST_CASE("a database may have signs of an address in its name") {
  const Database database;
  for (const char* name : {"a?mode=rwc.db", "a#b.db", "a%20.db", "ä b.db"}) {
    std::filesystem::copy_file(database.path(), database.path(name));
    CHECK(read(open_sqlite(database.path(name), "")) == kValues);
  }
  CHECK(std::distance(std::filesystem::directory_iterator(database.folder().path()), {}) == 5);
}

TEST_CASE("texts of a database that are no UTF-8 are read as Windows-1252") {
  const Database database(
      "create table observations (metric, period, value);"
      "insert into observations values (cast(x'6De474' as text), '2026', 1)");
  CHECK(database.read() == "; 1:1 unknown metric \"mät\"");
}
