#include "tests/models/tables/damaged_tables.h"

namespace stratmap {
namespace {

// A CSV of commas or semicolons whose first and last values are good, with these rows between.
std::string commas(const std::string& rows) {
  return "metric,period,value\nnps,2026-01,18\n" + rows + "\nnps,2026-12,20\n";
}
std::string semicolons(const std::string& rows) {
  return "metric;period;value\nnps;2026-01;18\n" + rows + "\nnps;2026-12;20\n";
}

const std::string kGood = "nps 2026-01 18, nps 2026-12 20";

const std::string kNul(1, '\0');

std::string utf16(const std::string& text) {
  std::string bytes = "\xFF\xFE";
  for (const char letter : text) bytes.append({letter, '\0'});
  return bytes;
}

}  // namespace

// clang-format off
std::vector<DamagedTable> damaged_csv() {
  return {
    {"text in a number", "a.csv", commas("nps,2026-02,eighteen"), kGood, "3:3 \"eighteen\" is not a number"},
    {"number and unit", "a.csv", commas("revenue,2026-02,18 €"), kGood, "3:3 \"18 €\" is not a number"},
    {"number beyond all use", "a.csv", commas("nps,2026-02,-1e308"), kGood, "3:3 \"-1e308\" is out of range: numbers go from −1e15 to 1e15"},
    {"number too large", "a.csv", commas("nps,2026-02,1e999"), kGood, "3:3 \"1e999\" is not a number"},
    {"not a number", "a.csv", commas("nps,2026-02,NaN"), kGood, "3:3 \"NaN\" is not a number"},
    {"infinity", "a.csv", commas("nps,2026-02,-inf"), kGood, "3:3 \"-inf\" is not a number"},
    {"hexadecimal", "a.csv", commas("nps,2026-02,0x1F"), kGood, "3:3 \"0x1F\" is not a number"},
    {"formula", "a.csv", commas("nps,2026-02,=A1+A2"), kGood, "3:3 \"=A1+A2\" is a formula whose result was not saved"},
    {"two signs", "a.csv", commas("nps,2026-02,--18"), kGood, "3:3 \"--18\" is not a number"},
    {"two decimal marks", "a.csv", semicolons("nps;2026-02;1.234,5"), kGood, "3:3 \"1.234,5\" is not a number"},
    {"groups that are none", "a.csv", semicolons("nps;2026-02;12 34"), kGood, "3:3 \"12 34\" is not a number"},
    {"both decimal marks in one table", "a.csv", semicolons("nps;2026-02;1,5\nnps;2026-03;1.5"), "nps 2026-01 18, nps 2026-02 1.5, nps 2026-12 20", "4:3 \"1.5\" is not a number"},
    {"missing value", "a.csv", commas("nps,2026-02,"), kGood, "3:3 no number"},
    {"error of a spreadsheet", "a.csv", commas("nps,2026-02,#DIV/0!\nnps,2026-03,#ARVO!"), kGood, "3:3 \"#DIV/0!\" is an error of the spreadsheet, not a number, 4:3 \"#ARVO!\" is an error of the spreadsheet, not a number"},
    {"percentage of another unit", "a.csv", commas("revenue,2026-02,12 %"), kGood, "3:3 \"12 %\" is a percentage, but the unit of the metric is not \"%\""},
    {"day that does not exist", "a.csv", commas("nps,2026-02-30,18"), kGood, "3:2 \"2026-02-30\" is not a period"},
    {"29 February of another year", "a.csv", semicolons("nps;29.2.2026;18"), kGood, "3:2 \"29.2.2026\" is not a period"},
    {"month 13", "a.csv", commas("nps,2026-13,18"), kGood, "3:2 \"2026-13\" is not a period"},
    {"quarter 5", "a.csv", commas("nps,2026-Q5,18"), kGood, "3:2 \"2026-Q5\" is not a period"},
    {"week 54", "a.csv", commas("nps,2026-W54,18"), kGood, "3:2 \"2026-W54\" is not a period"},
    {"month by name", "a.csv", commas("nps,helmikuu 2026,18"), kGood, "3:2 \"helmikuu 2026\" is not a period"},
    {"year of two digits", "a.csv", semicolons("nps;1.2.26;18"), kGood, "3:2 \"1.2.26\" is not a period"},
    {"missing period", "a.csv", commas("nps,,18"), kGood, "3:2 no period"},
    {"misspelt metrics", "a.csv", commas("npss,2026-02,18\nrevenu,2026-02,18\nchurn,2026-02,18"), kGood, "3:1 unknown metric \"npss\"; the nearest is \"nps\", 4:1 unknown metric \"revenu\"; the nearest is \"revenue\", 5:1 unknown metric \"churn\""},
    {"missing metric", "a.csv", commas(",2026-02,18"), kGood, "3:1 no metric"},
    {"metric with its name in capitals", "a.csv", commas("NPS,2026-02,18"), kGood, "3:1 unknown metric \"NPS\"; the nearest is \"nps\""},
    {"two values for one period", "a.csv", commas("nps,2026-02,18\nnps,2026-02,19"), "nps 2026-01 18, nps 2026-02 19, nps 2026-12 20", "4:1 nps 2026-02 already stands in row 3: this one counts"},
    {"day that a number came on", "a.csv", "metric,period,value,as_of\nnps,2026-01,18,\nnps,2026-02,18,soon\nnps,2026-12,20,2027-01-05\n", "nps 2026-01 18, nps 2026-12 20 @2027-01-05", "3:4 \"soon\" is not a day"},
    {"another delimiter in a row", "a.csv", semicolons("nps,2026-02,18"), kGood, "3:1 unknown metric \"nps,2026-02,18\""},
    {"tab in a row of semicolons", "a.csv", semicolons("nps\t2026-02\t18"), kGood, "3:1 unknown metric \"nps\t2026-02\t18\""},
    {"decimal comma between commas", "a.csv", commas("nps,2026-02,18,5"), kGood, "3:4 \"5\" stands behind the last heading: the row has slipped"},
    {"long row", "a.csv", semicolons("nps;2026-02;18;;x"), kGood, "3:5 \"x\" stands behind the last heading: the row has slipped"},
    {"short rows", "a.csv", semicolons("nps;2026-02\nnps"), kGood, "3:3 no number, 4:2 no period"},
    {"quote never closed", "a.csv", commas("nps,2026-02,\"18"), kGood, "3:3 \"\"18\" is not a number"},
    {"quote closed by that of another row", "a.csv", commas("nps,2026-02,\"18\nnps,2026-03,19\nnps,2026-04,\"19\""), "nps 2026-01 18, nps 2026-03 19, nps 2026-04 19, nps 2026-12 20", "3:3 \"\"18\" is not a number"},
    {"line break in a cell", "a.csv", commas("\"nps\n\",2026-02,18"), kGood, "3:1 unknown metric \"nps…\"; the nearest is \"nps\""},
    {"Windows-1252", "a.csv", commas("m\xE4\xE4r\xE4,2026-02,18\nrevenue,2026-02,18\xA0\x80"), kGood, "3:1 unknown metric \"määrä\", 4:3 \"18\u00A0€\" is not a number"},
    {"UTF-16", "a.csv", utf16(commas("npss,2026-02,18")), kGood, "3:1 unknown metric \"npss\"; the nearest is \"nps\""},
    {"cut UTF-8", "a.csv", commas("nps\xC3,2026-02,18"), kGood, "3:1 unknown metric \"npsÃ\"; the nearest is \"nps\""},
    {"byte order mark in the middle", "a.csv", "\uFEFF" + commas("\uFEFFnps,2026-02,18"), kGood, "3:1 unknown metric \"\uFEFFnps\"; the nearest is \"nps\""},
    {"header in the middle", "a.csv", commas("metric,period,value"), kGood, "3:1 unknown metric \"metric\""},
    {"control characters", "a.csv", commas("np\x01s,2026-02,18\nnps,2026-03,1\x1B[31m8"), kGood, "3:1 unknown metric \"np\x01s\"; the nearest is \"nps\", 4:3 \"1\x1B[31m8\" is not a number"},
    {"NUL", "a.csv", commas("nps,2026-02,1" + kNul + "8"), kGood, "3:3 \"1" + kNul + "8\" is not a number"},
    {"Mac's line breaks and a total", "a.csv", "metric;period;value\rnps;2026-01;18\rYhteensä;;18\rnps;2026-12;20\r", kGood, "3:1 unknown metric \"Yhteensä\""},
  };
}
// clang-format on

}  // namespace stratmap
