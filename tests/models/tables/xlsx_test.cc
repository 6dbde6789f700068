#include "models/tables/xlsx.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "tests/models/tables/values_read.h"
#include "tests/models/tables/workbook_bytes.h"

using namespace stratmap;

namespace {

std::string read_sheet(std::string_view rows) { return read(open_xlsx(workbook_of(rows), "")); }

// What a row of nps with such a period and value cell gives.
std::string read_row(const std::string& period, const std::string& value,
                     std::string_view metric = "nps") {
  return read_sheet(header_row() + row_of({text_cell(metric), period, value}));
}

std::string period_of(std::string_view number, TestStyle style) {
  return read_row(number_cell(number, style), number_cell("1"));
}

// The parts of a workbook with one value, one part's text replaced; "" takes the part out.
std::string with_part(std::string_view name, std::string_view text) {
  auto parts = workbook_parts(header_row() +
                              row_of({text_cell("nps"), text_cell("2026-Q1"), number_cell("18")}));
  std::erase_if(parts, [&](const Part& part) { return text.empty() && part.name == name; });
  for (Part& part : parts)
    if (part.name == name) part.text = text;
  return packed(parts);
}

constexpr std::string_view kDamaged =
    "the workbook is damaged: it cannot be read to its end: open it in Excel and save it again";

}  // namespace

TEST_CASE("a sheet is read row by row with its first row as header") {
  CHECK(read_sheet(
            header_row() + row_of({text_cell("nps"), text_cell("2026-Q1"), number_cell("18")}) +
            row_of({text_cell("revenue"), text_cell("2026-01"), number_cell("3.0851005E6")})) ==
        "nps 2026-Q1 18, revenue 2026-01 3085100.5");
  CHECK(read_sheet("<row r=\"3\"/>" + std::string("<row r=\"4\"><c r=\"B4\" t=\"inlineStr\">") +
                   "<is><t>Metric</t></is></c><c r=\"D4\" t=\"inlineStr\"><is><t>PERIOD</t></is>"
                   "</c><c r=\"E4\" t=\"inlineStr\"><is><t> value </t></is></c></row>"
                   "<row r=\"7\"><c r=\"B7\" t=\"s\"><v>0</v></c><c r=\"D7\" t=\"s\"><v>2</v></c>"
                   "<c r=\"E7\"><v>18</v></c><c r=\"G7\" t=\"s\"><v>1</v></c></row>"
                   "<row r=\"9\"><c r=\"B9\" t=\"s\"><v>1</v></c><c r=\"E9\"><v>1</v></c></row>") ==
        "nps 2026-Q1 18; 9:4 no period");
}

