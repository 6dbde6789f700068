#include "models/yaml/parser_input.h"

#include <catch2/catch.hpp>
#include <istream>
#include <iterator>

using namespace stratmap;

namespace {

std::string seen(std::string_view text, const Skeleton& skeleton) {
  ParserInput input(text, skeleton);
  std::istream stream(&input);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

TEST_CASE("the parser sees the text with patches and a last line break") {
  CHECK(seen("a: 1\n", {}) == "a: 1\n");
  CHECK(seen("a: 1", {}) == "a: 1\n");
  Skeleton skeleton;
  skeleton.patches = {{3, kQuestionMark}, {5, ' '}};
  CHECK(seen("[a ?]\tb", skeleton) == "[a \x01] b\n");
}

TEST_CASE("portions join without a gap, wherever the patches and the bracket lie") {
  for (const std::size_t size : {4090U, 4091U, 4092U, 4093U, 4095U, 4096U, 4097U, 8192U}) {
    std::string text(size, '#');
    text += "\n[?]\n";
    Skeleton skeleton;
    skeleton.root_bracket = static_cast<std::uint32_t>(size + 1);
    skeleton.patches = {{static_cast<std::uint32_t>(size + 2), kQuestionMark}};
    CHECK(seen(text, skeleton) == std::string(size, '#') + "\n--- [\x01]\n");
  }
}

TEST_CASE("places after the inserted mark are those of the text") {
  Skeleton skeleton;
  skeleton.root_bracket = 2;
  const ParserInput input("#\n[a]\n", skeleton);
  CHECK(input.offset_of(0) == 0);
  CHECK(input.offset_of(2) == 2);
  CHECK(input.offset_of(6) == 2);
  CHECK(input.offset_of(7) == 3);
  CHECK(input.offset_of(1000) == 6);
  CHECK(input.offset_of(-1) == 0);
}
