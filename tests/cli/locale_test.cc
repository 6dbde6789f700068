// The same model gives the same bytes, wherever and however the program is run.
#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/cli/golden.h"

namespace fs = std::filesystem;
using namespace stratmap::golden;

namespace {

const fs::path kRepository = STRATMAP_SOURCE_DIR;

std::string in_quotes(const fs::path& path) { return "'" + path.string() + "'"; }

// Everything that a client gets, in both languages, one after the other.
std::string everything() {
  std::string lines;
  for (const char* const lang : {"fi", "en"}) {
    const std::string options = std::string(" examples/kivilahti --lang ") + lang;
    lines += "stratmap check" + options + "\n";
    lines += "stratmap check" + options + " --format json\n";
    lines += "stratmap render" + options + " --findings -o -\n";
    lines += "stratmap render" + options + " -o map.dot && cat map.dot\n";
    lines += std::string("stratmap explain SM401 --lang ") + lang + "\n";
  }
  return lines + "stratmap check examples/kivilahti/no-such-file.yaml 2>&1\n";
}

// The output of everything() with more said in the environment.
std::string output_under(const std::string& environment) {
  const TemporaryFolder folder;
  fs::create_directory_symlink(kRepository / "examples", folder.path() + "/examples");
  const fs::path programs = fs::path(STRATMAP_BINARY).parent_path();
  const Shell shell{folder.path(),
                    "PATH=" + in_quotes(programs.string() + ":/usr/bin:/bin") + " " + environment};
  std::string out, err;
  shell.run(everything(), out, err);
  CHECK(err == "");
  return out;
}

// A folder with compiled locales; empty where this machine has not what it takes.
std::string compiled_locales(const TemporaryFolder& folder) {
  const Shell shell{folder.path(), "PATH=/usr/bin:/bin"};
  std::string out, err;
  const int status = shell.run(
      "localedef -i fi_FI -f UTF-8 ./fi_FI.UTF-8 && localedef -i tr_TR -f UTF-8 ./tr_TR.UTF-8", out,
      err);
  if (status == 0) return folder.path();
  WARN("NOT TESTED under fi_FI and tr_TR: localedef or its sources are missing\n" << err);
  return "";
}

// That the locale is really there: its decimal comma.
bool has_decimal_comma(const std::string& locales, const std::string& name) {
  std::string out, err;
  Shell{locales, "PATH=/usr/bin:/bin LOCPATH=" + in_quotes(locales) + " LC_ALL=" + name}.run(
      "locale decimal_point", out, err);
  return out == ",\n";
}

}  // namespace

TEST_CASE("locales change nothing") {
  const TemporaryFolder folder;
  const std::string locales = compiled_locales(folder);
  const std::string expected = output_under("LC_ALL=C HOME=/nowhere");
  REQUIRE(expected.size() > 10'000);
  CHECK(output_under("LC_ALL=C.UTF-8 HOME=/nowhere") == expected);
  if (locales.empty()) return;
  for (const std::string name : {"fi_FI.UTF-8", "tr_TR.UTF-8"}) {
    INFO(name);
    REQUIRE(has_decimal_comma(locales, name));
    const std::string lines = "LOCPATH=" + in_quotes(locales) + " LC_ALL=" + name;
    CHECK(output_under(lines + " LANG=" + name + " HOME=/nowhere") == expected);
  }
}

TEST_CASE("time zone, home folder and the terminal's variables change nothing") {
  const std::string expected = output_under("LC_ALL=C HOME=/nowhere");
  CHECK(output_under("TZ=Pacific/Kiritimati HOME=/tmp TERM=xterm-256color COLUMNS=200") ==
        expected);
  CHECK(output_under("TZ=America/Anchorage NO_COLOR=1 TERM=dumb COLUMNS=20 OMP_NUM_THREADS=7") ==
        expected);
}
