#include <catch2/catch.hpp>
#include <span>
#include <string>
#include <string_view>

#include "tests/models/reader/reading.h"

using namespace stratmap;

namespace {

struct Cured {
  std::string_view sections;  // from line 3 on
  std::string_view cures;     // "line:column cure" of every error
};

std::string cures_of(std::string_view sections, Lang lang = Lang::en) {
  const Reading reading = read_sections(sections);
  std::string text;
  if (reading.model) return text;
  for (const Diagnostic& error : reading.model.error()) {
    const Position at = reading.sources.start_of(error.span);
    text += (text.empty() ? "" : " | ") + std::to_string(at.line) + ":" +
            std::to_string(at.column) + " ";
    for (const std::string& word : error.nearest) text += "(" + word + ")";
    if (error.cure) text += error.cure->in(lang);
  }
  return text;
}

void check_cures(std::span<const Cured> all) {
  for (const Cured& cured : all) {
    INFO(cured.sections);
    CHECK(cures_of(cured.sections) == cured.cures);
  }
}

std::string metric_cure(const std::string& key, const std::string& value, Lang lang = Lang::en) {
  const std::string cure = cures_of("metrics:\n  m:\n    " + key + ": " + value, lang);
  return cure.substr(std::min(cure.size(), cure.find(' ') + 1));
}

}  // namespace

// clang-format off
TEST_CASE("entries beside the empty key they belong under are told once, with the spaces to add") {
  constexpr Cured kCured[] = {
      {"objectives:\na:\n  name: X\nb: {drives: a}\n", "4:1 begin the line with 2 spaces, and indent those after it in the same way"},
      {"objectives:\n  a:\n  name: X\n  owner: b\n", "5:3 begin the line with 4 spaces, and indent those after it in the same way"},
      {"metrics:\n  m:\n    values:\n    2026-Q1: 3\n    2026-Q2: 4\n    unit: x\n", "6:5 begin the line with 6 spaces, and indent those after it in the same way"},
      {"customers:\n  c:\n    promise:\n    text: X\n    kind: standard\n    share: 5\n", "6:5 begin the line with 6 spaces, and indent those after it in the same way"},
      {"objectives:\n  a:\n    name:\n    fi: X\n    en: Y\n", "6:5 begin the line with 6 spaces, and indent those after it in the same way"},
      {"objectives:\n  a:\n    drives:\n    b: {lag: 1y}\n  b: {}\n", "6:5 begin the line with 6 spaces, and indent those after it in the same way"},
      {"functions:\n  f:\n    mode:\n    current: production\n", "6:5 begin the line with 6 spaces, and indent those after it in the same way"},
      {"settings:\nrollup: mean\n", "4:1 begin the line with 2 spaces, and indent those after it in the same way"},
      {"settings:\n  thresholds:\n  objectives-max: 5\n", "5:3 begin the line with 4 spaces, and indent those after it in the same way"},
      {"objectives:\n  a:\n  name: X\n  b:\n  name: Y\n", "7:3 where it belongs under \"b\", indent the line; else remove one"},
      // no such mistake: another one, or none
      {"objectives:\ncustmers: {}\n", "4:1 (customers)"},
      {"objectives:\nx-mine: {}\n", ""},
      {"objectives: {a: , name: X}\n", "3:25 write, for instance, {name: …}"},
  };
  check_cures(kCured);
}

