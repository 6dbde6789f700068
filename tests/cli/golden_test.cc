#include "tests/cli/golden.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

namespace fs = std::filesystem;
using namespace stratmap::golden;

namespace {

const fs::path kRepository = STRATMAP_SOURCE_DIR;

std::vector<std::string> golden_files() {
  std::vector<std::string> paths;
  for (const auto& entry : fs::directory_iterator(kRepository / "tests" / "golden"))
    if (entry.path().extension() == ".test") paths.push_back(entry.path().string());
  std::ranges::sort(paths);
  return paths;
}

}  // namespace

TEST_CASE("every golden run gives what is written") {
  const bool accepts = std::getenv("STRATMAP_ACCEPT") != nullptr;
  const std::vector<std::string> paths = golden_files();
  REQUIRE(!paths.empty());
  for (const std::string& path : paths) {
    const std::string expected = read_text(path);
    const std::string found =
        to_text(run(parse(expected), STRATMAP_BINARY, (kRepository / "examples").string()));
    const std::string changed = difference(expected, found);
    if (accepts && !changed.empty()) {
      write_text(path, found);
      WARN("accepted: " << path << changed);
      continue;
    }
    INFO(path << "\nSTRATMAP_ACCEPT=1 takes what was found as what is expected.");
    CHECK(changed == "");
  }
}

TEST_CASE("a golden test is read and written as it is") {
  const std::string text =
      "About it.\n== file a/b.yaml\nx: 1\n\n== run\ntrue\n== status 2\n== stdout\nout\n";
  const Test test = parse(text);
  CHECK(test.about == "About it.\n");
  REQUIRE(test.parts.size() == 4);
  CHECK(test.parts[0].head == "file a/b.yaml");
  CHECK(test.parts[0].body == "x: 1\n\n");
  CHECK(test.parts[2].head == "status 2");
  CHECK(to_text(test) == text);
}

TEST_CASE("a run that gives something else is noticed") {
  const Test test = parse("== file a\nx\n== run\ncat a; printf y; echo z >&2; exit 3\n");
  const std::string found = to_text(run(test, "/bin/sh", "/"));
  CHECK(found ==
        "== file a\nx\n== run\ncat a; printf y; echo z >&2; exit 3\n"
        "== status 3\n== stdout\nx\ny\n== (no line break at the end)\n== stderr\nz\n");
  CHECK(to_text(run(parse(found), "/bin/sh", "/")) == found);
  CHECK(difference(to_text(test), found).find("+== status 3") != std::string::npos);
}