TEST_CASE("texts of a sheet are shared or inline or in runs or results of formulas") {
  CHECK(read_sheet(header_row() + "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                                  "<c><f>1+1</f><v>2</v></c></row>") == "revenue 2026-Q1 2");
  CHECK(read_sheet(header_row() +
                   "<row><c t=\"str\"><f>A1</f><v>nps</v></c><c t=\"inlineStr\"><is><r><t>2026</t>"
                   "</r><r><t>-Q1</t></r></is></c><c t=\"str\"><v>1,5</v></c></row>") ==
        "nps 2026-Q1 1.5");
  CHECK(read_sheet(header_row() + "<row><c t=\"s\"><v>99</v></c></row>") ==
        "; 2:1 unknown metric \"#REF!\"");
}

TEST_CASE("names of elements may have a prefix") {
  auto parts = workbook_parts("");
  parts.back().text =
      "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>metric</x:t>"
      "</x:is></x:c><x:c t=\"inlineStr\"><x:is><x:t>period</x:t></x:is></x:c><x:c t=\"inlineStr\">"
      "<x:is><x:t>value</x:t></x:is></x:c></x:row><x:row><x:c t=\"s\"><x:v>0</x:v></x:c>"
      "<x:c><x:v>2026</x:v></x:c><x:c><x:v>18</x:v></x:c></x:row></x:sheetData></x:worksheet>";
  CHECK(read(open_xlsx(packed(parts), "")) == "nps 2026 18");
}

TEST_CASE("a date is the period that its format shows") {
  CHECK(period_of("46204", date_style) == "nps 2026-07-01 1");
  CHECK(period_of("46204.75", finnish_date_style) == "nps 2026-07-01 1");
  CHECK(period_of("46204", month_style) == "nps 2026-07 1");
  CHECK(period_of("46204", long_month_style) == "nps 2026-07 1");
  CHECK(period_of("46204", year_style) == "nps 2026 1");
  CHECK(period_of("2026", general_style) == "nps 2026 1");
  CHECK(period_of("59", date_style) == "nps 1900-02-28 1");
  CHECK(period_of("60", date_style) == "; 2:2 \"60\" is not a period");
  CHECK(period_of("61", date_style) == "nps 1900-03-01 1");
  CHECK(period_of("2958465", date_style) == "nps 9999-12-31 1");
  CHECK(period_of("2958466", date_style) == "; 2:2 \"2958466\" is not a period");
  CHECK(period_of("-1", date_style) == "; 2:2 \"-1\" is not a period");
  CHECK(period_of("46204", general_style) == "; 2:2 \"46204\" is not a period");
  CHECK(period_of("1.5", hours_style) == "; 2:2 \"36:00:00\" is not a period");
  CHECK(read_row("<c t=\"d\"><v>2026-07-01T00:00:00</v></c>", number_cell("1")) ==
        "nps 2026-07-01 1");
}

TEST_CASE("a workbook of 1904 counts its days from there") {
  auto parts =
      workbook_parts(header_row() + row_of({text_cell("nps"), number_cell("44742", date_style),
                                            number_cell("1")}));
  parts[2].text.insert(parts[2].text.find("<sheets>"), "<workbookPr date1904=\"1\"/>");
  CHECK(read(open_xlsx(packed(parts), "")) == "nps 2026-07-01 1");
}

TEST_CASE("a number shown in per cent is that percentage") {
  const std::string q1 = text_cell("2026-Q1");
  CHECK(read_row(q1, number_cell("0.85", percent_style), "share") == "share 2026-Q1 85");
  CHECK(read_row(q1, number_cell("0.07", red_percent_style), "share") == "share 2026-Q1 7");
  CHECK(read_row(q1, number_cell("85", quoted_percent_style), "share") == "share 2026-Q1 85");
  CHECK(read_row(q1, number_cell("85"), "share") == "share 2026-Q1 85");
  CHECK(read_row(q1, text_cell("85,5 %"), "share") == "share 2026-Q1 85.5");
  CHECK(read_row(q1, number_cell("0.85", percent_style), "revenue") ==
        "; 2:3 \"85 %\" is a percentage, but the unit of the metric is not \"%\"");
}

TEST_CASE("a cell that is no number is told by what it shows") {
  const auto value = [](const std::string& cell) { return read_row(text_cell("2026-Q1"), cell); };
  CHECK(value("<c t=\"b\"><v>1</v></c>") == "; 2:3 \"TRUE\" is not a number");
  CHECK(value("<c t=\"e\"><v>#DIV/0!</v></c>") ==
        "; 2:3 \"#DIV/0!\" is an error of the spreadsheet, not a number");
  CHECK(value("<c t=\"e\"><v>#N/A</v></c>") ==
        "; 2:3 \"#N/A\" is an error of the spreadsheet, not a number");
  CHECK(value("<c><f>A1*2</f></c>") == "; 2:3 \"=A1*2\" is a formula whose result was not saved");
  CHECK(value("<c><v>1e999</v></c>") == "; 2:3 \"1e999\" is not a number");
  CHECK(value("<c><v>NaN</v></c>") == "; 2:3 \"NaN\" is not a number");
  CHECK(value(number_cell("46204", date_style)) == "; 2:3 \"2026-07-01\" is not a number");
  CHECK(value(number_cell("0.5", hours_style)) == "; 2:3 \"12:00:00\" is not a number");
  CHECK(value("<c/>") == "; 2:3 no number");
  CHECK(value("") == "; 2:3 no number");
}

TEST_CASE("values that a library left to be computed do not count") {
  auto parts = workbook_parts(
      header_row() + row_of({text_cell("nps"), text_cell("2026"), number_cell("18")}) +
      row_of({text_cell("nps"), text_cell("2027"), "<c><f>1+1</f><v>0</v></c>"}));
  CHECK(read(open_xlsx(packed(parts), "")) == "nps 2026 18, nps 2027 0");
  parts[2].text.insert(parts[2].text.find("</workbook>"), "<calcPr fullCalcOnLoad=\"1\"/>");
  CHECK(read(open_xlsx(packed(parts), "")) ==
        "nps 2026 18; 3:3 \"=1+1\" is a formula whose result was not saved");
}

TEST_CASE("a sheet is named or the first that is to be seen") {
  auto parts = workbook_parts("");
  parts[2].text =
      "<workbook><sheets><sheet name=\"Kuva\" r:id=\"rId9\"/><sheet name=\"Vanhat\" "
      "state=\"hidden\" r:id=\"rId3\"/><sheet name=\"Arvot\" r:id=\"rId1\"/></sheets></workbook>";
  parts[3].text =
      "<Relationships><Relationship Id=\"rId9\" Type=\"x/chartsheet\" Target=\"c.xml\"/>"
      "<Relationship Id=\"rId1\" Type=\"x/worksheet\" "
      "Target=\"worksheets/../worksheets/sheet1.xml\"/>"
      "<Relationship Id=\"rId3\" Type=\"x/worksheet\" Target=\"./old.xml\"/></Relationships>";
  const auto sheet = [](std::string_view value) {
    return "<worksheet><sheetData>" + header_row() +
           row_of({text_cell("nps"), text_cell("2026"), number_cell(value)}) +
           "</sheetData></worksheet>";
  };
  parts.back().text = sheet("1");
  parts.push_back({"xl/OLD.xml", sheet("2")});
  const std::string bytes = packed(parts);
  CHECK(read(open_xlsx(bytes, "")) == "nps 2026 1");
  CHECK(read(open_xlsx(bytes, "Arvot")) == "nps 2026 1");
  CHECK(read(open_xlsx(bytes, "Vanhat")) == "nps 2026 2");
  CHECK(read(open_xlsx(bytes, "Arvo")) ==
        "the workbook has no sheet \"Arvo\": the first sheet is \"Vanhat\" ~Arvot");
  CHECK(told(open_xlsx(bytes, "Kuva").error(), Lang::fi) ==
        "työkirjassa ei ole välilehteä ”Kuva”: ensimmäinen välilehti on ”Vanhat”");
}

TEST_CASE("a file that is no workbook is told for what it is") {
  CHECK(read(open_xlsx("metric;period;value\n", "")) ==
        "this is no Excel workbook: save it as .xlsx; a text file goes under the key csv");
  CHECK(read(open_xlsx("", "")).starts_with("this is no Excel workbook"));
  std::string old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook";
  CHECK(read(open_xlsx(old, "")) == "this is an old Excel file (.xls): save it in Excel as .xlsx");
  for (const char letter : std::string_view("EncryptedPackage")) old.append({letter, '\0'});
  CHECK(read(open_xlsx(old, "")) ==
        "the workbook is protected by a password: save it without the password");
  CHECK(read(open_xlsx(packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}),
                       "")) ==
        "this is no Excel workbook, or part of it is missing: save it in Excel as .xlsx");
  CHECK(read(open_xlsx("PK\x03\x04 cut off", "")) ==
        "this is no Excel workbook, or part of it is missing: save it in Excel as .xlsx");
}

