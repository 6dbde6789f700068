#include <catch2/catch.hpp>
#include <span>

#include "models/yaml/lookalike.h"
#include "tests/models/yaml/document.h"

using namespace stratmap;

namespace {

struct Cure {
  std::string_view text;
  std::string_view en;  // "line:column cure" of the first error
};

void check_cures(std::span<const Cure> cures) {
  for (const Cure& cure : cures) {
    INFO(cure.text);
    CHECK(cure_of(std::string(cure.text)) == cure.en);
  }
}

}  // namespace

TEST_CASE("a line that is indented wrongly is told which lines it could stand in line with") {
  // clang-format off
  constexpr Cure kCures[] = {
      {"a:\n   b: 1\n  c: 2\n", "3:3 begin the line with 3 spaces, like \"b\"; or without spaces, like \"a\""},
      {"a:\n   b: 1\n c: 2\n", "3:2 begin the line without spaces, like \"a\"; or with 3 spaces, like \"b\""},
      {"a:\n  b: {}\n   c: {}\n", "3:4 begin the line with 2 spaces, like \"b\""},
      {"a:\n  b: {}\n    c: {}\n", "3:5 begin the line with 2 spaces, like \"b\""},
      {"- a: 1\n b: 2\n", "2:2 begin the line with 2 spaces, like \"a\"; or without spaces, like \"- a\""},
      {"a:\n - b\n   - c\nd: 'e'\n  f: g\n", "5:3 begin the line without spaces, like \"d\""},
      {"a:\n    - b\n  - c\n", "3:3 begin the line with 4 spaces, like \"- b\"; or without spaces, like \"a\""},
      {"'a':\n  \"b c\": {}\n   d: {}\n", "3:4 begin the line with 2 spaces, like \"\"b c\"\""},
      {" a: {}\nb: {}\n", "2:1 begin the line with 1 space, like \"a\""},
      {"a:\n  b: X\n    c: Y\n", "3:6 begin the line with 2 spaces, like \"b\"; where it goes on with a text, put the whole text in quotes"},
      {"a:\n  b: X and\n    so on: Y\n", "3:10 put the value in quotes: \"X and so on: Y\""},
  };
  // clang-format on
  check_cures(kCures);
}

TEST_CASE("what is wrong with a colon is told by what stands around it") {
  // clang-format off
  constexpr Cure kCures[] = {
      {"a:\n  b:X\n  c: 1\n", "2:4 add a space"},
      {"a:\n  b:\u00A0X\n  c: 1\n", "2:5 delete it and type a usual space; no-break spaces come from Word or a web page"},
      {"a: Growth: fast # soon\n", "1:10 put the value in quotes: \"Growth: fast # soon\""},
      {"a: The \"new\" plan: x\n", "1:18 put the value in quotes: 'The \"new\" plan: x'"},
      {"a: {b: X c: Y}\n", "1:11 where \"c\" is a key, put a comma before it; else put the value in quotes"},
      {"a: {b: X; c: Y}\n", "1:12 where \"c\" is a key, put a comma before it; else put the value in quotes"},
      {"a: {b: X\n    c: Y}\n", "2:6 where \"c\" is a key, put a comma before it; else put the value in quotes"},
      {"a: {b: X: Y, c: Z}\n", "1:9 put the value in quotes: \"X: Y\""},
      {"a: {b: : c}\n", "1:8 remove one of them, or put the text in quotes"},
      {"http://a.b\nc: d\n", "1:1 write key: value; where it goes on with the text above, indent it"},
  };
  // clang-format on
  check_cures(kCures);
}

TEST_CASE("brackets and commas are told with the character to add or remove") {
  // clang-format off
  constexpr Cure kCures[] = {
      {"a: {b: {c: d}}}\n", "1:15 remove it"},
      {"a: [b]]\n", "1:7 remove it"},
      {"a: {b: [c]]}\n", "1:11 \"}\" would match; where this is one bracket too many, remove it"},
      {"a: {b: {c: d}\ne: f\n", "1:4 add \"}\" before the next line; where the content goes on there, indent that line"},
      {"a: [b, c", "1:4 add \"]\" where its content ends"},
      {"a: {b: [c] d: e}\n", "1:12 separate the values by a comma; text with brackets or quotes in it goes in quotes as a whole"},
      {"a: {b: \"c\" d: e}\n", "1:12 separate the values by a comma; text with brackets or quotes in it goes in quotes as a whole"},
      {"a: {b: c} d: e\n", "1:10 move it between the brackets or to a line of its own; text that begins with a bracket goes in quotes"},
  };
  // clang-format on
  check_cures(kCures);
}

