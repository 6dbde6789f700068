#include "tests/models/tables/damaged_tables.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "models/read_model.h"
#include "tests/models/files/scratch_folder.h"
#include "tests/models/tables/database_file.h"
#include "tests/models/tables/values_read.h"
#include "tests/models/tables/workbook_bytes.h"

using namespace stratmap;

namespace {

void write_table(const ScratchFolder& folder, const DamagedTable& damaged) {
  if (damaged.file.ends_with(".csv"))
    folder.write(damaged.file, damaged.table);
  else if (damaged.file.ends_with(".xlsx"))
    folder.write(damaged.file, workbook_of(damaged.table));
  else
    run_sql(folder.path(damaged.file),
            "create table observations (metric, period, value); insert into observations values " +
                damaged.table);
}

std::string kind_of(const std::string& file) {
  return file.ends_with(".csv") ? "csv" : file.ends_with(".xlsx") ? "xlsx" : "sqlite";
}

// The model beside the table, read as the program reads it.
Model model_with(const DamagedTable& damaged) {
  const ScratchFolder folder;
  write_table(folder, damaged);
  folder.write(
      "client.yaml",
      fmt::format("stratmap: 1\norganization: {{name: A}}\nmetrics: {{revenue: {{unit: €}}, "
                  "nps: {{}}, share: {{unit: \"%\"}}}}\nobservations: [{{{}: {}}}]\n",
                  kind_of(damaged.file), damaged.file));
  Reading reading = read_model(folder.path());
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

void check_tables(const std::vector<DamagedTable>& tables) {
  for (const DamagedTable& damaged : tables) {
    INFO(damaged.file << ": " << damaged.damage);
    const Model model = model_with(damaged);
    REQUIRE(model.tables.size() == 1);
    const Table& table = model.tables[0];
    CHECK(table.was_read);
    CHECK(table.path == damaged.file);
    CHECK(values_of(model) == damaged.values);
    CHECK(told(table.rejected) + told(table.doubled) == damaged.told);
    for (const RejectedRow& row : table.rejected) {
      CHECK_FALSE(row.reason.fi.empty());
      CHECK(row.reason.fi != row.reason.en);
    }
  }
}

}  // namespace

TEST_CASE("every bad cell of a CSV is named and the good ones are used") {
  check_tables(damaged_csv());
}

TEST_CASE("every bad cell of a sheet is named and the good ones are used") {
  check_tables(damaged_sheets());
}

TEST_CASE("every bad cell of a database is named and the good ones are used") {
  check_tables(damaged_databases());
}

TEST_CASE("there are many damaged tables") {
  CHECK(damaged_csv().size() >= 40);
  CHECK(damaged_sheets().size() + damaged_databases().size() >= 20);
}

TEST_CASE("a table that cannot be read at all is told where the model names it") {
  const ScratchFolder folder;
  folder.write("a.xlsx", workbook_of(header_row()));
  folder.write("b.db", "no database at all, and long enough to look at");
  folder.write("client.yaml",
               "stratmap: 1\norganization: {name: A}\nmetrics: {m: {}}\nobservations:\n"
               "  - {xlsx: a.xlsx, sheet: Arvo}\n  - {sqlite: b.db, query: select 1}\n"
               "  - {xlsx: c.xlsx}\n  - {sqlite: ../d.db}\n  - {sqlite: client.yaml}\n");
  const Reading reading = read_model(folder.path());
  REQUIRE_FALSE(reading.model);
  std::string all;
  for (const Diagnostic& error : reading.model.error()) {
    CHECK(error.code == "SM007");
    CHECK(error.cure.has_value());
    all += fmt::format("{} {}{}\n", reading.sources.start_of(error.span).line, error.message.en,
                       error.nearest.empty() ? "" : " ~" + error.nearest.front());
  }
  CHECK(all ==
        "5 the workbook has no sheet \"Arvo\" ~Arvot\n"
        "6 this is no SQLite database, or it is encrypted\n"
        "7 there is no file \"c.xlsx\" ~a.xlsx\n"
        "8 the path leads out of the model's folder\n"
        "9 \"client.yaml\" is the model itself, no table\n");
}
