#include "models/yaml/parse.h"

#include <catch2/catch.hpp>

#include "tests/models/yaml/document.h"

using namespace stratmap;

namespace {

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("a key that stands twice is found with the place of the first") {
  CHECK(errors_of("id: a\nx: 1\n\"id\": b\nid: c\n") ==
        "3:1 SM003 the key \"id\" stands twice (1:1 the first is here)\n"
        "4:1 SM003 the key \"id\" stands twice (1:1 the first is here)");
  CHECK(errors_of("a: {b: 1, c: 2, b: 3}\nd: {b: 1}\n") ==
        "1:17 SM003 the key \"b\" stands twice (1:5 the first is here)");
  std::string many;
  for (int i = 0; i < 100; ++i) many += "k" + std::to_string(i) + ": 1\n";
  CHECK(errors_of(many + "k7: 2\n") ==
        "101:1 SM003 the key \"k7\" stands twice (8:1 the first is here)");
}

TEST_CASE("errors beyond twenty are counted") {
  const std::string errors = errors_of(repeated("a: 1\n", 101));
  CHECK(std::count(errors.begin(), errors.end(), '\n') == 20);
  CHECK(errors.ends_with("and 80 more like these in this file"));
}

TEST_CASE("aliases are bounded and never refer to what they are in") {
  CHECK(errors_of("a: &a [*a]\n") == "1:8 SM004 the alias refers to what it is in");
  CHECK(errors_of("a: &a {b: &b {c: *a}}\n") == "1:18 SM004 the alias refers to what it is in");
  CHECK(errors_of("a: &finance {x: 1}\nb: *finanse\n") ==
        "2:4 SM007 there is no anchor \"finanse\" (near finance)");
  CHECK(errors_of("k: &k id\n*k : b\n") == "2:1 SM004 an alias stands for a key");
  CHECK(errors_of("*k: b\n") == "1:1 SM004 an alias stands for a key");
  CHECK(errors_of("{a: &k b, *k : c}\n") == "1:11 SM004 an alias stands for a key");
  std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    const std::string name = "a" + std::to_string(i);
    bomb += name + ": &" + name + " [" + repeated(before + ",", 8) + before + "]\n";
  }
  CHECK(errors_of(bomb) == "6:34 SM004 aliases grow the model beyond 500000 nodes");
  std::string deep = "a0: &a0 [x]\n";
  for (int i = 1; i < 70; ++i) {
    const std::string name = "a" + std::to_string(i);
    deep += name + ": &" + name + " [*a" + std::to_string(i - 1) + "]\n";
  }
  CHECK(errors_of(deep) == "64:12 SM004 nesting deeper than 64");
}

TEST_CASE("keys are text on one line") {
  CHECK(errors_of(": a\n") == "1:1 SM004 the key is missing");
  CHECK(errors_of("{: a}\n") == "1:2 SM004 the key is missing");
  CHECK(errors_of("~: a\nb: {null: c}\n") ==
        "1:1 SM004 the key is missing\n2:5 SM004 the key is missing");
  CHECK(errors_of("? [a, b]\n: c\n") == "1:3 SM004 keys that begin with \"? \" are not used");
  CHECK(errors_of("{? a : b}\n") == "1:4 SM004 keys that begin with \"? \" are not used");
  CHECK(errors_of("? \n: x\n") == "1:1 SM004 keys that begin with \"? \" are not used");
  CHECK(errors_of("{a: 1}: b\n") == "1:1 SM004 a list or map stands for a key");
  CHECK(errors_of("a: {[b]: c}\n") == "1:5 SM004 a list or map stands for a key");
  CHECK(errors_of("{a\n b: c}\n") == "1:2 SM004 a key over more than one line");
  CHECK(errors_of("\"a\n  b\": c\n") == "1:1 SM004 a key over more than one line");
  CHECK(errors_of("base: &b {x: 1}\nd:\n  <<: *b\n") ==
        "3:3 SM004 the merge key \"<<\" is not used");
  CHECK(errors_of(repeated("k", 1025) + ": 1\n") == "1:1 SM004 a key of more than 1024 bytes");
  CHECK(errors_of(repeated("k", 1024) + ": 1\n").empty());
}

