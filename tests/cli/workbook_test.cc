#include "cli/workbook.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "tests/models/files/scratch_folder.h"

namespace stratmap {
namespace {

const Sheet kSheet{
    .columns = {{"name", {"Nimi", "Name"}}, {"status", {"Tila", "Status"}}},
    .rows = {{std::string("=1+1"), SheetWord{"green", {"vihreä", "green"}}}, {3.25, SheetCell()}},
    .statuses = {Status::green, Status::none}};

TEST_CASE("A workbook is a zip file and the same bytes every time") {
  const auto book = workbook_of(kSheet, "Scores", Lang::en);
  REQUIRE(book);
  CHECK(book->substr(0, 4) == "PK\x03\x04");
  CHECK(*workbook_of(kSheet, "Scores", Lang::en) == *book);
  CHECK(*workbook_of(kSheet, "Scores", Lang::fi) != *book);
  CHECK(*workbook_of(kSheet, "Other", Lang::en) != *book);
}

TEST_CASE("A workbook of no rows can be made") {
  Sheet empty = kSheet;
  empty.rows.clear();
  empty.statuses.clear();
  REQUIRE(workbook_of(empty, "Scores", Lang::en));
}

TEST_CASE("A workbook leaves no temporary file behind") {
  const ScratchFolder folder;
  const char* const usual = std::getenv("TMPDIR");
  const std::string kept = usual == nullptr ? "" : usual;
  setenv("TMPDIR", folder.path("").c_str(), 1);
  const bool is_made = workbook_of(kSheet, "Scores", Lang::en).has_value();
  const bool is_empty = std::filesystem::is_empty(folder.path(""));
  usual == nullptr ? unsetenv("TMPDIR") : setenv("TMPDIR", kept.c_str(), 1);
  CHECK(is_made);
  CHECK(is_empty);
}

}  // namespace
}  // namespace stratmap
