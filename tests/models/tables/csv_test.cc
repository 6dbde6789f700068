#include "models/tables/csv.h"

#include <catch2/catch.hpp>
#include <string>

#include "models/tables/encoding.h"

using namespace stratmap;

namespace {

// All rows after the header: cells joined by |, rows by /.
std::string rows_of(std::string_view text, std::size_t columns) {
  CsvReader reader(text);
  std::string rows;
  while (reader.next_row()) {
    for (std::size_t i = 0; i < columns; ++i) {
      if (i > 0) rows += '|';
      rows += reader.cell(i);
    }
    rows += '/';
  }
  return rows;
}

}  // namespace

TEST_CASE("a table has commas, semicolons or tabs") {
  CHECK(rows_of("a,b\n1,2\n", 2) == "1|2/");
  CHECK(rows_of("a;b\n1,5;2\n", 2) == "1,5|2/");
  CHECK(rows_of("a\tb\n1\t2\n", 2) == "1|2/");
  CHECK(rows_of("\"a,x\";b\n1;2\n", 2) == "1|2/");
  CHECK(rows_of("sep=;\na,x;b\n1;2", 2) == "1|2/");
  CHECK(rows_of("a\n1\n2\n", 1) == "1/2/");
}

TEST_CASE("any line break ends a row and the last one may be missing") {
  CHECK(rows_of("a,b\r\n1,2\r\n3,4", 2) == "1|2/3|4/");
  CHECK(rows_of("a,b\r1,2\r", 2) == "1|2/");
  CHECK(rows_of("a,b\n\n1,2\n", 2) == "|/1|2/");
  CHECK(rows_of("", 1).empty());
}

TEST_CASE("quoted cells hold delimiters, line breaks and quotes") {
  CHECK(rows_of("a,b\n\"1,5\",\"x \"\"y\"\"\"\n", 2) == "1,5|x \"y\"/");
  CHECK(rows_of("a,b\n\"one\ntwo\",3\n", 2) == "one\ntwo|3/");
  CHECK(rows_of("a,b\n\"one\" two,3\n", 2) == "one two|3/");
  CHECK(rows_of("a,b\n5\",3\n", 2) == "5\"|3/");
  CHECK(rows_of("a,b\n\"\",3\n", 2) == "|3/");
}

TEST_CASE("a quote that is never closed costs only its own cell") {
  CHECK(rows_of("a,b\n\"one,2\nthree,4\n", 2) == "\"one|2/three|4/");
}

TEST_CASE("a quote that closes in the middle of a cell of another row was never closed") {
  CHECK(rows_of("a,b\n\"one,2\nthree,\"4\"\nfive,6\n", 2) == "\"one|2/three|4/five|6/");
  CHECK(rows_of("a,b\n\"one\n\",2\nthree,4\n", 2) == "one\n|2/three|4/");
  const std::string long_cell(40000, 'x');
  CHECK(rows_of("a,b\n\"1," + long_cell + "\n\",3\n4,5\n", 1) == "\"1/\"/4/");
}

TEST_CASE("cells lose the spaces around them and missing ones are empty") {
  CHECK(rows_of("a,b,c\n 1 ,2\n", 3) == "1|2|/");
}

TEST_CASE("columns are found whatever their case") {
  const CsvReader reader("Metric; PERIOD ;value\n");
  CHECK(reader.column("metric") == 0U);
  CHECK(reader.column("period") == 1U);
  CHECK_FALSE(reader.column("as_of"));
}

TEST_CASE("rows are counted from one with the header and the empty ones") {
  CsvReader reader("a\n1\n\n2\n");
  CHECK(reader.row() == 1);
  REQUIRE(reader.next_row());
  CHECK(reader.row() == 2);
  REQUIRE(reader.next_row());
  CHECK(reader.is_empty_row());
  REQUIRE(reader.next_row());
  CHECK(reader.row() == 4);
  CHECK_FALSE(reader.next_row());
}

TEST_CASE("numbers of a table have its decimal mark and groups of three") {
  CHECK(parse_cell_number("1234.5", '.') == 1234.5);
  CHECK(parse_cell_number("1234,5", ',') == 1234.5);
  CHECK(parse_cell_number("12 345", '.') == 12345.0);
  CHECK(parse_cell_number("1\u00A0234\u00A0567,25", ',') == 1234567.25);
  CHECK(parse_cell_number("12\u2009345", ',') == 12345.0);
  CHECK(parse_cell_number("12\u202F345", ',') == 12345.0);
  CHECK(parse_cell_number("-3", ',') == -3.0);
  CHECK(parse_cell_number("\u22123,5", ',') == -3.5);
  CHECK(parse_cell_number("+3", '.') == 3.0);
  CHECK(parse_cell_number(",5", ',') == 0.5);
  CHECK(parse_cell_number("1e3", '.') == 1000.0);
  for (const char* cell : {"", "-", "1,5,2", "1.234,5", "1 23", "1234 567", " 1", "12 %", "n/a",
                           "--1", "1 ", "12 34 567", "1e999", "=1+1"})
    CHECK_FALSE(parse_cell_number(cell, ','));
  CHECK_FALSE(parse_cell_number("1,5", '.'));
}

TEST_CASE("texts that are no UTF-8 are read as Windows-1252") {
  CHECK(to_utf8("\xEF\xBB\xBFmetric") == "metric");
  CHECK(to_utf8("m\xE4\xE4r\xE4 5 \x80") == "määrä 5 €");
  CHECK(to_utf8("määrä €") == "määrä €");
  CHECK(to_utf8("12\xA0"
                "345") == "12\u00A0345");
  const auto utf16 = [](std::string_view bytes) { return to_utf8(std::string(bytes)); };
  CHECK(utf16({"\xFF\xFEm\0\xE4\0\xAC\x20", 8}) == "mä€");
  CHECK(utf16({"\xFE\xFF\0m\xD8\x3D\xDE\x00", 8}) == "m😀");
  CHECK(utf16({"\xFF\xFE\x3D\xD8m\0x", 7}) == "\uFFFDm");
  for (const char* bytes :
       {"\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "\xE2\x82", "\x80"})
    CHECK_FALSE(is_utf8(bytes));
  CHECK(is_utf8("aä値😀"));
}