TEST_CASE("a workbook without some of its parts is told or does without") {
  const auto without = [](std::string_view part) {
    return read(open_xlsx(with_part(part, ""), ""));
  };
  CHECK(without("_rels/.rels") == "nps 2026-Q1 18");
  CHECK(without("xl/styles.xml") == "nps 2026-Q1 18");
  CHECK(without("xl/sharedStrings.xml") == "nps 2026-Q1 18");
  CHECK(without("xl/worksheets/sheet1.xml") == kDamaged);
  CHECK(without("xl/workbook.xml").starts_with("this is no Excel workbook, or part"));
  CHECK(without("xl/_rels/workbook.xml.rels") ==
        "the workbook holds no sheets with cells: save the values in a sheet");
}

TEST_CASE("a damaged workbook is refused whole") {
  const auto sheet = [](std::string_view text) {
    return read(open_xlsx(with_part("xl/worksheets/sheet1.xml", text), ""));
  };
  const std::string rows = header_row() + "<row r=\"2\"><c t=\"s\"><v>0</v></c></row>";
  CHECK(sheet(rows) == "; 2:2 no period");
  CHECK(sheet(rows + "<row><c>") == kDamaged);
  CHECK(sheet(rows + "<row r=\"2\"/>") == kDamaged);
  CHECK(sheet(rows + "<row r=\"1048577\"/>") == kDamaged);
  CHECK(sheet(rows + "<row><c></d></row>") == kDamaged);
  CHECK(sheet("<worksheet/>") ==
        "the table lacks the column: metric, period, value: name the columns in the first row: "
        "metric, period, value");
  std::string bytes = with_part("xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>");
  bytes[bytes.find("xl/worksheets/sheet1.xml") + 40] ^= 0x55;
  CHECK(read(open_xlsx(bytes, "")) == kDamaged);
}