TEST_CASE("a text that the parser would cut off is refused") {
  const std::string split = " SM004 a text with an anchor or tag goes on in the next line";
  CHECK(errors_of("- &x a\n  b\n") == "1:6" + split);
  CHECK(errors_of("!!str a\n- b\n") == "1:7" + split);
  CHECK(outline("a: &x b\n  c\n") == "{a:b c }");
}

TEST_CASE("tags that models don't use are refused at the tag, wrong values at the value") {
  CHECK(errors_of("a: !!binary \"zzzz\"\n") == "1:4 SM004 the tag \"!!binary\" is not used");
  CHECK(errors_of("a: &x !foo b\n") == "1:7 SM004 the tag \"!foo\" is not used");
  CHECK(errors_of("a: !!set {b, c}\n") == "1:4 SM004 the tag \"!!set\" is not used");
  CHECK(errors_of("a: !!int x\n") == "1:10 SM004 the value is not what the tag \"!!int\" says");
  CHECK(errors_of("a: !!seq x\n") == "1:10 SM004 the value is not what the tag \"!!seq\" says");
}

TEST_CASE("nesting is bounded at the place that passes it") {
  CHECK(errors_of(repeated("[", 64) + repeated("]", 64)).empty());
  CHECK(errors_of(repeated("[", 65)) == "1:65 SM004 nesting deeper than 64");
  CHECK(errors_of(repeated("[", 1'000'000)) == "1:65 SM004 nesting deeper than 64");
  CHECK(errors_of(repeated("- ", 2000)) == "1:129 SM004 nesting deeper than 64");
  std::string maps;
  for (int i = 0; i < 66; ++i) maps += repeated(" ", i) + "a:\n";
  CHECK(errors_of(maps) == "65:65 SM004 nesting deeper than 64");
}

TEST_CASE("a file holds one document") {
  CHECK(errors_of("a: 1\n---\nb: 2\n") == "2:1 SM004 a second document in the file");
  CHECK(errors_of("a: 1\n...\nb: 2\n") == "3:1 SM004 a second document in the file");
  CHECK(errors_of("a: 1\n... b\n") == "2:5 SM004 a second document in the file");
  CHECK(errors_of("a: 1\n---\n,\n") ==
        "2:1 SM004 a second document in the file\n3:1 SM007 a comma without a value");
  CHECK(errors_of("%YAML 9.9\n---\na: 1\n") == "1:1 SM004 this directive is not used");
  CHECK(errors_of("%TAG ! x\n---\na: 1\n") == "1:1 SM004 this directive is not used");
  CHECK(errors_of("%YAML 1.2\na: 1\n") == "1:1 SM007 no \"---\" after the directive");
  CHECK(errors_of("%YAML 1.2\n") == "1:1 SM007 no \"---\" after the directive");
}

TEST_CASE("quotes that are never closed are found where they open") {
  const std::string open = "1:4 SM007 the quote is never closed";
  CHECK(errors_of("a: \"x\nb: 2\nc: 3\n") == open + " (2:1 the text would run on here)");
  CHECK(errors_of("a: 'x\nb: 2\n") == open + " (2:1 the text would run on here)");
  CHECK(errors_of("a: \"x") == open);
  CHECK(errors_of("a: 'x\n\n") == open);
  CHECK(errors_of("a: \"x\\\"\n") == open);
  CHECK(errors_of("a: [\"x\n---\n\"]") ==
        "1:5 SM007 the quote is never closed (2:1 the text would run on here)");
}

