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
        "millään teemalla ei ole tunnusta ”b” | mallin kohta themes on vielä tyhjä");
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
  CHECK(value_told("1e300").starts_with("1e300 is out of range: expected a number"));
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
