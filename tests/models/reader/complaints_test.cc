#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "tests/models/reader/reading.h"

using namespace stratmap;

namespace {

// The only error of a model with these sections: message and cure.
std::string told(std::string_view sections, Lang lang) {
  const Reading reading = read_sections(sections);
  if (reading.model || reading.model.error().size() != 1) return errors_of(reading);
  const Diagnostic& error = reading.model.error().front();
  return error.message.in(lang) + (error.cure ? " | " + error.cure->in(lang) : "");
}

std::string value_told(const std::string& value, Lang lang = Lang::en) {
  return told("metrics: {m: {values: {2026: " + value + "}}}", lang);
}

}  // namespace

TEST_CASE("errors speak Finnish and English") {
  CHECK(told("objectives: {a: {ownr: b}}", Lang::en) == "\"ownr\" is not a key of an objective");
  CHECK(told("objectives: {a: {ownr: b}}", Lang::fi) == "”ownr” ei ole tavoitteen avain");
  CHECK(told("objectives: {a: {theme: b}}", Lang::en) ==
        "no theme has the id \"b\" | the model has nothing under themes yet");
  CHECK(told("objectives: {a: {theme: b}}", Lang::fi) ==
        "teemaa ”b” ei ole | mallin kohta themes on vielä tyhjä");
  CHECK(told("objectives: {a: {effort: [3]}}", Lang::en) ==
        "expected a number from 1 to 5, found a list");
  CHECK(told("objectives: {a: {effort: [3]}}", Lang::fi) ==
        "tähän kuuluu luku 1–5, mutta tässä on luettelo");
  CHECK(told("objectives: {a: {adoption: [f]}}\nfunctions: {f: {}}", Lang::fi) ==
        "avaimella ”f” ei ole arvoa | kirjoita jokin sanoista not-reached, communicated, "
        "understood, accepted, committed, unknown, tai avaimia ja arvoja, tai jätä avain pois");
  CHECK(told("functions: {a: {parent: b}, b: {parent: a}}", Lang::fi) ==
        "yläyksiköt johtavat takaisin alkuun: a → b → a | poista ketjusta yksi parent");
  CHECK(told("rewards: {r: {zero_sum: yes}}", Lang::en) ==
        "\"yes\" is neither true nor false | write true");
}

TEST_CASE("a number that is written as people write it comes with its cure") {
  CHECK(value_told("'1,5'") == "\"1,5\" is not a number | write 1.5");
  CHECK(told("objectives:\n  a:\n    weight: 1,5", Lang::fi) == "”1,5” ei ole luku | kirjoita 1.5");
  CHECK(value_told("1,5", Lang::fi) ==
        "desimaalipilkku katkaisee luvun | desimaalien edellä on piste: 1.5");
  CHECK(told("objectives: {a: {weight: 1,5}}", Lang::en) ==
        "a decimal comma cuts the number in two | before decimals stands a point: 1.5");
  CHECK(value_told("45 %") == "\"45 %\" is not a number | write 45");
  CHECK(value_told("12 000") == "\"12 000\" is not a number | write 12000");
  CHECK(value_told("12_000") == "\"12_000\" is not a number | write 12000");
  CHECK(value_told("017") == "\"017\" is not a number | write 17");
  CHECK(value_told("\"12\"") == "\"12\" is not a number | write 12 without quotes");
  CHECK(value_told("0x1F") == "\"0x1F\" is not a number | write the number in decimal");
  CHECK(value_told("1e999") == "\"1e999\" is not a number | the number is too large");
  CHECK(value_told(".inf") == "\".inf\" is not a number | write a finite number");
  CHECK(value_told("'1,200,000'") ==
        "\"1,200,000\" is not a number | thousands have no mark: 1200000; before decimals stands a "
        "point");
  CHECK(value_told("many") ==
        "\"many\" is not a number | a number is written as 1200 or 0.5: a decimal point, no unit "
        "and no spaces");
}

TEST_CASE("a range holds its ends and nothing past them") {
  const auto is_read = [](std::string_view drives, std::string_view effort) {
    return read_sections("objectives: {a: {effort: " + std::string(effort) +
                         ", drives: {b: {strength: " + std::string(drives) + "}}}, b: {}}")
        .model.has_value();
  };
  CHECK(is_read("1", "1"));
  CHECK(is_read("0.001", "5"));
  CHECK_FALSE(is_read("1", "0.995"));
  CHECK_FALSE(is_read("1", "5.005"));
  CHECK_FALSE(is_read("0", "1"));
  CHECK_FALSE(is_read("1.005", "1"));
}

