#include "base/text.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

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

TEST_CASE("a text gives its entries in the order they were added") {
  Text text;
  CHECK(text.empty());
  text.add("fi", "Talous");
  text.add("", "");
  text.add("sv-FI", std::string(70'000, 'e'));
  CHECK_FALSE(text.empty());
  std::vector<std::string> told;
  for (const Text::Entry entry : text.entries())
    told.push_back(std::string(entry.language) + "=" + std::to_string(entry.text.size()));
  CHECK(told == std::vector<std::string>{"fi=6", "=0", "sv-FI=70000"});
  const Text copy = text;
  text = Text("toinen");
  CHECK(copy.in("fi", "en") == "Talous");
}

TEST_CASE("an empty plain text is a text all the same") {
  CHECK_FALSE(Text("").empty());
  CHECK(Text("").in("fi", "en").empty());
}