TEST_CASE("quotes within quotes are told with the text as it should be written") {
  // clang-format off
  constexpr Cure kCures[] = {
      {"a: \"b\" c\n", "1:7 where the quotes are part of the text, put the other kind around it: '\"b\" c'"},
      {"a: 'b' c\n", "1:7 where the quotes are part of the text, put the other kind around it: \"'b' c\""},
      {"a: {b: \"c \"d\" e\"}\n", "1:12 where the quotes are part of the text, put the other kind around it: '\"A\" and B'"},
      {"a: {b: \"c ”d\" e\"}\n", "1:15 where the quotes are part of the text, put the other kind around it: '\"A\" and B'"},
      {"a: {b: 'c 'd' e'}\n", "1:12 where the quotes are part of the text, put the other kind around it: \"'A' and B\""},
  };
  // clang-format on
  check_cures(kCures);
}

TEST_CASE("characters of a word processor are named with the plain ones to type") {
  // clang-format off
  constexpr Cure kCures[] = {
      {"a: “Growth: fast”\n", "1:11 put the value in quotes: \"Growth: fast\""},
      {"a: \"Growth”\nb: c\n", "1:4 end it with a straight quote, as it begins: \"Growth\""},
      {"a:\n\u00A0\u00A0b: c\n", "2:1 delete it and type a usual space; no-break spaces come from Word or a web page"},
      {"a:\n  b: c\n  \u00A0d: e\n", "3:3 delete it and type a usual space; no-break spaces come from Word or a web page"},
      {"a:\n  b: c\n   \u00A0d: e\n", "3:4 delete it and type a usual space; no-break spaces come from Word or a web page"},
      {"a: {b: c}\u00A0\n", "1:10 delete it and type a usual space; no-break spaces come from Word or a web page"},
      {"a: b\n– c\n", "2:1 a line of a list begins with a hyphen and a space: - value"},
      {"a: b\n• c\n", "2:1 a line of a list begins with a hyphen and a space: - value"},
      {"a:\n\tb: c\n", "2:1 replace the tab by spaces, two for each level"},
  };
  // clang-format on
  check_cures(kCures);
}

TEST_CASE("cures are told in Finnish, too") {
  CHECK(cure_of("a:\n   b: 1\n  c: 2\n", Lang::fi) ==
        "3:3 aloita rivi 3 välilyönnillä kuten ”b”, tai ilman välilyöntejä kuten ”a”");
  CHECK(cure_of("a:\n  b: X\n    c: Y\n", Lang::fi) ==
        "3:6 aloita rivi 2 välilyönnillä kuten ”b”; jos se jatkaa tekstiä, kirjoita koko teksti "
        "lainausmerkkeihin");
  CHECK(cure_of("a: {b: X c: Y}\n", Lang::fi) ==
        "1:11 jos ”c” on avain, lisää pilkku sen eteen; muuten kirjoita arvo lainausmerkkeihin");
}

TEST_CASE("no-break spaces and curly quotes inside a text are only text") {
  CHECK(outline("a: 5\u00A0%\nb: ”c”\nd: e\n  \u00A0f\n") == "{a:5\u00A0% b:”c” d:e \u00A0f }");
}

TEST_CASE("a text is quoted as YAML wants it") {
  CHECK(in_quotes("a: b") == "\"a: b\"");
  CHECK(in_quotes("“a: b”") == "\"a: b\"");
  CHECK(in_quotes("the \"new\" it's") == "'the \"new\" it''s'");
  CHECK(in_quotes("C:\\x") == "'C:\\x'");
  CHECK(cut_short(std::string(59, 'x') + "ää") == std::string(59, 'x') + "…");
  CHECK(strange_space_at("a\u2009b", 1) == 3);
  CHECK(strange_space_at("a\u2014b", 1) == 0);
  CHECK(strange_space_at("a", 5) == 0);
  CHECK_FALSE(has_curly_quotes("a ”b” c"));
}
