#include "render/layout/code_points.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace stratmap {
namespace {

std::vector<std::string> characters(std::string_view text) {
  std::vector<std::string> result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = character_end(text, at);
    result.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return result;
}

}  // namespace

TEST_CASE("Code points of one to four bytes are decoded") {
  const auto value = [](std::string_view text) { return code_point_at(text, 0).value; };
  CHECK(value("a") == U'a');
  CHECK(value("ä") == U'ä');
  CHECK(value("€") == U'€');
  CHECK(value("🚀") == U'🚀');
  CHECK(code_point_at("x€", 1).length == 3);
}

TEST_CASE("A broken sequence counts byte by byte") {
  CHECK(code_point_at("\xE2\x82", 0).value == 0xFFFD);
  CHECK(code_point_at("\xE2\x82", 0).length == 1);
  CHECK(code_point_at("\xC0\x80", 0).length == 1);
  CHECK(characters("\x80\x80").size() == 2);
}

TEST_CASE("A character is what a reader sees as one") {
  using Characters = std::vector<std::string>;
  CHECK(characters("äb") == Characters{"ä", "b"});
  CHECK(characters("a\u0308b") == Characters{"a\u0308", "b"});
  CHECK(characters("👨‍👩‍👧x") == Characters{"👨‍👩‍👧", "x"});
  CHECK(characters("👍🏽👍") == Characters{"👍🏽", "👍"});
  CHECK(characters("🇫🇮🇸🇪") == Characters{"🇫🇮", "🇸🇪"});
  CHECK(characters("❤️!") == Characters{"❤️", "!"});
}

TEST_CASE("Marks, wide characters and emoji are told apart") {
  CHECK(is_zero_width(0x0301));
  CHECK(is_zero_width(0x200D));
  CHECK_FALSE(is_zero_width(U'a'));
  CHECK(is_wide(U'漢'));
  CHECK(is_wide(U'か'));
  CHECK_FALSE(is_wide(U'Ж'));
  CHECK(is_emoji(U'🚀'));
  CHECK_FALSE(is_emoji(U'→'));
}

}  // namespace stratmap
