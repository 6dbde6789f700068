#include "render/report/check_github.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

namespace {

std::string told(const std::string& name, const std::string& yaml, const RuleSelection& rules,
                 Lang lang, std::optional<std::string_view> folder = "") {
  const Reading reading =
      read_model_text(name, "stratmap: 1\norganization: {name: A, language: en}\n" + yaml);
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  return check_github(analysis, check(analysis, rules), lang, folder);
}

RuleSelection only(std::string code) { return {.select = {std::move(code)}, .ignore = {}}; }

}  // namespace

TEST_CASE("a finding is an annotation at its place, and the sums are a notice") {
  CHECK(told("client.yaml", "functions: {it: {}}\ncustomers: {a: {ownership: {it: serves}}}\n",
             only("SM401"), Lang::en, "clients/x/") ==
        "::warning file=clients/x/client.yaml,line=4,endLine=4,col=13,endColumn=14,"
        "title=SM401 unowned-customer-relationship::"
        "No function owns the customer relationship \"a\".%0A"
        "Ask: If this customer leaves tomorrow, who has to explain it?%0A"
        "Fix: Agree on one owner and write `owns`.\n"
        "::notice title=stratmap::1 warning. 1 rule: 0 clear, 0 not assessed.\n");
}

TEST_CASE("nothing in a name or a path can end a message or begin another command") {
  const std::string text =
      told("a:b,c%.yaml",
           "functions: {it: {}}\n"
           "customers: {a: {name: \"50 %\\n::error::x\", ownership: {it: serves}}}\n",
           only("SM401"), Lang::en);
  INFO(text);
  CHECK(text.starts_with("::warning file=a%3Ab%2Cc%25.yaml,line=4,"));
  CHECK(text.find("\"50 %25\\n::error::x\".%0AAsk: ") != std::string::npos);
  CHECK(std::count(text.begin(), text.end(), '\n') == 2);
  CHECK(text.find('\r') == std::string::npos);
}

TEST_CASE("errors are errors and notes are notices") {
  CHECK(told("c.yaml", "objectives: {a: {name: A, drives: {a: {}}}}\n", only("SM102"), Lang::fi)
            .starts_with("::error file=c.yaml,line=3,endLine=3,col="));
  const std::string settings =
      "settings: {rules: {SM401: note}}\nfunctions: {it: {}}\n"
      "customers: {a: {ownership: {it: serves}}}\n";
  CHECK(told("c.yaml", settings, only("SM401"), Lang::fi).starts_with("::notice file=c.yaml,"));
}

TEST_CASE("what a knot is told by comes first") {
  const std::string text = told("c.yaml", R"yaml(functions: {sales: {}, it: {}}
customers:
  x: {ownership: {sales: owns, it: owns}}
  a: {ownership: {sales: serves}}
  b: {ownership: {sales: serves}}
)yaml",
                                {.select = {"SM401", "SM402"}, .ignore = {}}, Lang::en);
  INFO(text);
  CHECK(text.starts_with("::warning file=c.yaml,line=6,"));
  CHECK(text.find("\n::warning file=c.yaml,line=5,") <
        text.find("\n::warning file=c.yaml,line=7,"));
}

TEST_CASE("an error of reading is an annotation, and a missing file one without a place") {
  const Reading reading = read_model_text("c.yaml", "stratmap: 1\norganization: {nmae: A}\n");
  REQUIRE(!reading.model);
  std::vector<Diagnostic> errors = reading.model.error();
  errors.push_back({.code = "SM007",
                    .message = {"tiedostoa ”x” ei ole", "there is no file \"x\""},
                    .span = {},
                    .path = "x"});
  const std::string text = errors_github(
      {.organization = "", .sources = reading.sources, .errors = errors, .errors_left_out = 2},
      Lang::en, "a/");
  INFO(text);
  CHECK(
      text.starts_with("::error file=a/c.yaml,line=2,endLine=2,col=16,endColumn=20,"
                       "title=SM001 unknown-key::"));
  CHECK(text.find("%0ADid you mean \"name\"?") != std::string::npos);
  CHECK(
      text.ends_with("::error title=SM007 unreadable-file::There is no file \"x\".\n"
                     "::error title=stratmap::2 errors more, not shown.\n"));
}

TEST_CASE("a finding that no path leads to says its place in words") {
  CHECK(told("<stdin>", "functions: {it: {}}\ncustomers: {a: {ownership: {it: serves}}}\n",
             only("SM401"), Lang::en, std::nullopt) ==
        "::warning title=SM401 unowned-customer-relationship::"
        "No function owns the customer relationship \"a\".%0A"
        "Ask: If this customer leaves tomorrow, who has to explain it?%0A"
        "Fix: Agree on one owner and write `owns`.%0A"
        "Place: <stdin>:4:13\n"
        "::notice title=stratmap::1 warning. 1 rule: 0 clear, 0 not assessed.\n");
}

TEST_CASE("so does an error of reading unless it is of a file that is not there") {
  const Reading reading = read_model_text("<stdin>", "stratmap: 1\norganization: {nmae: A}\n");
  REQUIRE(!reading.model);
  std::vector<Diagnostic> errors = {reading.model.error().front(),
                                    {.code = "SM007",
                                     .message = {"tiedostoa ”x” ei ole", "there is no file \"x\""},
                                     .span = {},
                                     .path = "x"}};
  CHECK(errors_github({.organization = "", .sources = reading.sources, .errors = errors}, Lang::fi,
                      std::nullopt) ==
        "::error title=SM001 unknown-key::”nmae” ei ole organisaation avain.%0ATarkoititko "
        "”name”?%0AKohta: <stdin>:2:16\n"
        "::error title=SM007 unreadable-file::Tiedostoa ”x” ei ole.\n");
}