TEST_CASE("text after a quote, bracket or block sign is found") {
  CHECK(errors_of("a: 'it's broken'\n") == "1:8 SM007 text follows the closing quote");
  CHECK(errors_of("a: \"b\" c\n") == "1:7 SM007 text follows the closing quote");
  CHECK(errors_of("a: \"b\"# c\n") == "1:7 SM007 text follows the closing quote");
  CHECK(errors_of("a: [b] c\n") == "1:7 SM007 text follows the closing bracket");
  CHECK(errors_of("a: [b]# c\n") == "1:7 SM007 text follows the closing bracket");
  CHECK(errors_of("a: | b\n  c\n") == "1:6 SM007 text follows \"|\" in the same line");
  CHECK(errors_of("a: >#c\n  d\n") == "1:5 SM007 text follows \">\" in the same line");
  CHECK(errors_of("a: &x 1\nb: *x 2\n") == "2:6 SM007 text follows the alias");
}

TEST_CASE("escapes are checked where they stand") {
  CHECK(errors_of("a: \"\\z\"\n") == "1:5 SM007 there is no escape \"\\z\"");
  CHECK(errors_of("a: \"\\ä\"\n") == "1:5 SM007 there is no escape \"\\ä\"");
  CHECK(errors_of("a: \"it\\'s\"\n") == "1:7 SM007 there is no escape \"\\'\"");
  CHECK(errors_of("a: \"C:\\Users\\new\"\n") == "1:7 SM007 \"\\U\" needs 8 hexadecimal digits");
  CHECK(errors_of("a: \"\\xZZ\"\n") == "1:5 SM007 \"\\x\" needs 2 hexadecimal digits");
  CHECK(errors_of("a: \"\\ud83d\\ude00\"\n") ==
        "1:5 SM007 half a character: YAML has no surrogate pairs");
  CHECK(errors_of("a: \"x\\0y\"\n") == "1:6 SM004 a control character in a text");
  CHECK(errors_of("a: [\"x\\e[31m\"]\n") == "1:7 SM004 a control character in a text");
  CHECK(errors_of("a: \"\\x1b\"\n") == "1:5 SM004 a control character in a text");
  CHECK(errors_of("a: \"\\uFFFE\"\n") == "1:5 SM004 a control character in a text");
  CHECK(errors_of("a: \"\\U00110000\"\n") == "1:5 SM004 a control character in a text");
  CHECK(outline("a: \"C:\\\\x \\/ \\_\\N\"\n") == "{a:'C:\\x / \u00A0\u0085 }");
}

TEST_CASE("brackets at fault are found") {
  CHECK(errors_of("a: [1, 2\nb: 3\n") ==
        "1:4 SM007 the bracket is never closed (2:1 its content would run on here)");
  CHECK(errors_of("a: {b: [1, 2}\n") ==
        "1:13 SM007 the bracket does not match its opening (1:8 opened here)");
  CHECK(errors_of("a: {b: 1\n") == "1:4 SM007 the bracket is never closed");
  CHECK(errors_of("a: 1\n]\n") == "2:1 SM007 this bracket was never opened");
  CHECK(errors_of("a: }\n") == "1:4 SM007 this bracket was never opened");
  CHECK(errors_of("a: [,]\n") == "1:5 SM007 nothing stands before the comma");
  CHECK(errors_of("a: [b, , c]\n") == "1:8 SM007 nothing stands before the comma");
  CHECK(errors_of(",foo\n") == "1:1 SM007 a comma without a value");
  CHECK(errors_of(",") == "1:1 SM007 a comma without a value");
  CHECK(errors_of("a: [\"b\" \"c\"]\n") == "1:9 SM007 a comma is missing before this");
  CHECK(errors_of("a: {b: [c] d: e}\n") == "1:12 SM007 a comma is missing before this");
  CHECK(errors_of("a: {b: c: d}\n") == "1:9 SM007 the value contains \": \"");
  CHECK(errors_of("a: {b:[c]}\n") == "1:6 SM007 no space after the colon");
  CHECK(errors_of("a: [- b]\n") == "1:5 SM007 between brackets a list has no dashes");
  CHECK(errors_of("a: [b,#c\n  d]\n") == "1:7 SM007 no space before the comment");
}

