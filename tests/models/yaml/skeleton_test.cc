#include "models/yaml/skeleton.h"

#include <catch2/catch.hpp>

#include "tests/models/yaml/document.h"

using namespace stratmap;

TEST_CASE("valid block lines are accepted") {
  CHECK(outline("a:\n- 1\n- 2\nb:\n  - - c\n    - d\n  -\n    e: f\n") ==
        "{a:[1 2 ] b:[[c d ] {e:f } ] }");
  CHECK(outline("- a: 1\n  b:\n  - 2\n- c\n") == "[{a:1 b:[2 ] } c ]");
  CHECK(outline("a: b#c\n'd e': f:g\n\"h\" : -i\nj: http://k/#l\nm:n: o\n") ==
        "{a:b#c 'd e:f:g 'h:-i j:http://k/#l m:n:o }");
  CHECK(outline("a: it's\nb: x, y] z}\nc: - d\n") ==
        "3:4 SM007 a list begins in the line of its key");
  CHECK(outline("? a\n").starts_with("1:3"));
  CHECK(outline("a: x, y] z}\nb: ?c\nd: :e\nf: 50 % - ok?\n") ==
        "{a:x, y] z} b:?c d::e f:50 % - ok? }");
}

TEST_CASE("plain text may go on in deeper lines") {
  CHECK(outline("a: b\n  - c\n  [d\n\n  \"e\n  # f\n") == "{a:b - c [d\n\"e }");
  CHECK(outline("- a\n  b\n- c\n d\n") == "[a b c d ]");
}

TEST_CASE("block texts end where they end") {
  CHECK(outline("a: |\n  [ \" '\n   {\n\n  # no comment\n# comment\nb: >2\n    x\n   y\n") ==
        "{a:'[ \" '\n {\n\n# no comment\n b:'  x\n y\n }");
  CHECK(outline("- |\n x\n- >-\n  y\n\n\n- |+\n  z\n\n- c\n") == "['x\n 'y 'z\n\n c ]");
  CHECK(outline("a:\n  - |\n   x\n  - b: |2-\n      y\n    c: d\n") == "{a:['x\n {b:'y c:d } ] }");
  CHECK(outline("a: | # comment\n  x") == "{a:'x\n }");
}

TEST_CASE("brackets hold quotes, comments, several lines and question marks") {
  CHECK(outline("{a: Kuka?, b: [Mitä nyt?, ?x, 'y?'], c?: d ? e}") ==
        "{a:Kuka? b:[Mitä nyt? ?x 'y? ] c?:d ? e }");
  CHECK(outline("a: [b, # [ { \"\n  c\n  d?\n  e,\n]\nf: {\n  g: \"]\",\n  h: '}' }\n") ==
        "{a:[b c d? e ] f:{g:'] h:'} } }");
  CHECK(outline("[a: 1, \"b\":2, {\"c\":[3]}, -4, http://d, e:f]") ==
        "[{a:1 } {'b:2 } {'c:[3 ] } -4 http://d e:f ]");
  CHECK(outline("{\n\t\"a\": 1,\n\t\"b\": [\n\t\t2\n\t]\n}\n") == "{'a:1 'b:[2 ] }");
  CHECK(outline("[ &a b, *a , !!str c, {d, e: } ]") == "[b b 'c {d:~ e:~ } ]");
}

TEST_CASE("tabs may separate, and stand on blank lines") {
  CHECK(outline("a:\t1\nb:\n  c:\t\t'2'\t# x\n\t\n-x: 3\n") == "{a:1 b:{c:'2 } -x:3 }");
  CHECK(outline("a:\n \tb\n") == "{a:b }");
}

TEST_CASE("one document may have a version and marks around it") {
  CHECK(outline("%YAML 1.2\n---\na: 1\n...\n# end\n") == "{a:1 }");
  CHECK(outline("# c\n--- # d\na: 1\n") == "{a:1 }");
  CHECK(outline("--- {a: 1}\n") == "{a:1 }");
  CHECK(outline("a: '---'\nb: --- c\nd: |\n ---\n") == "{a:'--- b:--- c d:'---\n }");
}

TEST_CASE("a document in brackets is not held in memory as a key") {
  const Skeleton skeleton = skeleton_of(0, "# c\n{a: 1}\n");
  CHECK(skeleton.root_bracket == 4U);
  CHECK(skeleton.last_scalar == 8U);
  CHECK_FALSE(skeleton_of(0, "a: [1]\n").root_bracket.has_value());
  CHECK_FALSE(skeleton_of(0, "---\n[1]\n").root_bracket.has_value());
  CHECK_FALSE(skeleton_of(0, " [1]\n").root_bracket.has_value());
  CHECK_FALSE(skeleton_of(0, "!\n[1]\n").root_bracket.has_value());
  CHECK(outline("\n[a, [bc]]\n") == "[a [bc ] ]");
}
