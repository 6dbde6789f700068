#include "cli/workbook.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

namespace stratmap {
namespace {

const Sheet kSheet{
    .columns = {{"name", {"Nimi", "Name"}}, {"status", {"Tila", "Status"}}},
    .rows = {{std::string("=1+1"), SheetWord{"green", {"vihreä", "green"}}}, {3.25, SheetCell()}},
    .statuses = {Status::green, Status::none}};

std::set<std::string> temporary_files() {
  std::set<std::string> names;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::temp_directory_path()))
    if (entry.path().filename().string().starts_with("stratmap-")) names.insert(entry.path());
  return names;
}

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
  const auto before = temporary_files();
  REQUIRE(workbook_of(kSheet, "Scores", Lang::en));
  for (const std::string& name : temporary_files())
    if (!before.contains(name)) CHECK_FALSE(std::filesystem::exists(name + "/book.xlsx"));
}

}  // namespace
}  // namespace stratmap