TEST_CASE("keys that lie too deep are told where they belong") {
  constexpr Cured kCured[] = {
      {"objectives:\n  a:\n    drives:\n      name: X\n", "6:7 \"name\" is a key of an objective: begin the line with 4 spaces"},
      {"objectives:\n  a:\n    drives:\n      b: {lag: 1y}\n      owner: f\n  b: {}\nfunctions: {f: {}}\n", "7:7 \"owner\" is a key of an objective: begin the line with 4 spaces"},
      {"objectives:\n  a:\n    drives:\n      b:\n        lag: 1y\n        owner: f\n  b: {}\n", "8:9 \"owner\" is a key of an objective: begin the line with 4 spaces"},
      {"metrics:\n  m:\n    values:\n      2026: 3\n      unit: x\n", "7:7 \"unit\" is a key of a metric: begin the line with 4 spaces"},
      {"metrics:\n  m:\n    name:\n      fi: A\n      measures: x\n", "7:7 \"measures\" is a key of a metric: begin the line with 4 spaces"},
      {"objectives:\n  a:\n    name: A\n    b:\n      name: B\n", "6:5 where \"b\" stands on its own like \"a\", begin the line with 2 spaces, and those under it in the same way"},
      {"objectives:\n  a:\n    name: A\n  functions:\n    f: {name: F}\n", "6:3 \"functions\" is a key of a model: begin the line without spaces"},
      {"objectives:\n  a:\n    name: A\n    functions:\n      f: {name: F}\n", "6:5 \"functions\" is a key of a model: begin the line without spaces"},
      {"themes: {a: {name: {b: c}}}\n", "3:21 a text is a string, or by language {fi: …, en: …}"},
      {"functions: {a: {works_with: {name: {}}}}\n", "3:30 write one of these: a"},
  };
  check_cures(kCured);
}

TEST_CASE("an entry that YAML takes for a key is told as it should be written") {
  constexpr Cured kCured[] = {
      {"themes: {a: {name X}}", "3:14 add the colon: name: X"},
      {"themes: {a: {name:X}}", "3:14 add a space after the colon: name: X"},
      {"themes: {a: {name:\u00A0X}}", "3:14 add a space after the colon: name: X"},
      {"themes: {a: {name = X}}", "3:14 write a colon and a space: name: X"},
      {"themes:\n  a:\n    name:X", "5:5 add a space after the colon: name: X"},
      {"themes:\n  a:{name: X}", "4:3 add a space after the colon"},
      {"themes: {a: {name: X, Y and Z}}", "3:23 a comma ends the text; where it is part of it, write \"X, Y and Z\""},
      {"themes: {a: {name: “X, Y”}}", "3:24 a comma ends the text; where it is part of it, write \"X, Y\""},
      {"themes: {\u00A0a: {}}", "3:10 it has a space that is no ordinary one: type it anew"},
      {"themes: {”a”: {}}", "3:10 YAML does not know curly quotes: write a"},
  };
  check_cures(kCured);
}

TEST_CASE("Finnish keys and words are told in English") {
  constexpr Cured kCured[] = {
      {"tavoitteet: {}", "3:1 (objectives)"},
      {"mittarit: {}\nasiakkaat: {}\ntoiminnot: {}", "3:1 (metrics) | 4:1 (customers) | 5:1 (functions)"},
      {"objectives: {a: {nimi: X, Omistaja: f, näkökulma: p}}", "3:18 (name) | 3:27 (owner) | 3:40 (perspective)"},
      {"objectives: {a: {perspective: talous}}", "3:31 (financial)"},
      {"metrics: {m: {tavoite: 4, frequency: kuukausittain}}", "3:15 (target)(measures) | 3:38 (monthly)"},
      {"customers: {c: {ownership: {f: omistaa}}}\nfunctions: {f: {}}", "3:32 (owns)"},
      {"rewards: {r: {zero_sum: kyllä}, s: {zero_sum: ei}}", "3:25 write true | 3:47 write false"},
  };
  check_cures(kCured);
}

TEST_CASE("a key near to nothing is told with the keys there are, once") {
  const std::string cures = cures_of("themes: {a: {foo: 1}, b: {foo: 1}}");
  CHECK(cures == "3:14 the keys are name, description, why, note, tags, url, accept; keys of your own begin with x- | 3:27 ");
}
// clang-format on