TEST_CASE("lines that fit nowhere are found") {
  CHECK(errors_of("a:\n  b: 1\n c: 2\n") ==
        "3:2 SM007 the indentation matches nothing above it (2:3 in line with this) (1:1 in line "
        "with this)");
  CHECK(
      errors_of("a: 1\n  b: 2\n") ==
      "2:4 SM007 \"b\" lies deeper than \"a\", which has a value already (1:1 in line with this)");
  CHECK(errors_of("a: \"x\"\n  b: 2\n") ==
        "2:3 SM007 the indentation matches nothing above it (1:1 in line with this)");
  CHECK(errors_of("a\nb: 2\n") == "1:1 SM007 a key without \":\"");
  CHECK(errors_of("a: 1\nfoo bar\nb: 2\n") == "2:1 SM007 a key without \":\"");
  CHECK(errors_of("a:\n  b: 1\nc") == "3:1 SM007 a key without \":\"");
  CHECK(errors_of("a:\n  b\n  c: 1\n") == "2:3 SM007 a key without \":\"");
  CHECK(errors_of("- a\nb\n") == "2:1 SM007 a line of a list without \"- \"");
  CHECK(errors_of("- a\nb: 1\n") == "2:1 SM007 a line of a list without \"- \"");
  CHECK(errors_of("a: 1\n- b\n") == "2:1 SM007 a dash among keys");
  CHECK(errors_of("a: - b\n") == "1:4 SM007 a list begins in the line of its key");
  CHECK(errors_of("title: Strategy: growth\n") == "1:16 SM007 the value contains \": \"");
  CHECK(errors_of("{a: 1}\nb: 2\n") == "2:1 SM007 the indentation matches nothing above it");
  CHECK(errors_of("a: >\n   \n  b\n") ==
        "3:3 SM007 a blank line is indented deeper than this first line of the text");
}

TEST_CASE("tabs never indent") {
  const std::string tab = " SM007 a tab in the indentation";
  CHECK(errors_of("a:\n\tb: 1\n") == "2:1" + tab);
  CHECK(errors_of("a:\n  b: 1\n\tc: 2\n") == "3:1" + tab);
  CHECK(errors_of("a:\n  \tb: 1\n") == "2:3" + tab);
  CHECK(errors_of("-\t- a\n") == "1:2" + tab);
  CHECK(errors_of("a: [\n\tb]\n") == "2:1" + tab);
  CHECK(errors_of("a: \"b\n\tc\"\n") == "2:1" + tab);
  CHECK(errors_of("a: |\n\tb\n") == "2:1" + tab);
}

TEST_CASE("texts that look like something else are told to be quoted") {
  CHECK(errors_of("a: %b\n") == "1:4 SM007 text can't begin with \"%\"");
  CHECK(errors_of("a: [@b]\n") == "1:5 SM007 text can't begin with \"@\"");
  CHECK(errors_of("a: `b\n") == "1:4 SM007 text can't begin with \"`\"");
  CHECK(errors_of("a: &\n") == "1:4 SM007 the anchor has no name");
  CHECK(errors_of("a: * b\n") == "1:4 SM007 the anchor has no name");
  CHECK(errors_of("!\"b\" c\n") == "1:2 SM007 this character is no part of an anchor or tag");
  CHECK(errors_of("a: !x{}y\n") == "1:6 SM007 this character is no part of an anchor or tag");
}

TEST_CASE("every error says in both languages what is and what to do") {
  for (const char* text : {"a: \"x", "a: [", "a\nb: 1\n", "a: 1\na: 2\n", "a: *b", "a: !x y",
                           "\xFF", "a: \x01", "\t- a: b"}) {
    const Document document{text};
    REQUIRE_FALSE(document.tree);
    for (const Diagnostic& error : document.tree.error()) {
      CHECK_FALSE(error.message.fi.empty());
      CHECK_FALSE(error.message.en.empty());
      CHECK(error.message.fi != error.message.en);
      REQUIRE(error.cure);
      CHECK_FALSE(error.cure->fi.empty());
      CHECK(error.cure->fi != error.cure->en);
    }
  }
}
