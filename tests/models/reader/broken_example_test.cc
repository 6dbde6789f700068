#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "models/read_model.h"
#include "tests/models/files/scratch_folder.h"

using namespace stratmap;
using namespace std::literals;

// The full example client, broken in one place at a time: what is told first, and where.
namespace {

namespace fs = std::filesystem;

struct Breakage {
  std::string_view kind;
  std::string_view file;
  std::string_view from;  // what stands there once; "" stands for the end of the file
  std::string_view to;
  std::string_view at;  // in `to`: where the error is
  std::string_view code;
};

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void copy_example(const ScratchFolder& folder) {
  const fs::path example = fs::path(STRATMAP_SOURCE_DIR) / "examples" / "kivilahti";
  for (const auto& entry : fs::recursive_directory_iterator(example))
    if (entry.is_regular_file() && entry.path().extension() != ".svg")
      folder.write("k/" + entry.path().lexically_relative(example).string(), text_of(entry.path()));
}

// "line:column" of a byte, counted here once more: columns are characters.
std::string place_in(const std::string& text, std::size_t offset) {
  const std::size_t line_end = text.rfind('\n', offset == 0 ? 0 : offset - 1);
  const std::size_t begin = line_end == std::string::npos || offset == 0 ? 0 : line_end + 1;
  std::size_t column = 1;
  for (std::size_t i = begin; i < offset; ++i)
    column += (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U ? 1 : 0;
  const auto lines =
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
  return std::to_string(lines + 1) + ":" + std::to_string(column);
}

std::string first_error(const ScratchFolder& folder) {
  const Reading reading = read_model(folder.path("k"));
  if (reading.model) return "";
  const Diagnostic& error = reading.model.error().front();
  const Position at = reading.sources.start_of(error.span);
  return error.code + " " + reading.sources.name_of(error.span) + ":" + std::to_string(at.line) +
         ":" + std::to_string(at.column);
}

// clang-format off
constexpr Breakage kBreakages[] = {
    {"misspelt key", "functions.yaml", "    head: Toimitusjohtaja", "    haed: Toimitusjohtaja", "haed", "SM001"},
    {"misspelt section", "metrics.yaml", "\nmetrics:\n", "\nmetrcs:\n", "metrcs", "SM001"},
    {"key in Finnish", "functions.yaml", "    kind: leadership", "    laji: leadership", "laji", "SM001"},
    {"section in Finnish", "strategy.yaml", "\ninitiatives:", "\nhankkeet:", "hankkeet", "SM001"},
    {"section body without indentation", "client.yaml", "settings:\n  as_of:", "settings:\nas_of:", "as_of", "SM001"},
    {"misspelt stage of a thread", "strategy.yaml", "culture: shared-culture", "cultur: shared-culture", "cultur", "SM001"},
    {"reference of owner", "strategy.yaml", "owner: finance", "owner: finanse", "finanse", "SM002"},
    {"reference of perspective", "strategy.yaml", "perspective: financial", "perspective: finance", "finance", "SM002"},
    {"reference of theme", "strategy.yaml", "    level: board", "    theme: loyalty", "loyalty", "SM002"},
    {"reference of drives", "strategy.yaml", "drives: {profit:", "drives: {proft:", "proft", "SM002"},
    {"reference of contributors", "strategy.yaml", "contributors: [leadership]", "contributors: [leadershp]", "leadershp", "SM002"},
    {"reference of adoption", "strategy.yaml", "adoption: {finance:", "adoption: {finanse:", "finanse", "SM002"},
    {"reference of advances", "strategy.yaml", "[logged-at-once, flow]", "[logged-at-once, flaw]", "flaw", "SM002"},
    {"reference of a reward", "strategy.yaml", "metric: run-fill", "metric: run-full", "run-full", "SM002"},
    {"reference of a thread", "strategy.yaml", "culture: shared-culture", "culture: shared-cultures", "shared-cultures", "SM002"},
    {"reference of a term", "strategy.yaml", "by: customer-service}", "by: customer}", "customer", "SM002"},
    {"reference of parent", "functions.yaml", "parent: leadership", "parent: leaders", "leaders", "SM002"},
    {"reference of works_with", "functions.yaml", "[{sales: {how", "[{sale: {how", "sale", "SM002"},
    {"reference of hands_over_to", "functions.yaml", "hands_over_to: {reception:", "hands_over_to: {receptoin:", "receptoin", "SM002"},
    {"reference of data", "functions.yaml", "[food-industry, retail-brands, consultants]", "[food-industry, retail, consultants]", "retail", "SM002"},
    {"reference of serves", "functions.yaml", "serves: {sales: {agreed: Hinta", "serves: {seles: {agreed: Hinta", "seles", "SM002"},
    {"reference of kept_by", "customers.yaml", "kept_by: answer-in-time", "kept_by: answers", "answers", "SM002"},
    {"reference of ownership", "customers.yaml", "      sales: [owns", "      seles: [owns", "seles", "SM002"},
    {"reference of definition", "customers.yaml", "definition: {sales:", "definition: {slaes:", "slaes", "SM002"},
    {"reference of a party", "customers.yaml", "owner: billing}", "owner: biling}", "biling", "SM002"},
    {"reference of holds", "customers.yaml", "holds: [food-industry,", "holds: [food,", "food", "SM002"},
    {"reference of integrates", "customers.yaml", "integrates: {erp:", "integrates: {epr:", "epr", "SM002"},
    {"reference of a channel", "customers.yaml", "functions: [sales]", "functions: [sale]", "sale]", "SM002"},
    {"reference of channels", "customers.yaml", "channels: [visits]", "channels: [visit]", "visit", "SM002"},
    {"reference of a stage", "customers.yaml", "metrics: [contract-share]", "metrics: [contracts]", "contracts", "SM002"},
    {"reference of measures", "metrics.yaml", "measures: profit", "measures: profits", "profits", "SM002"},
    {"reference of source", "metrics.yaml", "source: erp", "source: epr", "epr", "SM002"},
    {"reference of used_by", "metrics.yaml", "used_by: [leadership]", "used_by: [boss]", "boss", "SM002"},
    {"reference of a respondent", "round.yaml", "r1: {function: sales", "r1: {function: seles", "seles", "SM002"},
    {"reference of a voice from outside", "round.yaml", "c1: {customer: food-industry", "c1: {customer: food", "food", "SM002"},
    {"reference of an answer", "round.yaml", "{respondent: r1, stop: meaning", "{respondent: r99, stop: meaning", "r99", "SM002"},
    {"reference of a stop", "round.yaml", "stop: meaning", "stop: meanings", "meanings", "SM002"},
    {"reference of a claim", "round.yaml", "manages: {food-industry: sales}", "manages: {food: sales}", "food", "SM002"},
    {"reference of ideas", "round.yaml", "ideas: [evening-route]", "ideas: [evening]", "evening", "SM002"},
    {"reference of an idea", "round.yaml", "from: logistics", "from: logistic", "logistic", "SM002"},
    {"reference of treats", "client.yaml", "treats: [answer-in-time", "treats: [answer", "answer", "SM002"},
    {"reference of participants", "client.yaml", "    reception: {", "    receptions: {", "receptions", "SM002"},
    {"id in two files", "metrics.yaml", "", "\nfunctions:\n  sales: {}\n", "sales", "SM003"},
    {"section in two files", "metrics.yaml", "", "\nsettings: {rollup: mean}\n", "settings", "SM003"},
    {"key twice", "functions.yaml", "    people: 6", "    people: 6\n    people: 7", "people: 7", "SM003"},
    {"parents in a circle", "functions.yaml", "    head: Toimitusjohtaja", "    parent: sales", "sales", "SM005"},
    {"list for a number", "functions.yaml", "    people: 6", "    people: [6]", "[6]", "SM004"},
    {"text for a number", "functions.yaml", "    people: 6", "    people: six", "six", "SM004"},
    {"map for a list", "functions.yaml", "", "\n  desk: {tags: {a: b}}\n", "{a: b}", "SM004"},
    {"text for keys and values", "functions.yaml", "", "\n  desk: text\n", "text", "SM004"},
    {"word of no list", "strategy.yaml", "level: board", "level: bord", "bord", "SM004"},
    {"unknown mode", "client.yaml", "current: {production: 80", "current: {produktion: 80", "produktion", "SM004"},
    {"date of another form", "metrics.yaml", "due: 2027-12", "due: 31.12.2027", "31.12.2027", "SM004"},
    {"date of no calendar", "metrics.yaml", "due: 2027-12", "due: 2027-13", "2027-13", "SM004"},
    {"duration of another form", "strategy.yaml", "lag: 1y", "lag: 1 vuosi", "1 vuosi", "SM004"},
    {"number out of range", "customers.yaml", "share: 41", "share: 141", "141", "SM004"},
    {"decimal comma", "customers.yaml", "share: 22", "share: 22,5", "22,5", "SM004"},
    {"percent sign", "customers.yaml", "share: 22", "share: 22 %", "22 %", "SM004"},
    {"number in quotes", "customers.yaml", "share: 15", "share: \"15\"", "\"15", "SM004"},
    {"yes for true", "round.yaml", "definition_shown: true", "definition_shown: yes", "yes", "SM004"},
    {"id with a space", "functions.yaml", "", "\n  new desk: {}\n", "new desk", "SM004"},
    {"address without https", "functions.yaml", "", "\n  desk: {url: www.example.com}\n", "www", "SM004"},
    {"language of no code", "functions.yaml", "name: {fi: Johto", "name: {suomi: Johto", "suomi", "SM004"},
    {"required key without a value", "client.yaml", "organization:\n  name: Kivilahti Laboratoriot Oy", "organization:\n  name:", "organization", "SM004"},
    {"missing name", "client.yaml", "organization:\n  name: Kivilahti Laboratoriot Oy", "organization:", "organization", "SM004"},
    {"version to come", "client.yaml", "stratmap: 1", "stratmap: 2", "2", "SM004"},
    {"unknown rule", "client.yaml", "settings:\n", "settings:\n  rules: {SM999: off}\n", "SM999", "SM004"},
    {"unknown threshold", "client.yaml", "settings:\n", "settings:\n  thresholds: {objectives: 5}\n", "objectives", "SM004"},
    {"table of two kinds", "client.yaml", "{csv: data/mittarit.csv}", "{csv: data/mittarit.csv, xlsx: data/m.xlsx}", "xlsx", "SM004"},
    {"second document", "client.yaml", "settings:\n", "---\nsettings:\n", "---", "SM004"},
    {"merge key", "functions.yaml", "    people: 6", "    <<: x", "<<", "SM004"},
    {"tag of some program", "functions.yaml", "people: 6", "people: !!binary x", "!!binary", "SM004"},
    {"quote left open", "metrics.yaml", "agenda: \"Johtoryhmä, kuukausittain\"", "agenda: \"Johtoryhmä, kuukausittain", "\"", "SM007"},
    {"text after a quote", "functions.yaml", "head: Toimitusjohtaja", "head: \"Toimitus\" johtaja", " johtaja", "SM007"},
    {"bracket left open", "strategy.yaml", "{finance: committed, leadership: committed}", "{finance: committed", "{", "SM007"},
    {"bracket too many", "strategy.yaml", "leadership: committed}", "leadership: committed}]", "]", "SM007"},
    {"missing comma", "strategy.yaml", "kind: funds, lag: 1y", "kind: funds lag: 1y", ": 1y", "SM007"},
    {"missing colon", "strategy.yaml", "    owner: finance", "    owner finance", "owner finance", "SM007"},
    {"missing space after a colon", "strategy.yaml", "    level: board", "    level:board", ":", "SM007"},
    {"colon in a text", "functions.yaml", "head: Toimitusjohtaja", "head: Johtaja: Aino", ": Aino", "SM007"},
    {"line too deep", "strategy.yaml", "    owner: finance", "      owner: finance", ":", "SM007"},
    {"line not deep enough", "strategy.yaml", "    owner: finance", "   owner: finance", "owner", "SM007"},
    {"tab", "strategy.yaml", "    owner: finance", "\towner: finance", "\t", "SM007"},
    {"no-break spaces", "strategy.yaml", "    owner: finance", "\u00A0\u00A0owner: finance", "\u00A0", "SM007"},
    {"unknown alias", "functions.yaml", "head: Toimitusjohtaja", "head: *boss", "*boss", "SM007"},
    {"percent sign first", "functions.yaml", "head: Toimitusjohtaja", "head: %x", "%x", "SM007"},
    {"file that includes itself", "client.yaml", "include: [", "include: [client.yaml, ", "client.yaml", "SM007"},
    {"missing file", "client.yaml", "include: [", "include: [strateg.yaml, ", "strateg.yaml", "SM007"},
    {"file outside the folder", "client.yaml", "include: [", "include: [../x.yaml, ", "../x.yaml", "SM007"},
    {"missing table", "client.yaml", "data/mittarit.csv", "data/mittari.csv", "data", "SM007"},
    {"unread table outside the folder", "client.yaml", "csv: data/mittarit.csv", "xlsx: ../m.xlsx", "..", "SM007"},
    {"Latin-1", "functions.yaml", "Johtoryhmä", "Johtoryhm\xE4", "\xE4", "SM007"},
    {"cut UTF-8", "functions.yaml", "Johtoryhmä", "Johtoryhm\xC3,", "\xC3", "SM007"},
    {"NUL", "functions.yaml", "Toimitusjohtaja", "Toimitus\0_johtaja"sv, "\0"sv, "SM007"},
    {"escape character", "functions.yaml", "Toimitusjohtaja", "Toimitus\x1B[1m", "\x1B", "SM007"},
    {"byte order mark inside", "functions.yaml", "Toimitusjohtaja", "\uFEFFjohtaja", "\uFEFF", "SM007"},
};
// clang-format on

}  // namespace

TEST_CASE("the example client broken in one place is told at that place") {
  const ScratchFolder folder;
  copy_example(folder);
  REQUIRE(first_error(folder) == "");
  for (const Breakage& breakage : kBreakages) {
    INFO(breakage.kind);
    const std::string name = "k/" + std::string(breakage.file);
    const std::string whole = text_of(folder.path(name));
    const std::size_t begin = breakage.from.empty() ? whole.size() : whole.find(breakage.from);
    REQUIRE(begin != std::string::npos);
    std::string broken = whole;
    broken.replace(begin, breakage.from.size(), breakage.to);
    const std::size_t offset = begin + breakage.to.find(breakage.at);
    REQUIRE(breakage.to.find(breakage.at) != std::string::npos);
    folder.write(name, broken);
    CHECK(first_error(folder) == std::string(breakage.code) + " " + std::string(breakage.file) +
                                     ":" + place_in(broken, offset));
    folder.write(name, whole);
  }
}

TEST_CASE("a table without a column that it needs is told where it is named") {
  const ScratchFolder folder;
  folder.write("k/client.yaml",
               "stratmap: 1\norganization: {name: A}\nmetrics: {m: {}}\n"
               "observations:\n  - {csv: values.csv}\n");
  folder.write("k/values.csv", "metric,period,value\nm,2026-01,1\n");
  CHECK(first_error(folder) == "");
  folder.write("k/values.csv", "metric,period\nm,2026-01\n");
  CHECK(first_error(folder) == "SM007 client.yaml:5:11");
}

TEST_CASE("the example client is broken in many ways") { CHECK(std::size(kBreakages) >= 90); }
