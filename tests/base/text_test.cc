#include "base/text.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("a text falls back to the organization's language, then to whatever is there") {
  Text text;
  text.add("fi", "Talous");
  text.add("sv", "Ekonomi");
  CHECK(text.in("fi", "en") == "Talous");
  CHECK(text.in("en", "sv") == "Ekonomi");
  CHECK(text.in("en", "de") == "Talous");
  CHECK(Text("Myynti").in("en", "fi") == "Myynti");
  CHECK(Text().in("en", "fi").empty());
}
