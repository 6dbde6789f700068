#include "models/files/pattern.h"

#include <catch2/catch.hpp>

#include "tests/models/files/scratch_folder.h"

using namespace stratmap;

TEST_CASE("a star is anything and a question mark one character") {
  CHECK(matches("*.yaml", "a.yaml"));
  CHECK(matches("*", ""));
  CHECK(matches("a*b*c", "a-b-b-c"));
  CHECK(matches("?.yaml", "ä.yaml"));
  CHECK(matches("??", "äö"));
  CHECK_FALSE(matches("*.yaml", "a.yml"));
  CHECK_FALSE(matches("?", ""));
  CHECK_FALSE(matches("a", "ab"));
  CHECK_FALSE(matches("*.yaml", ".hidden.yaml"));
  CHECK(matches(".*", ".hidden.yaml"));
  CHECK_FALSE(matches(std::string(200, '*') + "b", std::string(5000, 'a')));
}

TEST_CASE("patterns find files in the order of their bytes") {
  const ScratchFolder folder;
  for (const char* name : {"b.yaml", "a.yaml", "B.yaml", "ä.yaml", "c.csv", "sub/d.yaml",
                           "sub/deep/e.yaml", "other/f.yaml", ".hidden.yaml"})
    folder.write(name, "");
  folder.link("loop", ".");
  using Names = std::vector<std::string>;
  CHECK(matching_files(folder.path(), "*.yaml") == Names{"B.yaml", "a.yaml", "b.yaml", "ä.yaml"});
  CHECK(matching_files(folder.path(), "sub/*") == Names{"sub/d.yaml"});
  CHECK(matching_files(folder.path(), "*/?.yaml") == Names{"other/f.yaml", "sub/d.yaml"});
  CHECK(matching_files(folder.path(), "none/*.yaml").empty());
  CHECK(matching_files(folder.path(), "*.txt").empty());
}

TEST_CASE("patterns look into no folder outside") {
  const ScratchFolder outside;
  outside.write("secret.yaml", "");
  const ScratchFolder folder;
  folder.link("out", outside.path());
  CHECK(matching_files(folder.path(), "out/*").empty());
  CHECK(matching_files(folder.path(), "*/*.yaml").empty());
}