TEST_CASE("a workbook cut off anywhere or with any byte changed ends with a table or a message") {
  const std::string whole = with_part("xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>");
  constexpr std::size_t kEnd = 22;  // what a packed file ends with
  for (std::size_t size = 0; size + kEnd < whole.size(); size += 7)
    CHECK_FALSE(open_xlsx(whole.substr(0, size), "").has_value());
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0xFF);
    CHECK_FALSE(read(open_xlsx(changed, "")).empty());
  }
}

TEST_CASE("entities that a workbook makes up are not followed") {
  const std::string bomb =
      "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      "<sst><si><t>&b;&b;&b;</t></si></sst>";
  auto parts = workbook_parts(header_row() + "<row><c t=\"s\"><v>0</v></c></row>");
  parts[5].text = bomb;
  CHECK(read(open_xlsx(packed(parts), "")) == "; 2:1 unknown metric \"&b;&b;&b;\"");
}

TEST_CASE("a workbook that unpacks to far too much is refused") {
  const std::string spaces(std::size_t{64} << 20U, ' ');
  auto parts = workbook_parts("");
  parts.back().text = "<worksheet>" + spaces;
  parts[5].text = "<sst>" + spaces;
  for (Part& part : parts)
    if (part.name == "xl/styles.xml") part.text = "<styleSheet>" + spaces;
  const std::string bytes = packed(parts);
  CHECK(bytes.size() < (std::size_t{2} << 20U));
  CHECK(read(open_xlsx(bytes, "")) ==
        "the workbook would unpack to more than 512 MiB: save the values in a workbook alone");
}

TEST_CASE("a sheet may have all the rows that a sheet can have") {
  std::string rows = header_row();
  const std::string row = "<row><c t=\"s\"><v>0</v></c><c><v>2026</v></c><c><v>1</v></c></row>";
  constexpr std::size_t kRows = 1048576;
  rows.reserve(kRows * row.size());
  for (std::size_t i = 1; i < kRows; ++i) rows += row;
  auto opened = open_xlsx(workbook_of(rows), "");
  REQUIRE(opened);
  std::size_t count = 0;
  while ((*opened)->next_row()) ++count;
  CHECK_FALSE((*opened)->fault());
  CHECK(count == kRows - 1);
  CHECK((*opened)->row() == kRows);
}
