#include "models/yaml/tree.h"

#include <catch2/catch.hpp>

#include "tests/models/yaml/document.h"

using namespace stratmap;

namespace {

std::vector<std::string> tokens_of(const Document& document) {
  std::vector<std::string> tokens;
  for (const auto [key, value] : document.root().entries()) {
    tokens.emplace_back(document.token(key));
    tokens.emplace_back(document.token(value));
    for (const Node item : value.children()) tokens.emplace_back(document.token(item));
  }
  return tokens;
}

}  // namespace

TEST_CASE("a tree holds maps, lists and texts in the order of the file") {
  CHECK(outline("b: 1\na: [x, 'y', {z: }]\nc:\n  - d: e\n    f: ~\n  -\n") ==
        "{b:1 a:[x 'y {z:~ } ] c:[{d:e f:~ } ~ ] }");
  const Document document("b: 1\na: [x, y]\n");
  CHECK(document.root().child_count() == 4);
  CHECK(document.root().key().index() + 1 == document.root().index());
}

TEST_CASE("quoted, folded and block texts are unescaped") {
  CHECK(outline("a: \"x\\ty\\u00e4\\x41\\U0001F600\"\nb: it''s\nc: 'it''s'\n") ==
        "{a:'x\tyäA😀 b:it''s c:'it's }");
  CHECK(outline("d: two\n  lines\ne: |\n  one\n  two\nf: >-\n  one\n  two\ng: \"a\n  b\"\n") ==
        "{d:two lines e:'one\ntwo\n f:'one two g:'a b }");
  CHECK(outline("a: ''\nb: \"\"\nc: |\nd: x\n") == "{a:' b:' c:' d:x }");
}

TEST_CASE("line breaks in quotes fold and a last one may be missing") {
  CHECK(outline("a: '\n  '\nb: \"  \n  x\n\n  y \"\nc: 'd\n\n  e'\n") ==
        "{a:'  b:' x\ny  c:'d\ne }");
  CHECK(outline("a: |\n  b") == "{a:'b\n }");
  CHECK(outline("a: b") == "{a:b }");
}

TEST_CASE("null is a word or nothing, and only unquoted") {
  CHECK(outline("[~, null, Null, NULL, '~', \"null\", nul]") == "[~ ~ ~ ~ '~ 'null nul ]");
  CHECK(outline("") == "~");
  CHECK(outline("# only a comment\n") == "~");
  CHECK(outline("---\n...\n") == "~");
}

TEST_CASE("spans are exact tokens, and the first line of longer ones") {
  const Document document(
      "nimi: \"Äiti\" # x\nb: [ä, 'ö ö']\nc: two\n  lines\nd: |-\n  x\ne: \"a\n  b\"\n"
      "f: &anchor !!str word\ng: no # c\n");
  REQUIRE(errors_of(document).empty());
  CHECK(tokens_of(document) == std::vector<std::string>{"nimi", "\"Äiti\"", "b", "[", "ä", "'ö ö'",
                                                        "c", "two", "d", "|-", "e", "\"a", "f",
                                                        "word", "g", "no"});
}

TEST_CASE("an empty value has the place where it would stand") {
  const Document document("a: \nb: # why\n  # so\nc:\nd:\n  -\n  - x\n");
  REQUIRE(errors_of(document).empty());
  std::vector<Position> places;
  for (const auto [key, value] : document.root().entries())
    places.push_back(document.sources.start_of(value.span()));
  const Node list = (*document.root().entries().begin()).value;
  CHECK(list.is_null());
  CHECK(places == std::vector<Position>{{1, 4}, {2, 4}, {4, 3}, {6, 3}});
}

TEST_CASE("places hold with CRLF line ends and letters of several bytes") {
  const Document document("äö: 1\r\nåå:\r\n  - öylätti\r\n  - \"x\"\r\n");
  REQUIRE(errors_of(document).empty());
  CHECK(tokens_of(document) == std::vector<std::string>{"äö", "1", "åå", "-", "öylätti", "\"x\""});
}

