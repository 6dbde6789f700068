#include "render/terminal/fold.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("text is broken at spaces and indented from its second line on") {
  CHECK(folded("one two three four", {.first_column = 4, .indent = 2, .width = 12}) ==
        "one two\n  three four");
}

TEST_CASE("a word that fits nowhere stays whole") {
  CHECK(folded("a customers.yaml:123:45 b", {.first_column = 0, .indent = 0, .width = 10}) ==
        "a\ncustomers.yaml:123:45\nb");
}

TEST_CASE("a first word without room goes to the next line") {
  CHECK(folded("relationship", {.first_column = 8, .indent = 2, .width = 16}) ==
        "\n  relationship");
}

TEST_CASE("no-break spaces hold") {
  CHECK(folded("share 45\u00a0% of", {.first_column = 0, .indent = 0, .width = 8}) ==
        "share\n45\u00a0% of");
}

TEST_CASE("letters are counted, not bytes") {
  CHECK(folded("äiti öljy yö", {.first_column = 0, .indent = 0, .width = 12}) == "äiti öljy yö");
}

TEST_CASE("nothing gives nothing") { CHECK(folded("", {}) == ""); }
