#include "base/nearest.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

using Words = std::vector<std::string>;

Words near(std::string_view word, std::vector<std::string_view> known) {
  return nearest_words(word, known);
}

}  // namespace

TEST_CASE("a misspelt word finds the known one") {
  CHECK(near("ownr", {"owner", "other", "tags"}) == Words{"owner"});
  CHECK(near("obejctives", {"objectives", "observations"}) == Words{"objectives"});
  CHECK(near("custommers", {"customers", "channels"}) == Words{"customers"});
}

TEST_CASE("capitals, underscores and letters beyond ASCII are one character each") {
  CHECK(near("Owner", {"owner"}) == Words{"owner"});
  CHECK(near("works-with", {"works_with"}) == Words{"works_with"});
  CHECK(near("myynti", {"MYYNTI"}) == Words{"MYYNTI"});
  CHECK(near("hää", {"hÄÄ", "hoo"}) == Words{"hÄÄ"});
  CHECK(near("taloyhtio", {"taloyhtiö"}) == Words{"taloyhtiö"});
  CHECK(near("ПРОДАЖИ", {"продажи"}) == Words{"продажи"});
}

TEST_CASE("far words are not named") {
  CHECK(near("sales", {"billing", "service"}).empty());
  CHECK(near("it", {"hr"}).empty());
  CHECK(near("", {"a", "b"}).empty());
  CHECK(near("x", {"y"}).empty());
}

TEST_CASE("the best three are named and equals keep their order") {
  CHECK(near("cat", {"car", "cut", "cats", "bat", "cat1"}) == Words{"car", "cut", "cats"});
  CHECK(near("cats", {"bats", "cut", "cats", "cats"}) == Words{"cats", "bats"});
}

TEST_CASE("the beginning of a long word is near it") {
  CHECK(near("housing", {"housing-companies", "hosing"}) == Words{"hosing", "housing-companies"});
  CHECK(near("hou", {"housing-companies"}).empty());
}

TEST_CASE("broken UTF-8 and endless words are harmless") {
  CHECK(near("\xC3", {"\xC3\xA4"}).empty());
  CHECK(near(std::string(100000, 'a'), {std::string_view("aaaa")}).empty());
}