TEST_CASE("dates as people write them are told as the language writes them") {
  constexpr std::pair<std::string_view, std::string_view> kDates[] = {
      {"31.12.2027", "2027-12-31"},
      {"1.6.2027", "2027-06-01"},
      {"31/12/2027", "2027-12-31"},
      {"2027/12/31", "2027-12-31"},
      {"2027-6-1", "2027-06-01"},
      {"20271231", "2027-12-31"},
      {"12/2027", "2027-12"},
      {"12.2027", "2027-12"},
      {"2027/6", "2027-06"},
      {"Q3/2027", "2027-Q3"},
      {"2027 q3", "2027-Q3"},
      {"3. kvartaali 2027", "2027-Q3"},
      {"H1 2027", "2027-H1"},
      {"vko 5/2027", "2027-W05"},
      {"joulukuu 2027", "2027-12"},
      {"June 2027", "2027-06"},
      {"1. kesäkuuta 2027", "2027-06-01"},
      {"vuosi 2027", "2027"},
      {"2027–Q1", "2027-Q1"},
      {"2027-12-31T00:00", "2027-12-31"},
  };
  for (const auto& [written, meant] : kDates) {
    INFO(written);
    CHECK(metric_cure("due", std::string(written)) == "write " + std::string(meant));
  }
  for (const std::string date : {"2027-13", "31.11.2027", "2027-02-30"})
    CHECK(metric_cure("due", date) == "the calendar has no such day or month");
  for (const std::string date : {"11/12/2027", "12/27", "kesäkuu", "kevät 2027", "soon", "1-2-3-4"})
    CHECK(metric_cure("due", date).starts_with("a period is 2026,"));
  CHECK(metric_cure("due", "31.12.2027", Lang::fi) == "kirjoita 2027-12-31");
  CHECK(metric_cure("due", "”2027”") == "YAML does not know curly quotes: write 2027");
}

TEST_CASE("durations as people write them are told as the language writes them") {
  constexpr std::pair<std::string_view, std::string_view> kDurations[] = {
      {"6kk", "6mo"},      {"6 kk", "6mo"},         {"2v", "2y"},    {"1 vuosi", "1y"},
      {"2 vuotta", "2y"},  {"3 weeks", "3w"},       {"2 vk", "2w"},  {"3 viikkoa", "3w"},
      {"10 pv", "10d"},    {"90 päivää", "90d"},    {"1 day", "1d"}, {"3 kuukautta", "3mo"},
      {"6 months", "6mo"}, {"1 kvartaali", "1q"},   {"6MO", "6mo"},  {"0.5y", "6mo"},
      {"1,5 v", "18mo"},   {"puoli vuotta", "6mo"}, {"2 yrs", "2y"},
  };
  for (const auto& [written, meant] : kDurations) {
    INFO(written);
    CHECK(metric_cure("lag", std::string(written)) == "write " + std::string(meant));
  }
  CHECK(metric_cure("lag", "6") == "add the unit: 6d, 6w, 6mo, 6q or 6y");
  for (const std::string text : {"500y", "heti", "24h", "-3mo", "1,2 v", "kk"})
    CHECK(metric_cure("lag", text).starts_with("a duration is a count and a unit"));
}

TEST_CASE("numbers as people write them are told as the language writes them") {
  constexpr std::pair<std::string_view, std::string_view> kNumbers[] = {
      {"4,5", "4.5"},
      {"80 %", "80"},
      {"4,5 %", "4.5"},
      {"1 200", "1200"},
      {"1.200,50", "1200.50"},
      {"100 000 €", "100000"},
      {"5 kpl", "5"},
      {"n. 5", "5"},
      {"−5", "-5"},
      {"1\u00A0200", "1200"},
      {"“2”", "2"},
  };
  for (const auto& [written, meant] : kNumbers) {
    INFO(written);
    CHECK(metric_cure("target", std::string(written)) == "write " + std::string(meant));
  }
  CHECK(metric_cure("target", "40–50") == "write [40, 50]");
  for (const std::string text : {"12k", "1,2M", "yli 5", "10e", "5-10-15"})
    CHECK(metric_cure("target", text).starts_with("a number is written as 1200"));
  CHECK(metric_cure("weight", "5-10").starts_with("a number is written as 1200"));
  CHECK(cures_of("customers: {c: {share: 12,5}}") == "3:27 before decimals stands a point: 12.5");
  CHECK(cures_of("metrics: {m: {limits: [4,5, 6,5]}}") ==
        "3:23 before decimals stands a point: [4.5, 6.5]");
}
