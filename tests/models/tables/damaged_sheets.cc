#include "tests/models/tables/damaged_tables.h"
#include "tests/models/tables/workbook_bytes.h"

namespace stratmap {
namespace {

// A sheet whose first and last values are good, with one row of these cells between.
std::string sheet(const std::vector<std::string>& cells) {
  const auto good = [](std::string_view period, std::string_view value) {
    return row_of({text_cell("nps"), text_cell(period), number_cell(value)});
  };
  return header_row() + good("2026-01", "18") + row_of(cells) + good("2026-12", "20");
}

std::string nps(const std::string& period, const std::string& value) {
  return sheet({text_cell("nps"), period, value});
}

std::string database(const std::string& row) {
  return "('nps', '2026-01', 18), (" + row + "), ('nps', '2026-12', 20)";
}

const std::string kGood = "nps 2026-01 18, nps 2026-12 20";
const std::string kMay = text_cell("2026-05");

}  // namespace

// clang-format off
std::vector<DamagedTable> damaged_sheets() {
  return {
    {"error of a formula", "a.xlsx", nps(kMay, "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"), kGood, "3:3 \"#DIV/0!\" is an error of the spreadsheet, not a number"},
    {"reference to nothing", "a.xlsx", sheet({"<c t=\"e\"><v>#REF!</v></c>", kMay, number_cell("1")}), kGood, "3:1 unknown metric \"#REF!\""},
    {"formula never computed", "a.xlsx", nps(kMay, "<c><f>SUM(A1:A9)</f></c>"), kGood, "3:3 \"=SUM(A1:A9)\" is a formula whose result was not saved"},
    {"yes or no", "a.xlsx", nps(kMay, "<c t=\"b\"><v>0</v></c>"), kGood, "3:3 \"FALSE\" is not a number"},
    {"text in a number", "a.xlsx", nps(kMay, text_cell("n/a")), kGood, "3:3 \"n/a\" is not a number"},
    {"number that became a date", "a.xlsx", nps(kMay, number_cell("46143", finnish_date_style)), kGood, "3:3 \"2026-05-01\" is not a number"},
    {"number of a date without its format", "a.xlsx", nps(number_cell("46143"), number_cell("1")), kGood, "3:2 \"46143\" is not a period"},
    {"day that spreadsheets made up", "a.xlsx", nps(number_cell("60", date_style), number_cell("1")), kGood, "3:2 \"60\" is not a period"},
    {"hours for a period", "a.xlsx", nps(number_cell("0.25", hours_style), number_cell("1")), kGood, "3:2 \"6:00:00\" is not a period"},
    {"missing cells", "a.xlsx", sheet({text_cell("nps")}), kGood, "3:2 no period"},
    {"percentage of another unit", "a.xlsx", sheet({text_cell("revenue"), kMay, number_cell("0.5", percent_style)}), kGood, "3:3 \"50 %\" is a percentage, but the unit of the metric is not \"%\""},
    {"text of nothing", "a.xlsx", sheet({"<c t=\"s\"><v>1000000</v></c>", kMay, number_cell("1")}), kGood, "3:1 unknown metric \"#REF!\""},
    {"misspelt metric", "a.xlsx", sheet({text_cell("revenu"), kMay, number_cell("1")}), kGood, "3:1 unknown metric \"revenu\"; the nearest is \"revenue\""},
    {"number beyond all use", "a.xlsx", nps(kMay, number_cell("1e300")), kGood, "3:3 \"1e300\" is out of range: numbers go from −1e15 to 1e15"},
    {"number too large", "a.xlsx", nps(kMay, number_cell("1e999")), kGood, "3:3 \"1e999\" is not a number"},
    {"two values for one period", "a.xlsx", nps(text_cell("2026-01"), number_cell("19")), "nps 2026-01 19, nps 2026-12 20", "3:1 nps 2026-01 already stands in row 2: this one counts"},
    {"note beside the table", "a.xlsx", sheet({text_cell("nps"), kMay, number_cell("19"), text_cell("checked")}), "nps 2026-01 18, nps 2026-05 19, nps 2026-12 20", ""},
  };
}

std::vector<DamagedTable> damaged_databases() {
  return {
    {"text in a number", "a.db", database("'nps', '2026-05', 'n/a'"), kGood, "2:3 \"n/a\" is not a number"},
    {"infinity", "a.db", database("'nps', '2026-05', 9e999"), kGood, "2:3 \"Inf\" is not a number"},
    {"nothing", "a.db", database("'nps', '2026-05', null"), kGood, "2:3 no number"},
    {"bytes", "a.db", database("'nps', '2026-05', x'0102'"), kGood, "2:3 \"blob(2)\" is not a number"},
    {"month as a number", "a.db", database("'nps', 202605, 1"), kGood, "2:2 \"202605\" is not a period"},
    {"month 0", "a.db", database("'nps', '2026-00', 1"), kGood, "2:2 \"2026-00\" is not a period"},
    {"misspelt metric", "a.db", database("'shar', '2026-05', 1"), kGood, "2:1 unknown metric \"shar\"; the nearest is \"share\""},
    {"no metric", "a.db", database("null, '2026-05', 1"), kGood, "2:1 no metric"},
  };
}
// clang-format on

}  // namespace stratmap
