#include "tests/house/sizes.h"

#include <catch2/catch.hpp>

#include "tests/house/house.h"

using namespace stratmap::house;

namespace {

std::string repeated(std::string_view line, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += line;
  return text;
}

}  // namespace

TEST_CASE("functions are measured from header to closing brace") {
  const File file = {"engine/a.cc",
                     "namespace stratmap {\n"
                     "namespace {\n"
                     "\n"
                     "struct Point {\n"
                     "  int x() const { return 1; }\n"
                     "};\n"
                     "\n"
                     "constexpr Rule kRule = {\n"
                     "    .code = \"SM101\",\n"
                     "    .example = R\"(\n"
                     "objectives: {\n"
                     "}\n"
                     ")\",\n"
                     "};\n"
                     "\n"
                     "int declared(int x);\n"
                     "\n"
                     "int one_line() { return 1; }\n"
                     "\n"
                     "int long_header(int first,\n"
                     "                int second) {\n"
                     "  const auto lambda = [](int x) {\n"
                     "    return x;\n"
                     "  };\n"
                     "  return lambda(first);  // }\n"
                     "}\n"
                     "\n"
                     "}  // namespace\n"
                     "\n"
                     "int Point::y() const {\n"
                     "  return '}' - 1'000;\n"
                     "}\n"
                     "}  // namespace stratmap\n"};
  const auto functions = functions_of(file);
  REQUIRE(functions.size() == 2);
  CHECK(functions[0].line == 20);
  CHECK(functions[0].lines == 7);
  CHECK(functions[1].line == 30);
  CHECK(functions[1].lines == 3);
}

TEST_CASE("files and functions that are too long are found") {
  const std::string long_function = "int f() {\n" + repeated("  step();\n", 60) + "}\n";
  const Tree tree = {{"engine/a.cc", repeated("int x;\n", 400)},
                     {"engine/b.cc", repeated("int x;\n", 401)},
                     {"engine/c.cc", long_function},
                     {"tests/c_test.cc", long_function},
                     {"docs/d.md", repeated("text\n", 1000)}};
  CHECK(to_text(size_breaches(tree)) ==
        "engine/b.cc: 401 lines: make it two files\n"
        "engine/c.cc:1: a function of 62 lines\n");
}

TEST_CASE("paths of one machine and paths that leave the repository are found") {
  const std::string home = "/home/";
  const Tree tree = {{"docs/a.md", "See " + home + "someone/notes.\n"},
                     {"docs/b.md", "one [up](../README.md), two [up](../../other/README.md)\n"},
                     {"dev", "cd \"$(dirname \"$0\")\"\ncat /etc/os-release >/dev/null\n"},
                     {"README.md", "and/or, https://example.org/home/x, </g>, a / b\n"},
                     {"tests/t.cc", "open(\"../../../../etc/passwd\");\n"}};
  CHECK(to_text(path_breaches(tree)) ==
        "docs/a.md:1: a path of one machine: /home\n"
        "docs/b.md:1: a path that leaves the repository\n");
}
