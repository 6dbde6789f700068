#include "models/yaml/characters.h"

#include <catch2/catch.hpp>

#include "tests/models/yaml/document.h"

using namespace stratmap;

TEST_CASE("texts in any script are accepted") {
  CHECK(check_characters(0, "nimi: Yökköset €\n名: 値 😀 \u200D\r\n\tالعربية\u0085\n").empty());
  CHECK(check_characters(0, "").empty());
  std::string long_text(1000, 'a');
  long_text += "ä";
  long_text.append(1000, '\n');
  CHECK(check_characters(0, long_text).empty());
}

TEST_CASE("a byte order mark is taken away at the start and named elsewhere") {
  std::string text = "\uFEFFa: 1\n";
  remove_byte_order_mark(text);
  CHECK(text == "a: 1\n");
  CHECK(errors_of("a: 1\n\uFEFFb: 2\n") == "2:1 SM007 a byte order mark, U+FEFF, inside the text");
}

TEST_CASE("broken UTF-8 is found once, and its kin counted") {
  CHECK(errors_of("a: \xFF\n") == "1:4 SM007 byte 0xFF is not valid UTF-8");
  CHECK(errors_of("a: \xC3(\n") == "1:4 SM007 byte 0xC3 is not valid UTF-8");
  CHECK(errors_of("a: \xE2\x82") == "1:4 SM007 byte 0xE2 is not valid UTF-8");
  CHECK(errors_of("a: \xC0\xAF\n").starts_with("1:4 SM007 byte 0xC0"));
  CHECK(errors_of("a: \xF4\x90\x80\x80\n").starts_with("1:4 SM007 byte 0xF4"));
  CHECK(errors_of("# \xFF\n").starts_with("1:3 "));
  CHECK(errors_of("nimi: Tytt\xF6j\xE4\xE4rvi\n") ==
        "1:11 SM007 byte 0xF6 is not UTF-8; it looks like Windows-1252 (Latin-1)\n"
        "1:11 SM007 and 2 more like these in this file");
}

TEST_CASE("characters that are no text are found") {
  CHECK(errors_of(std::string("a: 1\0", 5)) ==
        "1:5 SM007 the character U+0000 does not belong in a text");
  CHECK(errors_of("a: x\x1B[31m\n") == "1:5 SM007 the character U+001B does not belong in a text");
  CHECK(errors_of("a: x\x7F\n") == "1:5 SM007 the character U+007F does not belong in a text");
  CHECK(errors_of("a: \u0090\n") == "1:4 SM007 the character U+0090 does not belong in a text");
  CHECK(errors_of("a: \xED\xA0\x80\n") ==
        "1:4 SM007 the character U+D800 does not belong in a text");
  CHECK(errors_of("a: \uFFFE\n") == "1:4 SM007 the character U+FFFE does not belong in a text");
  const std::string errors = errors_of(std::string(1000, '\x01'));
  CHECK(std::count(errors.begin(), errors.end(), '\n') == 20);
  CHECK(errors.ends_with("and 980 more like these in this file"));
}

TEST_CASE("every place of eight bytes is looked at") {
  for (std::size_t at = 0; at < 40; ++at)
    for (const char c : {'\x00', '\x1F', '\x7F', '\x80', '\x01', '\x0B', '\r'}) {
      std::string text(40, '~');
      text[at] = c;
      text[(at + 3) % 40] = '\n';
      const auto errors = check_characters(0, text);
      REQUIRE(errors.size() == 1);
      CHECK(errors.front().span.offset == (at < 2 && c == '\0' ? 0 : at));
    }
}

TEST_CASE("line ends are LF or CRLF") {
  CHECK(errors_of("a: 1\r\nb: 2\r\n").empty());
  CHECK(errors_of("a: 1\rb: 2\r") ==
        "1:5 SM007 a line ends with a lone return (CR)\n"
        "1:5 SM007 and 1 more like these in this file");
}

TEST_CASE("other kinds of files are named") {
  const std::string utf16 = "1:1 SM007 the file is UTF-16 or UTF-32";
  CHECK(errors_of(std::string("\xFF\xFE"
                              "a\0:\0",
                              6)) == utf16);
  CHECK(errors_of(std::string("\xFE\xFF\0a\0:", 6)) == utf16);
  CHECK(errors_of(std::string("a\0:\0 \0", 6)) == utf16);
  CHECK(errors_of(std::string("\0a\0:\0 \0", 7)) == utf16);
  CHECK(errors_of("\x1F\x8B\x08") == "1:1 SM007 this is a packed file, not text");
  CHECK(errors_of("PK\x03\x04xlsx") == "1:1 SM007 this is a packed file, not text");
  CHECK(errors_of("%PDF-1.7") == "1:1 SM007 this is not a text file");
  CHECK(errors_of("<!DOCTYPE html><html>") == "1:1 SM007 this is a web page or XML, not YAML");
}
