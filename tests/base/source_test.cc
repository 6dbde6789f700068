#include "base/source.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("positions count characters from one") {
  const SourceFile file("client.yaml", "äiti: 1\r\nöljy: 2\n");
  CHECK(file.position(0) == Position{1, 1});
  CHECK(file.position(2) == Position{1, 2});   // after ä, two bytes
  CHECK(file.position(10) == Position{2, 1});  // ö
  CHECK(file.line(1).text == "äiti: 1");
  CHECK(file.line(2).text == "öljy: 2");
  CHECK(file.position(1000) == Position{3, 1});
}

namespace {

// Lines of growing length, some with letters of two bytes; the 20th is longer than a block.
std::string long_text() {
  std::string text;
  for (std::size_t line = 1; line <= 2'000; ++line)
    text += std::string(line == 20 ? 40'000 : line % 300, line % 2 == 0 ? 'a' : 'b') + "ä\n";
  return text;
}

}  // namespace

TEST_CASE("a large file says the same packed and unpacked") {
  const std::string text = long_text();
  const SourceFile plain("a.yaml", text);
  SourceFile packed("a.yaml", text);
  packed.pack();
  CHECK(packed.text().empty());
  REQUIRE(packed.size() == text.size());
  CHECK(packed.part(0, packed.size()) == text);
  CHECK(packed.part(packed.size() - 3, 100) == "ä\n");
  CHECK(packed.part(packed.size() + 1, 1).empty());
  for (std::uint32_t line = 1; line <= 2'001; ++line) {
    REQUIRE(packed.line(line).text == plain.line(line).text);
    REQUIRE(packed.line(line).start == plain.line(line).start);
    REQUIRE(packed.position(packed.line(line).start) == Position{line, 1});
  }
  for (std::uint32_t offset = 0; offset <= text.size() + 9; offset += 97)
    REQUIRE(packed.position(offset) == plain.position(offset));
}

TEST_CASE("a small file stays as it is") {
  SourceFile file("a.yaml", "a: 1\n");
  file.pack();
  CHECK(file.text() == "a: 1\n");
}

TEST_CASE("text without any likeness is packed all the same") {
  std::string text;
  for (std::uint32_t state = 1; text.size() < 300'000; state = state * 1'664'525 + 1'013'904'223)
    text += static_cast<char>(state >> 24U);
  SourceFile file("a.yaml", text);
  file.pack();
  CHECK(file.part(0, file.size()) == text);
}

TEST_CASE("what is kept back is known to the byte") {
  Sources sources;
  sources.add("a.yaml", "0123456789");
  sources.add("b.yaml", "0123456789");
  sources.keep_back({1, 3, 4});
  CHECK_FALSE(sources.is_kept_back({1, 0, 3}));
  CHECK(sources.is_kept_back({1, 0, 4}));
  CHECK(sources.is_kept_back({1, 6, 1}));
  CHECK(sources.is_kept_back({1, 6, 0}));
  CHECK_FALSE(sources.is_kept_back({1, 7, 3}));
  CHECK_FALSE(sources.is_kept_back({0, 3, 4}));
}
