#include "base/letters.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

TEST_CASE("Letters of Finnish and its neighbours have small ones") {
  CHECK(to_small(std::string_view("Älä HOPUTA, Åke 2×")) == U"älä hoputa, åke 2×");
  CHECK(to_small(std::string_view("ŠŽĒŁ ЖЁ")) == U"šžēł жё");
}

TEST_CASE("A character may take four bytes") {
  std::size_t at = 0;
  CHECK(next_character("\U0001F600x", at) == 0x1F600);
  CHECK(at == 4);
}

TEST_CASE("Half a character at the end counts as its byte") {
  std::size_t at = 0;
  CHECK(next_character("\xE2\x82", at) == 0xE2);
  CHECK(at == 1);
}

}  // namespace
}  // namespace stratmap