TEST_CASE("aliases stand for copies of what they name") {
  CHECK(outline("a: &x {b: [1, 2]}\nc: *x\nd: [*x, &y z, *y]\n") ==
        "{a:{b:[1 2 ] } c:{b:[1 2 ] } d:[{b:[1 2 ] } z z ] }");
  CHECK(outline("a: &x 1\nb: &x 2\nc: *x\n") == "{a:1 b:2 c:2 }");
  CHECK(outline("a: &x\nb: *x\n") == "{a:~ b:~ }");
}

TEST_CASE("tags of the core schema are obeyed") {
  CHECK(outline("a: !!str 1\nb: !!int 1\nc: !!float 1.5\nd: !!bool true\ne: !!null ~\nf: ! 5\n") ==
        "{a:'1 b:1 c:1.5 d:true e:~ f:'5 }");
  CHECK(outline("a: !!map {b: c}\nd: !!seq [e]\nf: !!str\ng: !!str ''\n") ==
        "{a:{b:c } d:[e ] f:' g:' }");
  CHECK(outline("a: !<tag:yaml.org,2002:str> 1\n") == "{a:'1 }");
}

TEST_CASE("the extent of a node ends with the last character in it") {
  const auto extent = [](std::string text, std::size_t entry) {
    const Document document(std::move(text));
    auto entries = document.root().entries();
    auto it = entries.begin();
    std::advance(it, static_cast<std::ptrdiff_t>(entry));
    return document.sources.text_of((*it).value.extent());
  };
  constexpr const char* kBlock =
      "a:\n  - x: 1\n    y: |\n      one\n      two\n  - z: \"three\n      four\"\n\nb: 5\n";
  CHECK(extent(kBlock, 0) ==
        "- x: 1\n    y: |\n      one\n      two\n  - z: \"three\n      four\"");
  CHECK(extent(kBlock, 1) == "5");
  CHECK(extent("a: {b: [c, d]}\n\n", 0) == "{b: [c, d]}");
}

namespace {

// Of the value of the last entry of a map, every text in its extents.
std::vector<std::string> said_in_last(std::string text) {
  const Document document(std::move(text));
  REQUIRE(errors_of(document).empty());
  std::optional<Node> last;
  for (const auto [key, value] : document.root().entries()) last = value;
  std::vector<std::string> said;
  for (const Span span : last->extents()) said.emplace_back(document.sources.text_of(span));
  return said;
}

using Said = std::vector<std::string>;

}  // namespace

TEST_CASE("what came by an alias is an extent of its own where it was written") {
  CHECK(said_in_last("a: [&x {b: 1}, {c: 2}]\nd: [*x, e, *x]\n") == Said{"[*x, e, *x]", "{b: 1},"});
  CHECK(said_in_last("a: &x |\n  one\n  two\nd: *x\n") == Said{"|\n  one\n  two"});
  CHECK(said_in_last("a: &x f\nb: {g: &y {h: *x}}\nd: [*y]\n") == Said{"[*y]", "{h: *x}}", "f"});
  CHECK(said_in_last("a: &x {b: {c: &y [1]}}\nd: {e: *y, f: *x}\n") ==
        Said{"{e: *y, f: *x}", "[1]}}", "{b: {c: &y [1]}}"});
}

TEST_CASE("a node within what came by an alias lies where it was written") {
  const Document document("a: &x {b: [1, 2], c: 3}\nd: *x\n");
  const Node copy = (*std::next(document.root().entries().begin())).value;
  const Node list = (*copy.entries().begin()).value;
  CHECK(document.sources.text_of(copy.extent()) == "{b: [1, 2], c: 3}");
  CHECK(document.sources.text_of(list.extent()) == "[1, 2],");
}

TEST_CASE("an extent ends before the next node that is written and not at an alias") {
  const Document document("a: &x 1\nb: {c: &y 2}\nd: [[3, *y], *x, *x, 4]\n");
  auto entry = std::next(document.root().entries().begin(), 2);
  const Node list = (*entry).value;
  CHECK(document.sources.text_of((*list.children().begin()).extent()) == "[3, *y], *x, *x,");
}