TEST_CASE("a number out of range is told its limit") {
  CHECK(value_told("1e300") == "1e300 is out of range: the largest number is 1e15");
  CHECK(value_told("-1e300") == "-1e300 is out of range: the smallest number is -1e15");
  CHECK(told("objectives: {a: {weight: 1e300}}", Lang::en) ==
        "1e300 is out of range: the largest number is 1e15");
  CHECK(told("objectives: {a: {weight: 1e300}}", Lang::fi) ==
        "1e300 ei ole sallituissa rajoissa: suurin luku on 1e15");
  CHECK(told("objectives: {a: {weight: -1}}", Lang::en) ==
        "-1 is out of range: expected a number from 0 up");
  CHECK(told("customers: {c: {share: 1e300}}", Lang::en) ==
        "1e300 is out of range: expected a number from 0 to 100");
  CHECK(model_of("objectives: {a: {weight: 1e15}}").objectives[0].weight == 1e15);
}

TEST_CASE("a stop of more than a question is told its short form") {
  CHECK(told("round: {stops: {start: {name: X}}}", Lang::en) ==
        "\"name\" is not a key of a stop | write the stop in short, start: Question");
  CHECK(told("round: {stops: {alku: {name: X}}}", Lang::fi) ==
        "”name” ei ole etapin avain | kirjoita etappi lyhyesti alku: Kysymys");
  CHECK(errors_of(read_sections("round: {stops: {start: {qestion: X}}}")) == "SM001 3:25 question");
  CHECK(model_of("round: {stops: {mode: {}}}").round->stops[0].question.in("fi", "fi") ==
        model_of("round: {stops: {mode: }}").round->stops[0].question.in("fi", "fi"));
}

TEST_CASE("a rule written by its name is told its code") {
  CHECK(told("settings: {rules: {several-owners: error}}", Lang::en) ==
        "there is no rule \"several-owners\" | write the code of the rule, SM402");
  CHECK(told("settings: {rules: {several_owner: error}}", Lang::fi) ==
        "sääntöä ”several_owner” ei ole | kirjoita säännön koodi SM402");
  CHECK(told("objectives: {a: {accept: {something: no}}}", Lang::en) ==
        "there is no rule \"something\" | a code is written as SM401; stratmap rules lists the "
        "rules");
  CHECK(errors_of(read_sections("settings: {rules: {sm402: error}}"))
            .starts_with("SM004 3:20 SM402"));
}

TEST_CASE("a threshold near to nothing is told where they are listed") {
  CHECK(told("settings: {thresholds: {nonsense: 3}}", Lang::en) ==
        "there is no threshold \"nonsense\" | stratmap explain SM107 tells the thresholds of a "
        "rule; docs/language.md lists them all");
  CHECK(told("settings: {thresholds: {objectives-mx: 3}}", Lang::en) ==
        "there is no threshold \"objectives-mx\"");
}

TEST_CASE("a long text of the model is quoted in short and on one line") {
  const std::string message =
      told("objectives: {a: {level: \"" + std::string(100, 'x') + "\\nand more\"}}", Lang::en);
  CHECK(message == "\"" + std::string(60, 'x') + "…\" is none of these: board, management, unit");
}

TEST_CASE("an id that stands in two places says where the first is") {
  const Reading reading = read_sections("functions:\n  sales: {}\n  sales: {}");
  REQUIRE_FALSE(reading.model);
  const Diagnostic& error = reading.model.error().front();
  REQUIRE(error.related.size() == 1);
  CHECK(reading.sources.start_of(error.related.front().span) == Position{4, 3});
}

TEST_CASE("of many errors the first hundred are told and the others counted") {
  std::string sections = "objectives:\n";
  for (int i = 0; i < 150; ++i) sections += "  o" + std::to_string(i) + ": {theme: none}\n";
  const Reading reading = read_sections(sections);
  REQUIRE_FALSE(reading.model);
  CHECK(reading.model.error().size() == 100);
  CHECK(reading.errors_left_out == 50);
  CHECK(reading.sources.start_of(reading.model.error().back().span).line == 103);
}
